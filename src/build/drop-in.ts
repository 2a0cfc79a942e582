/** The entry of `karui.min.js`: what it exports is the global `karui`. */
import * as karui from '../../components/define'

export default karui
