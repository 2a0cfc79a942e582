/** A gallery whose every story has a fault: what proves that the suites can fail. */
import { bundle } from '../support/bundle'
import { pageOf } from '../support/page'

/**
 * @param entry the page's script, which offers the stories
 * @returns the page's address, for `openGallery`
 */
export async function faultyGallery(entry = 'test/fixtures/faulty-gallery.ts'): Promise<string> {
  const script = await bundle(entry)
  return pageOf(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>faulty</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/karui.all.css"><link rel="stylesheet" href="/fixtures/faulty-gallery.css"><script src="${script}" defer></script>
    </head><body></body></html>`)
}
