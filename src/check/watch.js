// @ts-check
/**
 * Waits for files to change. It asks for their times every now and then, which works alike on every system, on network
 * drives and in containers, and for what editors write anew in place of the old.
 */
import { statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const INTERVAL = 300 // milliseconds

/**
 * @param {() => string[]} list the files there are, each time anew
 * @param {() => Promise<void>} onchange at first, and after each change; never twice at once
 * @returns {Promise<never>}
 */
export async function watch(list, onchange) {
  for (let known = ''; ; await setTimeout(INTERVAL)) {
    const now = list().map(stampOf).join('\n')
    if (now !== known) await onchange()
    // What has changed meanwhile differs from this the next time.
    known = now
  }
}

/** @param {string} file */
function stampOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? `${file} ${stats.mtimeMs} ${stats.size}` : file
}
