// @ts-check
/** Text that is written piece by piece and knows of each piece where in the source it comes from. */

/**
 * @typedef {object} Piece
 * @property {number} at where it begins in the written text
 * @property {number | null} source where it comes from; null where what is found in it is not to be told
 * @property {boolean} isCopy whether it is the source's own text, character by character
 */

export class MappedText {
  /** @type {Piece[]} */
  #pieces = []
  #text = ''

  /** @param {string} source */
  constructor(source) {
    this.source = source
  }

  /** What is written so far. */
  get text() {
    return this.#text
  }

  /** Copies a part of the source. @param {number} start @param {number} end */
  copy(start, end) {
    this.#add({ source: start, isCopy: true }, this.source.slice(start, end))
  }

  /**
   * Writes code of our own.
   * @param {string} code
   * @param {number} [source] the place in the source that it stands for
   */
  write(code, source = 0) {
    this.#add({ source, isCopy: false }, code)
  }

  /** Writes code in which nothing can be wrong that is not told elsewhere. @param {string} code */
  writeSilently(code) {
    this.#add({ source: null, isCopy: false }, code)
  }

  /** @param {Omit<Piece, 'at'>} piece @param {string} text */
  #add(piece, text) {
    this.#pieces.push({ ...piece, at: this.#text.length })
    this.#text += text
  }

  /**
   * @param {number} offset in the written text
   * @returns {{ source: number | null, isCopy: boolean }} the place in the source, null where nothing is to be told; and
   *   whether it is the source's own text
   */
  sourceAt(offset) {
    const piece = this.#pieces.findLast(({ at }) => at <= offset)
    if (!piece || piece.source === null) return { source: null, isCopy: false }
    return { source: piece.source + (piece.isCopy ? offset - piece.at : 0), isCopy: piece.isCopy }
  }
}
