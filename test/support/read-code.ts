/** Reads the QR code on a page as a camera would: from a picture of the screen. */
import jsQR from 'jsqr'
import type { Page } from 'playwright-core'

/** @returns the text in the code that is in view; undefined where none can be read */
export async function readCode(page: Page): Promise<string | undefined> {
  await page.locator('.k-qr-code').waitFor()
  const picture = (await page.screenshot()).toString('base64')
  const { width, height, bytes } = await page.evaluate(pixelsOf, picture)
  return jsQR(Uint8ClampedArray.from(bytes), width, height)?.data
}

/** Runs in the page, which knows how to open a picture. @param picture a PNG as base64 */
async function pixelsOf(picture: string) {
  const file = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([file], { type: 'image/png' }))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  return { width, height, bytes: [...context.getImageData(0, 0, width, height).data] }
}
