/** Riot hands a parent's attributes to a child component as props only: each root forwards these two. */
export interface HostProps {
  /** Id of the element itself. */
  id?: string
  /** Classes of the element itself. */
  class?: string
}

/** What every form field has, whatever its control. */
export interface FieldProps extends HostProps {
  /** The visible label, and the control's name for assistive technology. */
  label?: string
  /** Name under which the form submits the value. */
  name?: string
  /** A hint below the control; read out after the label. */
  help?: string
  /** Message shown instead of the hint; marks the control invalid, as `setCustomValidity` does. */
  error?: string
  /** The control cannot be used and is not submitted. @default false */
  disabled?: boolean
  /** The form cannot be submitted while the control is empty. @default false */
  required?: boolean
  /** Id of the form the control belongs to, when it stands outside of it. */
  form?: string
}

/** What every form field tells of its control. */
export interface FieldEvents {
  /** The value changes, at each step of it. */
  oninput?: (event: Event) => void
  /** The value has changed. */
  onchange?: (event: Event) => void
  /** The control was found invalid; `preventDefault()` keeps the browser from pointing at it. */
  oninvalid?: (event: CustomEvent) => void
  /** The control has the focus. */
  onfocus?: (event: CustomEvent) => void
  /** The control has lost the focus. */
  onblur?: (event: CustomEvent) => void
}

/** One of several things to choose from. */
export interface Choice {
  /** What is read; left out, the value. */
  label?: string
  /** What is told and submitted; left out, the label. */
  value?: string
  /** More about it, below the label. */
  description?: string
  /** It cannot be chosen. @default false */
  disabled?: boolean
}

/** Three sizes, of which `md` is the one left unsaid. */
export type Size = 'sm' | 'md' | 'lg'
/** What a colour says; always said in words or by a shape as well (WCAG 2.2, 1.4.1). */
export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad' | 'info'
/** How much a control stands out. */
export type Variant = 'solid' | 'soft' | 'outline' | 'plain'
