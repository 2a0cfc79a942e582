/** Every page of the built gallery is there, whole, and leads to nothing that is not; read without a browser. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { filesBelow } from '../../src/build/files.js'
import { readComponents } from '../../src/build/reference.js'
import { indexStories } from '../suites/index-stories'
import { folder } from './site'

const pages = filesBelow(folder).filter((file) => file.endsWith('.html'))
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
/** Stories link to places of no page: `href="#battery"`, `/`. */
const withoutDemos = (html: string) => html.replace(/<(main|div)[^>]* data-story="[\s\S]*/, '')

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!)
const addressesIn = (html: string) => all(html, /<(?:a|link|script|iframe|img)\b[^>]*? (?:href|src)="([^"]*)"/g)

/** @returns the file that an address leads to, below the gallery's folder */
function fileAt(address: string, page: string): string {
  const { pathname } = new URL(address, `http://site/${page}`)
  return pathname.endsWith('/') ? `${pathname}index.html`.slice(1) : pathname.slice(1)
}

test('there is a page for each component and each story', () => {
  const wanted = [
    ...readComponents().map(({ name }) => `components/${name}/index.html`),
    ...indexStories().flatMap(({ stories }) => stories.map(({ id }) => `stories/${id}/index.html`)),
    ...[
      '',
      'components/',
      'screens/',
      'screens/devices/',
      'screens/join/',
      'screens/post-check/',
      'screens/pulse/',
      'screens/watch/',
      'guides/',
      'bench/',
    ].map((place) => `${place}index.html`),
    '404.html',
  ]
  expect(wanted.filter((file) => !pages.includes(file))).toEqual([])
})

describe.each(pages.filter((file) => !file.startsWith('stories/')))('%s', (page) => {
  const html = read(page)

  test('links to what is there, from wherever the gallery stands', () => {
    const own = addressesIn(page.startsWith('components/') ? withoutDemos(html) : html)
    const missing = own
      .filter((address) => !/^(https:|data:|mailto:|#)/.test(address))
      .filter((address) => {
        return address.startsWith('/') || !existsSync(path.join(folder, fileAt(address, page)))
      })
    expect(missing).toEqual([])
  })

  test('has a title, a sentence about itself, and each id once', () => {
    expect(html).toMatch(/<title>[^<]{4,}<\/title>/)
    if (!page.startsWith('bench/')) expect(html).toMatch(/<meta name="description" content="[^"]{10,}">/)
    const ids = all(html, /<[a-z][^>]*? id="([^"]*)"/g)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

test('stories link to each other and to their component', () => {
  const stories = pages.filter((file) => file.startsWith('stories/'))
  const missing = stories.flatMap((page) =>
    addressesIn(withoutDemos(read(page)))
      .filter((address) => !existsSync(path.join(folder, fileAt(address, page))))
      .map((address) => `${page}: ${address}`),
  )
  expect(missing).toEqual([])
})
