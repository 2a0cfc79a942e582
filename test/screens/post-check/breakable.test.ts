import { expect, test } from '@jest/globals'
import { breakable } from '../../../stories/screens/post-check/breakable'

test.each([
  [
    'a file of a reporter',
    'a.com!example.com!1536105600!1536191999.xml',
    'a.com!|example.com!|1536105600!|1536191999.xml',
  ],
  ['a long domain', 'See mail.relay.bounces.example.net.', 'See mail.|relay.|bounces.|example.|net.'],
  ['a short one, which stays whole', 'example.com, example.net', 'example.com, example.net'],
  ['an address', '198.51.100.60', '198.|51.|100.|60'],
  ['an address of the newer kind', '2001:db8::25', '2001:|db8:|:|25'],
])('%s', (_, text, broken) => {
  expect(breakable(text).replaceAll('\u200B', '|')).toBe(broken)
})
