import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { FileRefused } from './refusal'

/** An element below `feedback`. Names are local names: prefixes are the reporter's own business. */
export interface XmlElement {
  name: string
  /** Its own text, not that of its children. */
  text: string
  lang: string
  children: XmlElement[]
}

/** A real report is 6 levels deep and has some dozens of elements per record: beyond these it is an attack. */
const MAX_DEPTH = 32
const MAX_ELEMENTS_PER_PART = 5000

/**
 * Reads XML piece by piece and hands out each child of the first `feedback` element, wherever that stands. Survives what
 * real reporters send: text before the declaration, a wrapper around the report, one that is never closed, text after it.
 * Entities other than the five of XML are refused, nothing is ever loaded.
 */
export class FeedbackParser {
  /** The report has been read to its end; what follows it in the file does not matter. */
  done = false
  /** Every namespace declared up to and with `feedback`. */
  readonly namespaces: string[] = []
  readonly #xml = new SaxesParser()
  readonly #onPart: (part: XmlElement) => void
  readonly #open: XmlElement[] = []
  #started = false
  #inside = false
  #depth = 0
  #elements = 0
  #linesBefore = 0

  constructor(onPart: (part: XmlElement) => void) {
    this.#onPart = onPart
    this.#xml.on('opentag', (tag) => this.#opened(tag))
    this.#xml.on('closetag', () => this.#closed())
    this.#xml.on('text', (text) => this.#said(text))
    this.#xml.on('cdata', (text) => this.#said(text))
    this.#xml.on('error', () => this.#broke())
  }

  /** Takes the next piece; the first must hold the beginning of the XML. @throws {FileRefused} */
  write(text: string): void {
    if (this.done) return
    this.#xml.write(this.#started ? text : this.#withoutPreamble(text))
    this.#started = true
  }

  /** To be called after the last piece. @throws {FileRefused} when the report is not complete */
  end(): void {
    if (!this.done) throw new FileRefused(this.#inside ? 'cut-short' : 'not-a-report')
  }

  #withoutPreamble(text: string): string {
    const declaration = text.indexOf('<?xml')
    const start = declaration >= 0 ? declaration : text.search(/<[\p{L}_!]/u)
    if (start < 0) throw new FileRefused('not-a-report')
    this.#linesBefore = text.slice(0, start).split('\n').length - 1
    return text.slice(start)
  }

  #opened({ name, attributes }: SaxesTagPlain): void {
    if (this.done) return
    this.#depth += 1
    this.#elements += 1
    if (this.#depth > MAX_DEPTH || this.#elements > MAX_ELEMENTS_PER_PART) throw new FileRefused('not-a-report')
    const local = name.slice(name.indexOf(':') + 1)
    const lang = attributes.lang ?? attributes['xml:lang'] ?? ''
    if (this.#inside) this.#push({ name: local, text: '', lang, children: [] })
    else this.#look(local, attributes)
  }

  /** Outside of the report there is only one thing to look for. */
  #look(local: string, attributes: Record<string, string>): void {
    for (const [key, value] of Object.entries(attributes)) if (/^xmlns(:|$)/.test(key)) this.namespaces.push(value)
    this.#inside = local === 'feedback'
  }

  #push(element: XmlElement): void {
    this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
  }

  #closed(): void {
    this.#depth -= 1
    if (!this.#inside || this.done) return
    const element = this.#open.pop()
    if (!element)
      this.done = true // it was `feedback` itself
    else if (this.#open.length === 0) {
      this.#elements = 0
      this.#onPart(element)
    }
  }

  #said(text: string): void {
    const element = this.#open.at(-1)
    if (element && !this.done) element.text += text
  }

  #broke(): void {
    if (this.done) return
    if (!this.#inside) throw new FileRefused('not-a-report')
    throw new FileRefused('not-well-formed', { line: this.#xml.line + this.#linesBefore })
  }
}

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)

/** Every child of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** Trimmed text of the element at the end of the path, '' when it is not there. */
export const textAt = (element: XmlElement | undefined, ...path: string[]): string =>
  path.reduce(childOf, element)?.text.trim() ?? ''
