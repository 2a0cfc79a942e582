/** The code beside each story: as HTML it is the story, as Riot it compiles to the same. */
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { compile } from '@riotjs/compiler'
import { argsOf, type StoryFile, storyId } from '../../stories/gallery/mount'
import { plainHtmlOf } from '../../stories/gallery/plain'
import type { Sampled } from '../../stories/gallery/samples/args'
import { highlight } from '../../stories/gallery/samples/highlight'
import { htmlSample } from '../../stories/gallery/samples/html'
import { riotSample } from '../../stories/gallery/samples/riot'
import { indexStories } from '../suites/index-stories'
import { readTables } from '../suites/tables'
import { type OpenedPage, openPage } from '../support/page'

const tables = readTables()
const escapeHtml = (text: unknown) =>
  String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

let opened: OpenedPage
beforeAll(async () => {
  opened = await openPage('<!doctype html><html lang="en"><head><title>Samples</title></head><body></body></html>', {
    csp: 'relaxed',
  })
})

/** Runs in the page: tags, attributes and texts, whatever is between attributes. */
function outlines(samples: string[]): string[][] {
  const dataOf = (text: string) => {
    try {
      return JSON.stringify(JSON.parse(text))
    } catch {
      return text
    }
  }
  return samples.map((html) => {
    const template = document.createElement('template')
    template.innerHTML = html
    for (const script of template.content.querySelectorAll('script')) script.remove()
    return [...template.content.querySelectorAll('*')].map((element) => {
      // What is false is left out of a sample.
      const attributes = [...element.attributes].filter(({ value }) => value !== 'false')
      const written = attributes.map(({ name, value }) => `${name}=${dataOf(value)}`).sort()
      return [element.localName, ...written, element.childElementCount ? '' : element.textContent!.trim()].join(' ')
    })
  })
}

describe.each(indexStories())('$title', ({ file, stories }) => {
  test('as HTML and as Riot', async () => {
    const { default: meta, ...all } = (await import(path.resolve(file))) as StoryFile
    for (const { name } of stories) {
      const story = all[name]!
      const tag = meta.component.name!
      const sampled: Sampled = {
        tag,
        markup: story.markup ?? `<${tag} { ...props }></${tag}>`,
        args: argsOf(meta, story),
      }
      const html = htmlSample(sampled)
      const [own, plain] = await opened.page.evaluate(outlines, [html, plainHtmlOf({ meta, story }, escapeHtml)])
      expect({ id: storyId(meta.title, name), own }).toEqual({ id: storyId(meta.title, name), own: plain })
      const riot = riotSample(sampled, tables)
      expect(compile(riot).code).toContain("name: 'my-page'")
      for (const code of [html, riot]) {
        const shown = await opened.page.evaluate(
          (text) => new DOMParser().parseFromString(text, 'text/html').body.textContent,
          highlight(code),
        )
        expect(shown).toBe(code)
      }
    }
  })
})
