type Listener = (event: never) => unknown

/** The events of a component, by name, from the `on…` props in which a Riot parent hears them. */
export type EventsOf<Props> = {
  [Key in keyof Props as NonNullable<Props[Key]> extends Listener
    ? Key extends `on${infer Name}`
      ? Name
      : never
    : never]-?: Parameters<Extract<Props[Key], Listener>>[0]
}

/** The same as a framework gives them to the element itself, which then is the event's `currentTarget`. */
export type Heard<Props, Element> = {
  [Name in keyof EventsOf<Props> & string as `on${Name}`]?: (
    event: EventsOf<Props>[Name] & { readonly currentTarget: Element },
  ) => unknown
}

interface Listening<Events> {
  addEventListener<Name extends keyof Events>(
    type: Name,
    listener: (event: Events[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
}

/** An element of the kit: its props, `on…` too, and public methods on a plain element, where HTML has none of that name. */
export type KaruiElement<Props, Methods = object> = Listening<EventsOf<Props>> &
  HTMLElement &
  Omit<Props, keyof HTMLElement> &
  Omit<Methods, keyof HTMLElement>
