/**
 * What the code that karui-check writes for a template is typed with. It lies beside that code while it is checked, and
 * is no part of what an application imports.
 */

// biome-ignore-all lint/suspicious/noExplicitAny: what nobody has typed is any
// biome-ignore-all lint/complexity/noBannedTypes: `{}` is a slot without data
import type { DefaultState, RiotComponent, RiotComponentWithoutInternals, RiotComponentWrapper } from 'riot'

declare global {
  /** Components that are registered for the whole application, by tag: an application adds its own. */
  interface RiotComponents {}
  /** What plugins (`riot.install`) add to every component: an application adds its own. */
  interface RiotScope {}
}

// The component

/** Types `this` in a component that has no interface. */
export declare function own<T>(factory: (...args: any[]) => T & ThisType<Instance<T>>): () => T
export declare function own<T>(component: T & ThisType<Instance<T>>): T

/** The same in one whose props have a type. */
export declare function ownWith<P>(): {
  <T>(factory: (...args: any[]) => T & ThisType<WithProps<T, P>>): () => T
  <T>(component: T & ThisType<WithProps<T, P>>): T
}
type WithProps<T, P> = Omit<Instance<T>, 'props'> & { readonly props: P }

/** Riot's `withTypes`; its own forgets in methods what props and state are, and in `onMounted` and its like all of `this`. */
export declare function typed(withTypes: unknown): <X>(component: Typed<X>) => X
type Typed<X> = X extends (...args: any[]) => infer I ? (...args: any[]) => Typed<I> : Written<X> & ThisType<X>
/** What is written of a component: its state only where there must be some. */
type Written<I> = Omit<RiotComponentWithoutInternals<I>, 'state'> &
  (I extends { state: infer S } ? ({} extends S ? { state?: S | (() => S) } : { state: S | (() => S) }) : unknown)

/** The same in one that has an interface. */
export declare function owned<I>(): {
  <T>(factory: (...args: any[]) => T & ThisType<I>): () => T
  <T>(component: T & ThisType<I>): T
}

/** The components that it names itself. */
export declare function childrenOf<T>(component: T): Made<T> extends { components: infer C } ? C : {}

type Made<T> = T extends (...args: never) => infer R ? R : T
type StateOf<T> =
  IsAny<T> extends true
    ? DefaultState
    : T extends { state: infer S }
      ? Made<S> extends DefaultState
        ? Made<S>
        : DefaultState
      : DefaultState

/** The instance of a component, from what its script exports. */
export type Instance<T> =
  Made<T> extends RiotComponent<any, any>
    ? Made<T>
    : Bound<Omit<Made<T>, keyof RiotComponent | 'components'>> & RiotComponent<any, StateOf<Made<T>>>

/** Riot binds every method. */
type Bound<T> = { [Name in keyof T]: OmitThisParameter<T[Name]> }

/** The same in JavaScript, with what it gets while it runs. */
export type LooseInstance<T, Members extends string, State extends string> = Omit<Instance<T>, 'state' | 'update'> & {
  state: StateOf<Made<T>> & { [Name in Exclude<State, keyof StateOf<Made<T>>>]: any }
  update(state?: any): unknown
} & { [Name in Exclude<Members, keyof Instance<T>>]: any }

/** What a template sees of its component, and of plugins. */
export type Scope<I> = {} extends RiotScope ? I : I & RiotScope

// Text, lists and attributes of HTML

/** Whatever can be printed: all but functions. */
export declare function text<T>(value: T & NotFunction<T>): string
/** Where a project is not strict, nothing is a function, too. */
type NotFunction<T> = T extends Nothing ? unknown : T extends (...args: never) => unknown ? never : unknown

/** As Riot repeats it: `Array.from(list || [])`. */
export declare function each<T = any>(
  list: Iterable<T> | ArrayLike<T> | null | undefined | false | 0 | '',
): [T, number][]

/** A value whose text is only known at run time fits every attribute that takes some texts. */
export declare function wide<const T>(value: T): T extends string ? (string extends T ? any : T) : T

export declare const given: {
  /** `{ ...attributes }` */
  spread: object | false | null | undefined
  /** `ref={ … }` of a component */
  ref: ((element: any) => unknown) | null | undefined
  /** `disabled` without a value: Riot gives the name, which is as good as true */
  flag: any
}

/** The attributes of a tag that HTML knows. */
export declare function native<Tag extends string>(
  tag: Tag,
): (Tag extends keyof NativeAttributes ? NativeAttributes[Tag] : Attributes) & OtherAttributes

type Nothing = null | undefined
/** `false` is allowed for `{ condition && 'text' }`. */
type Text = string | number | false | Nothing
type Numeric = number | `${number}` | false | Nothing
/** Riot asks whether it is truthy; a function would always be. */
type Flag = boolean | number | '' | 'true' | (object & { call?: never }) | Nothing

/** `data-*`, `aria-*`, and what is not listed below. */
interface OtherAttributes {
  [name: string]: string | number | bigint | boolean | Nothing
}
interface Attributes {
  accesskey: Text
  autofocus: Flag | 'autofocus'
  class: Text
  dir: 'ltr' | 'rtl' | 'auto' | false | Nothing
  enterkeyhint: 'enter' | 'done' | 'go' | 'next' | 'previous' | 'search' | 'send' | false | Nothing
  hidden: Flag | 'hidden' | 'until-found'
  id: Text
  inputmode: 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search' | false | Nothing
  lang: Text
  role: Text
  slot: Text
  style: Text
  tabindex: Numeric
  title: Text
}
interface Disabled extends Attributes {
  disabled: Flag | 'disabled'
}
interface Control extends Disabled {
  form: Text
  name: Text
}
interface Input extends Control {
  accept: Text
  alt: Text
  autocomplete: Text
  checked: Flag | 'checked'
  maxlength: Numeric
  minlength: Numeric
  multiple: Flag | 'multiple'
  pattern: Text
  placeholder: Text
  readonly: Flag | 'readonly'
  required: Flag | 'required'
  size: Numeric
  src: Text
  step: Text
  // biome-ignore format: a list
  type: 'button' | 'checkbox' | 'color' | 'date' | 'datetime-local' | 'email' | 'file' | 'hidden' | 'image' | 'month'
    | 'number' | 'password' | 'radio' | 'range' | 'reset' | 'search' | 'submit' | 'tel' | 'text' | 'time' | 'url' | 'week'
    | false | Nothing
}
interface Textarea extends Control {
  cols: Numeric
  maxlength: Numeric
  minlength: Numeric
  placeholder: Text
  readonly: Flag | 'readonly'
  required: Flag | 'required'
  rows: Numeric
  wrap: 'hard' | 'soft' | 'off' | false | Nothing
}
interface Select extends Control {
  multiple: Flag | 'multiple'
  required: Flag | 'required'
  size: Numeric
}
interface Button extends Control {
  type: 'button' | 'submit' | 'reset' | false | Nothing
}
interface Media extends Attributes {
  autoplay: Flag | 'autoplay'
  controls: Flag | 'controls'
  loop: Flag | 'loop'
  muted: Flag | 'muted'
  preload: 'none' | 'metadata' | 'auto' | '' | false | Nothing
  src: Text
}
interface Link extends Attributes {
  href: Text
  rel: Text
  target: Text
}
interface Sourced extends Attributes {
  alt: Text
  decoding: 'sync' | 'async' | 'auto' | false | Nothing
  loading: 'eager' | 'lazy' | false | Nothing
  src: Text
  srcset: Text
}
interface Cell extends Attributes {
  colspan: Numeric
  rowspan: Numeric
  scope: 'row' | 'col' | 'rowgroup' | 'colgroup' | false | Nothing
}
interface Form extends Attributes {
  action: Text
  method: 'get' | 'post' | 'dialog' | 'GET' | 'POST' | false | Nothing
  novalidate: Flag | 'novalidate'
}
interface Opened extends Attributes {
  open: Flag | 'open'
}
interface Measure extends Attributes {
  high: Numeric
  low: Numeric
  max: Numeric
  min: Numeric
  optimum: Numeric
  value: Numeric
}
interface NativeAttributes {
  a: Link
  area: Link
  audio: Media
  button: Button
  details: Opened
  dialog: Opened
  fieldset: Control
  form: Form
  iframe: Sourced
  img: Sourced
  input: Input
  label: Attributes & { for: Text }
  link: Link
  meter: Measure
  ol: Attributes & { start: Numeric; reversed: Flag | 'reversed' }
  optgroup: Disabled & { label: Text }
  option: Disabled & { label: Text; selected: Flag | 'selected' }
  progress: Measure
  select: Select
  td: Cell
  textarea: Textarea
  th: Cell
  video: Media & { poster: Text; playsinline: Flag | 'playsinline' }
}

// Elements and their events

type ElementOf<Tag, Space> = Space extends 'svg'
  ? Tag extends keyof SVGElementTagNameMap
    ? SVGElementTagNameMap[Tag]
    : SVGElement
  : Tag extends keyof HTMLElementTagNameMap
    ? HTMLElementTagNameMap[Tag]
    : HTMLElement

/** Elements without others in them: what happens there happens to themselves. */
type Leaf = 'input' | 'textarea' | 'select' | 'img' | 'video' | 'audio' | 'iframe' | 'progress' | 'meter' | 'option'

type Heard<E, El, Tag> = E & { readonly currentTarget: El } & (Tag extends Leaf ? { readonly target: El } : unknown)
type Handler<E> = (event: E) => unknown
type Listener<E> = Handler<E> | [Handler<E>, (boolean | AddEventListenerOptions)?] | false | null | undefined
type EventsOf<Tag> = Tag extends 'video' | 'audio' ? HTMLVideoElementEventMap : HTMLElementEventMap

/** Handlers of a tag that HTML or SVG knows, by the name of the event; those of other events take anything. */
export declare function on<Tag extends string, Space extends 'html' | 'svg'>(
  tag: Tag,
  space: Space,
): { [Name in keyof EventsOf<Tag>]: Listener<Heard<EventsOf<Tag>[Name], ElementOf<Tag, Space>, Tag>> } & {
  [other: string]: Listener<any>
}

type LooseListener<E> = ((event: E, ...more: any[]) => unknown) | unknown[] | false | null | undefined
/** The same in JavaScript, where nobody says what kind of element an event comes from. */
export declare function onAny(): {
  [Name in keyof HTMLElementEventMap]: LooseListener<
    Omit<HTMLElementEventMap[Name], 'target' | 'currentTarget'> & { readonly target: any; readonly currentTarget: any }
  >
} & { [other: string]: Listener<any> }

/** `ref={ … }`: called with the element when it is there, with null when it goes. */
export declare function ref<Tag extends string, Space extends 'html' | 'svg'>(
  tag: Tag,
  space: Space,
): { ref: ((element: ElementOf<Tag, Space> & any) => unknown) | Nothing }

// Components and custom elements

type Named<C, Name extends string, Camel extends string, Pascal extends string> = Name extends keyof C
  ? C[Name]
  : Camel extends keyof C
    ? C[Camel]
    : Pascal extends keyof C
      ? C[Pascal]
      : Name extends keyof RiotComponents
        ? RiotComponents[Name]
        : Name extends keyof HTMLElementTagNameMap
          ? HTMLElementTagNameMap[Name]
          : any

/** What a tag means, by the names that Riot takes for it. */
export declare function child<C, Name extends string, Camel extends string, Pascal extends string>(
  components: C,
  name: Name,
  camel: Camel,
  pascal: Pascal,
): { props: PropsOf<Named<C, Name, Camel, Pascal>>; slots: SlotsOf<Named<C, Name, Camel, Pascal>> }

type IsAny<T> = 0 extends 1 & T ? true : false
/** A component that is only known at run time. */
export declare function anything(name: string | false | Nothing): { props: AnyProps; slots: any }

type PropsOf<W> =
  IsAny<W> extends true
    ? AnyProps
    : W extends Element
      ? ElementProps<W>
      : W extends RiotComponentWrapper<infer I>
        ? I extends { readonly props: infer P }
          ? IsAny<P> extends true
            ? AnyProps
            : P
          : AnyProps
        : AnyProps
/** Functions among them know that nobody knows their arguments. */
interface AnyProps {
  [name: string]: ((...args: any[]) => any) | {} | Nothing
}
/** Of a custom element whose type is known: its own properties, as attributes in text too; all else is HTML's. */
type ElementProps<El> = {
  [Key in Exclude<keyof El, keyof HTMLElement>]?:
    | El[Key]
    | (NonNullable<El[Key]> extends string ? never : string)
    | Nothing
} & AnyProps

type SlotsOf<W> =
  IsAny<W> extends true
    ? any
    : W extends Element
      ? Record<string, {}>
      : W extends { readonly slotData?: infer S }
        ? 'slotData' extends keyof W
          ? NonNullable<S>
          : any
        : any

/** The data of a slot, which must be one of the component's. */
export declare function slot<S, Name extends keyof S>(slots: S, name: Name): S[Name]

/** What the content of a slot sees: its data, and the scope in which it is written. */
export declare function inside<S, Data>(scope: S, data: Data): Inside<S, Data>
type Inside<S, Data> =
  IsAny<Data> extends true ? S & Record<string, any> : keyof Data extends never ? S : Data & Omit<S, keyof Data>
