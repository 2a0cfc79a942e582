/** Reads the QR code on a page as a camera would: from a picture of it, as it is on the screen. */
import jsQR from 'jsqr'
import type { Page } from 'playwright-core'

/** @returns the text in the code; undefined where none can be read */
export async function readCode(page: Page): Promise<string | undefined> {
  const picture = await page.locator('.k-qr-code').screenshot()
  const { width, height, lights } = await page.evaluate(lightsOf, picture.toString('base64'))
  const pixels = Uint8ClampedArray.from([...lights].flatMap((light) => Array<number>(4).fill(light.charCodeAt(0))))
  return jsQR(pixels, width, height)?.data
}

/** Runs in the page, which knows how to open a picture: how light each pixel is. @param picture a PNG as base64 */
async function lightsOf(picture: string) {
  const file = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([file], { type: 'image/png' }))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  let lights = ''
  for (let place = 0; place < data.length; place += 4) lights += String.fromCharCode(data[place]!)
  return { width, height, lights }
}
