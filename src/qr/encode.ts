/** The only way to `uqr`, which the build puts into this file (src/build/qr.js): nobody who uses the kit installs it. */
import { encode as encodeText } from 'uqr'

/** How much of a code may be lost: 7, 15, 25 or 30 % (ISO/IEC 18004, error correction levels). */
export type QrLevel = 'L' | 'M' | 'Q' | 'H'

/** A code as a drawing. */
export interface QrDrawing {
  /** Its width and height in modules, the quiet zone among them. */
  size: number
  /** Path data of the dark modules; a module is 1 by 1. */
  path: string
}

/** Modules that stay light around a code (ISO/IEC 18004, "quiet zone"). */
const QUIET = 4

/** Each row's dark modules, those beside one another as one. */
const rowPath = (row: readonly boolean[], y: number) =>
  [
    ...row
      .map((isDark) => (isDark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('')

/**
 * @param text as bytes of UTF-8, unless it is digits or capitals alone
 * @param level at least; where it costs no room, it is higher
 * @returns undefined where the text is too long for the largest code: 2,953 bytes at `L`, 1,273 at `H`
 */
export function drawQr(text: string, level: QrLevel): QrDrawing | undefined {
  try {
    const { data, size } = encodeText(text, { ecc: level, boostEcc: true, border: QUIET })
    return { size, path: data.map(rowPath).join('') }
  } catch {
    return undefined
  }
}
