import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'

/** The head of a check's page. */
export const head =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Check</title>'

/** @param {string} body markup between the two built files and the end of the page */
export const kitPage = (body) =>
  `${head}<link rel="stylesheet" href="/karui.css"><script src="/karui.min.js" defer></script><body>${body}`

/**
 * Waits until something is so on the page; a touch is answered some frames later.
 * @param {import('./contract.js').Engine} engine
 * @param {() => boolean | undefined} holds runs in the page
 * @param {number} [ms] how long to wait at most
 */
export async function until(engine, holds, ms = 3000) {
  const end = Date.now() + ms
  while (!(await engine.eval(holds))) {
    assert.ok(Date.now() < end, `not so after ${ms} ms: ${holds}`)
    await sleep(50)
  }
}
