/**
 * The comparison on the visitor's own device: karui, AngularJS and plain DOM in turns, each in a frame of its own. The
 * same page is the frame, with the implementation's name in its address. AngularJS evaluates, so that this page has a
 * relaxed policy of its own.
 */

import { implementations, type Name } from './implementations'
import { showPage } from './page'
import { offer } from './runner'

const name = new URLSearchParams(location.search).get('run')
if (name && name in implementations) offer(name as Name)
else showPage(document)
