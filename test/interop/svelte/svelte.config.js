import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

/** A `k-button` is a button, which Svelte cannot know: it would ask for a role and keys. */
const ofClicks = /^a11y_(click_events_have_key_events|no_static_element_interactions)$/

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { warningFilter: ({ code }) => !ofClicks.test(code) },
}
