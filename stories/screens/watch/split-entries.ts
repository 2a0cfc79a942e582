import { isTimed } from './read-plain'

/** Lines that one entry can have, and their characters: a file of nothing but indented text is still many entries. */
const MOST_LINES = 500
const MOST_CHARACTERS = 64 * 1024

/** How stack traces of Java, Python, Node, .NET, Go and Ruby go on at the line's beginning. */
const GOES_ON =
  /^(?:\s+\S|\tat |Caused by: |Suppressed: |Traceback \(most recent call last\)|During handling of |The above exception |\.\.\. \d+ more|goroutine \d+ \[|--- End of )/
/** `java.io.IOException: Broken pipe`, `ValueError: …`: the error's own line, above or below its trace. */
const ERROR_NAME = /^(?:[\w$]+\.)*[\w$]*(?:Error|Exception|Throwable|Panic)\b(?::|$)/

/** Puts text that comes in pieces into entries: a line, and the lines of a stack trace that belong to it. No text is lost. */
export class EntrySplitter {
  #rest = ''
  #lines: string[] = []
  #size = 0

  /** @returns the entries that are whole now */
  push(piece: string): string[] {
    const lines = (this.#rest + piece).split('\n')
    this.#rest = lines.pop() ?? ''
    return lines.flatMap((line) => this.#take(line))
  }

  /** @returns what is left at the end */
  end(): string[] {
    const entries = this.#rest ? this.#take(this.#rest) : []
    this.#rest = ''
    return [...entries, ...this.#close()]
  }

  #take(ended: string): string[] {
    const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended
    if (!line.trim()) return []
    const done = this.#goesOn(line) ? [] : this.#close()
    this.#lines.push(line)
    this.#size += line.length
    return done
  }

  #goesOn(line: string): boolean {
    const isFull = this.#lines.length >= MOST_LINES || this.#size + line.length > MOST_CHARACTERS
    if (this.#lines.length === 0 || isFull || /^\s*\{/.test(line)) return false
    return ERROR_NAME.test(line) || (GOES_ON.test(line) && !(/^\s/.test(line) && isTimed(line)))
  }

  #close(): string[] {
    if (this.#lines.length === 0) return []
    const entry = this.#lines.join('\n')
    this.#lines = []
    this.#size = 0
    return [entry]
  }
}
