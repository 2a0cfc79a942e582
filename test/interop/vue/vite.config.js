import vue from '@vitejs/plugin-vue'
import { karuiRollup } from 'karui/mend-riot'

const isCustomElement = (/** @type {string} */ tag) => tag.startsWith('k-')

/** @type {import('vite').UserConfig} */
export default {
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), karuiRollup()],
  optimizeDeps: { exclude: ['riot'] },
}
