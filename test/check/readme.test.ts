/** What the page of karui-check shows is so. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, jest, test } from '@jest/globals'
import { root } from '../../src/build/files.js'
import { projectOf, runCheck } from './run'

jest.setTimeout(120_000)

const readme = readFileSync(path.join(root, 'src/check/README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)
const block = (start: string) => blocks.find((text) => text.startsWith(start))!

const folder = path.join(root, '.cache/check-projects/readme')
const save = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
const check = () => runCheck(['-p', projectOf('readme', ['.'])], folder)

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
})

const card = `<my-card><slot name="header"/>{ props.label }
  <script lang="ts">
    export interface CardProps {
      label: string
      size?: 'small' | 'large'
    }
  </script>
</my-card>`
const pageScript = `
  <script lang="ts">
    import { type RiotComponent } from 'riot'
    import myCard from './card.riot'

    const format = (title: string) => title.trim()

    export interface PageProps {
      title: string
    }
    export interface Page extends RiotComponent<PageProps> {
      isOpen(): boolean
      press(event: KeyboardEvent): void
    }
    export default { components: { myCard }, isOpen: () => format('a') === '' }
  </script>
</my-page>
`

test('the faults of the sample are told so', () => {
  save('card.riot', card)
  save('page.riot', block('<my-page>') + pageScript)
  expect(`${check().lines.join('\n')}\n`).toBe(block('page.riot('))
})

test('and so is the one at its head', () => {
  const script =
    '<script lang="ts">export interface DevicesProps { devices: Device[] }\ninterface Device { label: string }</script>'
  save(
    'devices.riot',
    `<my-devices>${script}\n\n  <li each={ device in props.devices }>{ device.lable }</li>\n</my-devices>`,
  )
  const { stdout } = runCheck(['-p', projectOf('readme', ['.']), '--pretty'], path.dirname(folder))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal
  const plain = stdout.replace(/\u001b\[\d*m/g, '').replace('readme/', 'src/')
  expect(plain.startsWith(block('src/devices.riot'))).toBe(true)
})

test('the component, the declarations for a whole application and the slots are in order', () => {
  save('card.riot', block('<my-card>\n  <h2>'))
  save('global.ts', block('import type Card'))
  save(
    'rows.riot',
    '<my-rows><slot each={ row in props.rows } name="row" item={ row }/><script>export interface RowsProps { rows: { label: string }[] }</script></my-rows>',
  )
  const script =
    '<script>import myRows from "./rows.riot"\nexport default { components: { myRows }, state: { rows: [{ label: "a" }] } }</script>'
  save('page.riot', `<my-page>${block('<my-rows rows')}<my-card label={ translate('a') }/>${script}</my-page>`)
  expect(check().stdout).toBe('')
  save('page.riot', `<my-page>${block('<my-rows rows').replace('label', 'lable')}<my-card/>${script}</my-page>`)
  expect(check().lines.map((line) => line.match(/TS\d+/)![0])).toEqual(['TS2551', 'TS2741'])
})
