/** `node publint.js <tarball>`: what publint says of it, a line each; exits with 1 where that is anything. */
import { readFile } from 'node:fs/promises'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const { buffer } = await readFile(process.argv[2])
const { messages, pkg } = await publint({ pack: { tarball: buffer } })

/** Classic scripts, whose `exports` are a parameter of Riot's; publint takes the word for CommonJS. */
const isMistaken = ({ code, path }) =>
  code === 'FILE_INVALID_FORMAT' && /^exports\.\.\/karui(\.all)?\.js\.default$/.test(path.join('.'))

const found = messages.filter((message) => !isMistaken(message))
for (const message of found) console.log(formatMessage(message, pkg), message.code, message.path.join('.'))
if (found.length > 0) process.exitCode = 1
