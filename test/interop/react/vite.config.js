import { karuiRollup } from 'karui/mend-riot'

/** @type {import('vite').UserConfig} */
export default {
  base: './',
  plugins: [karuiRollup()],
  optimizeDeps: { exclude: ['riot'] },
}
