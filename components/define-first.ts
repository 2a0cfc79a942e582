/** What others of the kit draw with where it is defined: before these, which are drawn as soon as they are. */
import { define } from '../src/element'
import { ListGroup as first } from './further'

define(first)

export { first }
