import { expect, test } from '@jest/globals'
import { used as join } from '../../stories/screens/join/used'
import { used as postCheck } from '../../stories/screens/post-check/used'
import { used as pulse } from '../../stories/screens/pulse/used'
import { used as watch } from '../../stories/screens/watch/used'
import { usedIn } from './used-in'

test.each([
  ['join', join],
  ['post-check', postCheck],
  ['pulse', pulse],
  ['watch', watch],
])('the sheet of %s names every component, once and in order', (screen, used) => {
  expect([...used]).toEqual(usedIn(screen))
})
