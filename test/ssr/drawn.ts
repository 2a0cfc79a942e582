/** A page as a server draws it, to which the script comes later. */
import { inject } from '../suites/gallery'
import { openPage } from '../support/page'
import { inNode } from './node'

/** A piece of a page, drawn. */
export const draw = (html: string) =>
  inNode<string>(`ssr.register(...Object.values(karui)); told(ssr.renderHtml(${JSON.stringify(html)}))`)

/** Opens what a page would write, as a server draws it; `load()` brings the script. */
export const open = (html: string) => openDrawn(draw(html))

export async function openDrawn(drawn: string) {
  const opened = await openPage(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/karui.all.css"></head><body><main>${drawn}</main></body></html>`)
  await opened.page.evaluate(() => {
    globalThis.noted = [...document.querySelectorAll('a, button, input, select, textarea')]
    globalThis.heard = []
  })
  return { ...opened, load: () => inject(opened, 'dist/karui.all.min.js') }
}

declare global {
  /** The links and controls that were there before the script. */
  var noted: Element[]
  var heard: string[]
}
