import { karuiRollup } from 'karui/mend-riot'

const names = { entryFileNames: '[name].js', assetFileNames: '[name][extname]' }

/** @type {import('vite').UserConfig} */
export default {
  plugins: [karuiRollup()],
  build: { outDir: 'dist/vite', modulePreload: false, rollupOptions: { input: { main: 'main.js' }, output: names } },
}
