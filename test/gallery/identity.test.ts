/** What a phone keeps of the gallery: its manifest, and the same icon in each of its forms. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { openPage } from '../support/page'

const folder = 'dist/gallery'
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')

test('the manifest names icons that are there, and begins at the home page wherever that stands', () => {
  const manifest = JSON.parse(read('manifest.webmanifest'))
  expect(manifest).toMatchObject({ short_name: 'karui', start_url: './', scope: './', display: 'standalone' })
  const icons = manifest.icons as { src: string; purpose: string }[]
  expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'maskable'])
  expect(icons.filter(({ src }) => !existsSync(`${folder}/${src}`))).toEqual([])
})

test('each page leads to manifest and icons, and tells the colour of its ground', async () => {
  const { page } = await openPage('/gallery/theming/index.html?csp=gallery')
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link:not([rel=stylesheet])')].map(
      ({ href }) => new URL(href).pathname,
    ),
  )
  expect(links).toEqual(['/gallery/manifest.webmanifest', '/gallery/icon.svg', '/gallery/icon.png'])
  const painted = await page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!
    const pixelOf = (color: string) => {
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data]
    }
    const said = document.querySelector<HTMLMetaElement>('meta[name=theme-color]')!.content
    return { said: pixelOf(said), shown: pixelOf(getComputedStyle(document.body).backgroundColor) }
  })
  expect(painted.said).toEqual(painted.shown)
})

test('the icon of an iPhone is the SVG, drawn from edge to edge', async () => {
  const { page } = await openPage('/gallery/guides/index.html?csp=gallery')
  const difference = await page.evaluate(async () => {
    const size = 180
    const pixels = async (src: string) => {
      const image = Object.assign(new Image(), { src })
      await image.decode()
      const canvas = new OffscreenCanvas(size, size)
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0, size, size)
      // Inside the round corners of the other.
      return [...context.getImageData(40, 20, 110, 140).data]
    }
    const [svg, png] = await Promise.all(['../icon.svg', '../icon.png'].map(pixels))
    const differences = svg!.map((value, at) => Math.abs(value - png![at]!))
    return { most: Math.max(...svg!), mean: differences.reduce((sum, one) => sum + one, 0) / differences.length }
  })
  expect(difference.most).toBe(255)
  expect(difference.mean).toBeLessThan(2)
})
