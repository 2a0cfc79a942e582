/** @param {string} line of progress: written over by the next one, or a line each where nobody looks; '' wipes it */
export function tell(line) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
  else if (line) console.error(line)
}
