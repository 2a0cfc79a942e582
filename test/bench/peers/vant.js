/** Vant in Vue, components imported one by one with their styles, as its page "Quickstart" says. */
import { Locale } from 'vant'
import english from 'vant/es/locale/lang/en-US.mjs'
import { createApp } from 'vue'
import Form from './vant.vue'

/** @param {Element} root @returns {() => string} reads the name */
export function mount(root) {
  // It speaks Chinese unless told otherwise.
  Locale.use('en-US', english)
  const form = createApp(Form).mount(root)
  return () => form.name
}
