export { type ConfirmOptions, confirm, type PromptOptions, prompt } from './ask'
export { type Theme, theme } from './theme'
export { type Toaster, type ToastOptions, toast } from './toast'
