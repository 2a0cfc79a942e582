import { expect, test } from '@jest/globals'
import { used } from '../../../stories/screens/watch/used'
import { usedIn } from '../used-in'

test('the sheet of what is used names every component, once and in order', () => {
  expect([...used]).toEqual(usedIn('watch'))
})
