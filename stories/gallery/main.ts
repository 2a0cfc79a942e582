/** The gallery's one script: makes live what was drawn when the gallery was built. */
import './trusted'
import { ja, setWords } from '../../src'
import { startCanvas } from './canvas/canvas'
import { startScreen } from './screens/start-screen'
import { startShell } from './shell/shell'

const starts: Record<string, () => void> = { shell: startShell, story: startCanvas, screen: startScreen }

if (karuiSettings.now.lang === 'ja') setWords(ja)
starts[document.documentElement.dataset.page!]!()
