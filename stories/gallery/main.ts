/** The gallery's one script: makes live what was drawn when the gallery was built. */
import './trusted'
import { ja, setWords } from '../../src'
import { startCanvas } from './canvas/canvas'
import { startScreen } from './screens/start-screen'
import { startShell } from './shell/shell'

/** By the kind of page; each is done when everything on it is live. */
const starts: Record<string, () => Promise<void>> = { shell: startShell, story: startCanvas, screen: startScreen }

const { dataset } = document.documentElement
if (karuiSettings.now.lang === 'ja') setWords(ja)
void starts[dataset.page!]!().then(() => {
  dataset.live = ''
})
