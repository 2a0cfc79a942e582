/** Scripts and templates of the whole repository are typed. */
import { expect, test } from '@jest/globals'
import { runCheck } from '../check/run'

test('the checker has nothing to say of the tree', () => {
  const { status, stdout, stderr } = runCheck([])
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
}, 120_000)
