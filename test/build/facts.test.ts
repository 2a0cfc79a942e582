/** What the build tells editors, catalogues and agents: by their own schemas, and opened by what they use. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv'
import { getLanguageService, newHTMLDataProvider, TextDocument } from 'vscode-html-languageservice'
import { readComponents } from '../../src/build/reference.js'
import { dist, readDist } from './dist'

const require = createRequire(path.join(dist, 'package.json'))
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const components = readComponents()
const button = 'k-button'

/** What a validator of JSON Schema says of a file in `dist`, '' for nothing. */
function problems(schema: object, data: unknown): string {
  const ajv = new Ajv({ strict: false, allErrors: true })
  return ajv.validate(schema, data) ? '' : ajv.errorsText()
}

interface Named {
  name: string
}

describe('custom-elements.json', () => {
  const schema = require('custom-elements-manifest/schema.json')
  const manifest = JSON.parse(readDist('custom-elements.json'))

  test('keeps the schema of the custom elements manifest', () => {
    expect(problems(schema, manifest)).toBe('')
  })

  test('has all elements, and the entries that define them are there', () => {
    const defined = manifest.modules.map(({ exports }: { exports: Named[] }) => exports[0]!.name)
    expect(defined).toEqual(components.map(({ tag }) => tag))
    for (const { path: file } of manifest.modules) readDist(file.replace('dist/', ''))
  })

  test('tells attributes, fields, methods, events, slots and custom properties', () => {
    const [declaration] = manifest.modules.find((module: { path: string }) =>
      /\/button\.js$/.test(module.path),
    ).declarations
    const attribute = { name: 'size', fieldName: 'size', type: { text: "'sm' | 'md' | 'lg'" }, default: 'md' }
    expect(declaration).toMatchObject({ tagName: button, name: 'Button', customElement: true })
    expect(declaration.attributes).toContainEqual(expect.objectContaining(attribute))
    expect(declaration.members).toContainEqual(
      expect.objectContaining({ kind: 'field', name: 'block', default: 'false' }),
    )
    const parameters = [{ name: 'options', type: { text: 'FocusOptions' }, optional: true }]
    expect(declaration.members).toContainEqual(expect.objectContaining({ kind: 'method', name: 'focus', parameters }))
    const type = { text: 'CustomEvent<{ pressed: boolean }>' }
    expect(declaration.events).toContainEqual(expect.objectContaining({ name: 'change', type }))
    expect(declaration.slots.map(({ name }: Named) => name)).toEqual(['', 'start', 'end'])
    expect(declaration.cssProperties).toContainEqual(expect.objectContaining({ name: '--k-button-fill' }))
  })

  test('a slip would be found', () => {
    expect(problems(schema, { ...manifest, modules: [{ kind: 'module' }] })).not.toBe('')
  })

  test('package.json names it, and web-types.json', () => {
    const named = readJson(path.join(dist, '../package.json'))
    expect([named.customElements, named['web-types']]).toEqual(['./dist/custom-elements.json', './dist/web-types.json'])
  })
})

describe('vscode.html-custom-data.json', () => {
  const schema = readJson(require.resolve('vscode-html-languageservice/docs/customData.schema.json'))
  const data = JSON.parse(readDist('vscode.html-custom-data.json'))
  const provider = newHTMLDataProvider('karui', data)
  const service = getLanguageService({ useDefaultDataProvider: false, customDataProviders: [provider] })
  /** A document with the caret at `|`. */
  const at = (marked: string) => {
    const document = TextDocument.create('file:///page.html', 'html', 1, marked.replace('|', ''))
    return { document, page: service.parseHTMLDocument(document), place: document.positionAt(marked.indexOf('|')) }
  }
  const complete = (marked: string) => {
    const { document, page, place } = at(marked)
    return service.doComplete(document, place, page).items
  }

  test('keeps the schema of VS Code', () => {
    expect(problems(schema, data)).toBe('')
    expect(problems(schema, { ...data, tags: [{ title: 'k-button' }] })).not.toBe('')
  })

  test('completes every tag, its attributes and their values, as VS Code does', () => {
    const labels = (marked: string) => complete(marked).map(({ label }) => label)
    expect(labels('<|')).toEqual(expect.arrayContaining(components.map(({ tag }) => tag)))
    expect(labels('<k-sheet |></k-sheet>')).toEqual(expect.arrayContaining(['label', 'no-handle', 'side']))
    expect(labels('<k-sheet side="|"></k-sheet>').sort()).toEqual(['bottom', 'end', 'start', 'top'])
  })

  test('a boolean attribute is written without a value', () => {
    const written = complete('<k-button |></k-button>').map(({ label, textEdit }) => [label, textEdit?.newText])
    expect(written).toContainEqual(['block', 'block'])
    expect(written).toContainEqual(['label', 'label="$1"'])
  })

  test('tells what a tag and an attribute are, where the pointer rests', () => {
    const hover = (marked: string) => {
      const { document, page, place } = at(marked)
      return JSON.stringify(service.doHover(document, place, page)?.contents)
    }
    expect(hover('<k-butt|on></k-button>')).toContain('A button, or a link that looks like one.')
    expect(hover('<k-butt|on></k-button>')).toContain('`change`: A toggle was pressed')
    expect(hover('<k-button bl|ock></k-button>')).toContain('As wide as what it stands in.')
  })
})

describe('web-types.json', () => {
  const data = JSON.parse(readDist('web-types.json'))
  const elements: { [key: string]: Named[] }[] = data.contributions.html.elements

  test("keeps JetBrains' schema", () => {
    const schema = opened(readJson(require.resolve('web-types-lit/web-types-schema.json')))
    expect(problems(schema, data)).toBe('')
    expect(problems(schema, { ...data, version: 1 })).not.toBe('')
    const wrong = { html: { elements: [{ name: 'k-a', attributes: [{ name: 'b', value: { kind: 'some' } }] }] } }
    expect(problems(schema, { ...data, contributions: wrong })).not.toBe('')
  })

  test('has all elements, and the classes of their parts', () => {
    expect(elements.map(({ name }) => name)).toEqual(components.map(({ tag }) => tag))
    const classes = data.contributions.css.classes.map(({ name }: Named) => name)
    expect(classes).toEqual(expect.arrayContaining(['k-button-label', 'k-list-item-row']))
    const sheet = elements.find(({ name }) => String(name) === 'k-sheet')!
    expect(sheet.slots!.map(({ name }) => name)).toEqual(['default', 'header', 'footer'])
  })
})

/**
 * The schema adds up definitions by `allOf` and closes each of them, which JetBrains' own reader takes for one closed
 * object; a validator has to be let through.
 */
function opened({ $schema, ...schema }: { $schema?: string; definitions?: object }): object {
  const open = ([name, { additionalProperties, ...rest }]: [string, { additionalProperties?: unknown; allOf?: [] }]) =>
    rest.allOf && additionalProperties === false ? [name, rest] : [name, { ...rest, additionalProperties }]
  const tidy = (entry: [string, object]) => JSON.parse(JSON.stringify(open(entry as never)))
  return { ...schema, definitions: Object.fromEntries(Object.entries(schema.definitions ?? {}).map(tidy)) }
}

describe('for agents', () => {
  test.each(['AGENTS.md', 'llms.txt'])('%s has a line for each element', (file) => {
    const lines = readDist(file).split('\n')
    for (const { tag, sentence } of components)
      expect(lines.filter((line) => line.includes(tag) && line.includes(sentence))).toHaveLength(1)
  })

  test.each(['AGENTS.md', 'llms.txt'])('%s names files that are there', (file) => {
    const links = [...readDist(file).matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link!)
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) readDist(link)
  })

  test('AGENTS.md names entries, tags and properties that exist', () => {
    const guide = readDist('AGENTS.md')
    const { exports } = readJson(path.join(dist, '../package.json'))
    const entries = [...guide.matchAll(/['`]karui(\/[\w./-]+)?['`]/g)].map(([, entry = '']) => entry)
    const known = (entry: string) => `.${entry}` in exports || `.${entry.replace(/[^/]+$/, '*')}` in exports
    expect(entries.filter((entry) => !known(entry))).toEqual([])
    const tags = [...guide.matchAll(/<(k-[\w-]+)/g)].map(([, tag]) => tag!)
    expect(tags.filter((tag) => !components.some((one) => one.tag === tag))).toEqual([])
  })
})

test('api.json is what the components say', () => {
  const told: Named[] = JSON.parse(readDist('api.json'))
  expect(told).toEqual(JSON.parse(JSON.stringify(components.map(({ file, ...facts }) => facts))))
})
