/** The entry of `karui.all.min.js`: what it exports is the global `karui`. */
import * as karui from '../../components/define-all'

export default karui
