import { svelte } from '@sveltejs/vite-plugin-svelte'
import { karuiRollup } from 'karui/mend-riot'

/** @type {import('vite').UserConfig} */
export default {
  base: './',
  plugins: [svelte(), karuiRollup()],
  optimizeDeps: { exclude: ['riot'] },
}
