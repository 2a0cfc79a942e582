/** What others of the kit draw with where it is defined: before these, which are drawn as soon as they are. */
import { define } from '../src/element'
import Draft from './forms/draft.riot'
import ListGroup from './lists/list-group.riot'

export const first: object[] = [Draft, ListGroup]

define(Draft)
define(ListGroup)
