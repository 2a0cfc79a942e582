export { type ConfirmOptions, confirm, type PromptOptions, prompt } from './ask'
export { pick } from './pick'
export { type Theme, theme } from './theme'
export { type Toaster, type ToastOptions, toast } from './toast'
