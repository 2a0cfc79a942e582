/** What a form, and a script that knows plain HTML alone, may expect of each field component, as of an `<input>`. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { openPage } from '../../support/page'

/** As much of the elements as is used here. */
type Field = HTMLElement & {
  value?: unknown
  checked?: boolean
  disabled?: boolean
  required?: boolean
  checkValidity(): boolean
  reportValidity(): boolean
  setCustomValidity(message: string): void
}

declare global {
  /** Events that a page has heard. */
  var heard: string[]
}

interface Kind {
  name: string
  tag: string
  attributes: Record<string, string>
  children?: string
  /** What the form submits at first, and after the user has changed it. */
  entries: [first: string, changed: string]
  /** What the user does. */
  change(page: Page, at?: string): Promise<unknown>
  /** What a script sets. */
  property: [name: 'value' | 'checked', value: unknown]
  /** The form's control, where there is another one, too. */
  control?: string
}

const text = (type: string, first: string, second: string): Kind => ({
  name: `k-field of type ${type}`,
  tag: 'k-field',
  attributes: { label: 'A', name: 'a', type, value: first },
  entries: [first, second],
  change: (page, at = '') => page.locator(`${at} k-field input`).fill(second),
  property: ['value', second],
})

const kinds: Kind[] = [
  text('text', 'one', 'two'),
  text('number', '1', '2'),
  text('email', 'ana@example.org', 'ben@example.org'),
  text('password', 'correct', 'horse'),
  {
    name: 'k-field around a textarea',
    tag: 'k-field',
    attributes: { label: 'A' },
    children: '<textarea name="a">one</textarea>',
    entries: ['one', 'two'],
    change: (page, at = '') => page.locator(`${at} textarea`).fill('two'),
    property: ['value', 'two'],
  },
  {
    name: 'k-select',
    tag: 'k-select',
    attributes: { label: 'A', name: 'a', value: 'one', placeholder: 'None', items: '["one","two"]' },
    entries: ['one', 'two'],
    change: (page, at = '') => page.locator(`${at} select`).selectOption('two'),
    property: ['value', 'two'],
  },
  {
    name: 'k-select with options',
    tag: 'k-select',
    attributes: { label: 'A', name: 'a' },
    children: '<option value="">None</option><option selected>one</option><option>two</option>',
    entries: ['one', 'two'],
    change: (page, at = '') => page.locator(`${at} select`).selectOption('two'),
    property: ['value', 'two'],
  },
  {
    name: 'k-switch',
    tag: 'k-switch',
    attributes: { label: 'A', name: 'a', value: 'one', checked: '' },
    entries: ['one', ''],
    change: (page, at = '') => page.locator(`${at} k-switch input`).tap(),
    property: ['checked', false],
  },
  {
    name: 'k-checkbox',
    tag: 'k-checkbox',
    attributes: { label: 'A', name: 'a', value: 'one', checked: '' },
    entries: ['one', ''],
    change: (page, at = '') => page.locator(`${at} k-checkbox input`).tap(),
    property: ['checked', false],
  },
  {
    name: 'k-textarea',
    tag: 'k-textarea',
    attributes: { label: 'A', name: 'a', value: 'one' },
    entries: ['one', 'two\nlines'],
    change: (page, at = '') => page.locator(`${at} textarea`).fill('two\nlines'),
    property: ['value', 'two\nlines'],
  },
  {
    name: 'k-stepper',
    tag: 'k-stepper',
    attributes: { label: 'A', name: 'a', value: '1' },
    entries: ['1', '2'],
    change: (page, at = '') => page.locator(`${at} .k-stepper-text`).fill('2'),
    property: ['value', 2],
    control: '.k-stepper-number',
  },
  {
    name: 'k-otp',
    tag: 'k-otp',
    attributes: { label: 'A', name: 'a', value: '123456' },
    entries: ['123456', '654321'],
    change: (page, at = '') => page.locator(`${at} input`).fill('654321'),
    property: ['value', '654321'],
  },
  {
    name: 'k-file-input',
    tag: 'k-file-input',
    attributes: { label: 'A', name: 'a' },
    entries: ['', 'two.txt'],
    change: (page, at = '') =>
      page
        .locator(`${at} k-file-input input`)
        .setInputFiles({ name: 'two.txt', mimeType: 'text/plain', buffer: Buffer.from('2') }),
    property: ['value', undefined], // files are the user's alone to choose
  },
]

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/forms.ts')
})

const markupOf = ({ tag, attributes, children = '' }: Kind, more: Record<string, string> = {}) => {
  const all = Object.entries({ ...attributes, ...more }).map(([name, value]) => `${name}='${value}'`)
  return `<${tag} ${all.join(' ')}>${children}</${tag}>`
}

/** Runs in the page: puts elements where the markup says, by a script's means. */
function create(body: string) {
  const copyOf = (node: Node): Node => {
    if (!(node instanceof Element)) return node.cloneNode()
    const element = document.createElement(node.localName)
    for (const { name, value } of node.attributes) element.setAttribute(name, value)
    element.append(...[...node.childNodes].map(copyOf))
    return element
  }
  const template = document.createElement('template')
  template.innerHTML = body
  document.body.append(...[...template.content.childNodes].map(copyOf))
}

/** What an event has set off is done: reset is heard a task later than it is sent. */
const settled = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 10)))

type Made = 'in markup' | 'by createElement'

async function open(body: string, made: Made) {
  const head = `<head><title>test</title><script src="${script}" defer></script></head>`
  const inPage = made === 'in markup' ? body : ''
  const opened = await openPage(`<!doctype html><html lang="en">${head}<body>${inPage}</body></html>`, {
    csp: 'relaxed',
  })
  if (!inPage) await opened.page.evaluate(create, body)
  await settled(opened.page)
  return opened.page
}

/** What the form of that id would submit; an input without a file submits an empty one, as browsers do. */
const submitted = (page: Page, id: string) =>
  page.evaluate((form) => {
    const data = [...new FormData(document.getElementById(form) as HTMLFormElement).values()]
    return data.map((value) => (typeof value === 'string' ? value : value.name))
  }, id)

const cases = kinds.flatMap((kind) =>
  (['in markup', 'by createElement'] as const).map((made) => [kind.name, made, kind] as const),
)

/** Each fact has a form of its own, of that id, on the one page of its kind. */
const facts = ['once', 'fieldset', 'reset', 'prevented', 'moved', 'quiet', 'validity', 'submit', 'copied']

describe.each(cases)('%s, made %s', (_, made, kind) => {
  let page: Page
  const [first, changed] = kind.entries
  const [property, value] = kind.property
  /** An unchecked box submits nothing at all. */
  const entries = (...values: string[]) => (property === 'checked' ? values.filter(Boolean) : values)
  const control = (id: string) => page.locator(`#${id} ${kind.control ?? ':is(input, select, textarea)'}`)
  const set = (id: string) =>
    page.evaluate(
      ([selector, name, given]) =>
        Object.assign(document.querySelector(selector as string)!, { [name as string]: given }),
      [`#${id} ${kind.tag}`, property, value],
    )
  const get = (id: string) =>
    page.evaluate(([selector, name]) => document.querySelector<Field>(selector)![name], [
      `#${id} ${kind.tag}`,
      property,
    ] as const)
  /** As if the user had taken everything out. */
  const empty = (id: string) =>
    control(id).evaluate((node) => {
      const input = node as HTMLInputElement
      input.required = true
      if (input.type === 'checkbox') input.checked = false
      else input.value = ''
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })

  beforeAll(async () => {
    const forms = facts.map((id) => `<form id="${id}"><fieldset>${markupOf(kind)}</fieldset></form>`)
    const outside = kind.children ? '' : markupOf(kind, { form: 'once' })
    page = await open(`${forms.join('')}<form id="other"></form>${outside}`, made)
  })

  it('is submitted once, from where it stands and by form="id", and is not a control itself', async () => {
    expect(await submitted(page, 'once')).toEqual(entries(...(kind.children ? [first] : [first, first])))
    const hosts = await page.evaluate(
      (tag) => [
        (customElements.get(tag) as unknown as { formAssociated?: boolean }).formAssociated,
        [...document.forms[0]!.elements].filter(({ localName }) => localName.includes('-')).length,
      ],
      kind.tag,
    )
    expect(hosts).toEqual([undefined, 0])
  })

  it('follows a fieldset that is disabled later, and then again is not', async () => {
    const disable = (disabled: boolean) =>
      page.locator('#fieldset fieldset').evaluate((fieldset, on) => {
        ;(fieldset as HTMLFieldSetElement).disabled = on
      }, disabled)
    await disable(true)
    expect(await submitted(page, 'fieldset')).toEqual([])
    expect(await control('fieldset').isDisabled()).toBe(true)
    await disable(false)
    expect(await submitted(page, 'fieldset')).toEqual(entries(first))
    await kind.change(page, '#fieldset')
    expect(await submitted(page, 'fieldset')).toEqual(entries(changed))
  })

  it('goes back to its attributes with the form, whoever changed it', async () => {
    const button = '<button type="reset">Back</button>'
    await page.locator('#reset').evaluate((form, html) => form.insertAdjacentHTML('beforeend', html), button)
    const atFirst = await get('reset')
    await kind.change(page, '#reset')
    expect(await submitted(page, 'reset')).toEqual(entries(changed))
    await page.locator('#reset button[type=reset]').tap()
    await settled(page)
    expect(await submitted(page, 'reset')).toEqual(entries(first))
    if (kind.tag === 'k-file-input') return

    await set('reset')
    await settled(page)
    expect([await get('reset'), await submitted(page, 'reset')]).toEqual([value, entries(changed)])
    await page.locator('#reset').evaluate((form) => (form as HTMLFormElement).reset())
    await settled(page)
    expect(await submitted(page, 'reset')).toEqual(entries(first))
    expect((await get('reset')) || first).toBe(atFirst || first)
  })

  it('keeps what it has when the reset is prevented', async () => {
    await kind.change(page, '#prevented')
    await page.locator('#prevented').evaluate((form) => {
      form.addEventListener('reset', (event) => event.preventDefault())
      ;(form as HTMLFormElement).reset()
    })
    await settled(page)
    expect(await submitted(page, 'prevented')).toEqual(entries(changed))
  })

  it('keeps what the user has given when it moves to another form', async () => {
    await kind.change(page, '#moved')
    await page.locator(`#moved ${kind.tag}`).evaluate((field) => document.querySelector('#other')!.append(field))
    await settled(page)
    expect(await submitted(page, 'moved')).toEqual([])
    expect(await submitted(page, 'other')).toEqual(entries(changed))
  })

  it('says nothing while a script changes it, and takes what a password manager fills in', async () => {
    await page.locator(`#quiet ${kind.tag}`).evaluate((field) => {
      globalThis.heard = []
      for (const type of ['input', 'change']) field.addEventListener(type, () => heard.push(type))
    })
    const heardThere = () => page.evaluate(() => heard)
    if (kind.tag === 'k-file-input') {
      await kind.change(page, '#quiet')
      return expect(await heardThere()).toEqual(['input', 'change'])
    }
    await set('quiet')
    await settled(page)
    expect(await heardThere()).toEqual([])
    await control('quiet').evaluate((node, text) => {
      const input = node as HTMLInputElement
      if (input.type === 'checkbox') input.checked = true
      else input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }, first)
    expect(String(await get('quiet'))).toBe(property === 'checked' ? 'true' : first)
    expect(await submitted(page, 'quiet')).toEqual(entries(first))
  })

  it('has the validity of its control, and says it in words', async () => {
    await empty('validity')
    const check = (message?: string) =>
      page.locator(`#validity ${kind.tag}`).evaluate((node, custom) => {
        const field = node as Field
        if (custom !== undefined) field.setCustomValidity(custom)
        return [field.checkValidity(), field.closest('form')!.checkValidity()]
      }, message)
    const messageOf = () => control('validity').evaluate((node) => (node as HTMLInputElement).validationMessage)
    expect(await check()).toEqual([false, false])
    const reported = await page
      .locator(`#validity ${kind.tag}`)
      .evaluate((field) => [(field as Field).reportValidity(), field.contains(document.activeElement)])
    expect(reported).toEqual([false, true])
    expect(await control('validity').getAttribute('aria-invalid')).toBe('true')
    const note = await control('validity').evaluate(
      (node) => document.getElementById(node.getAttribute('aria-describedby')!)!.textContent,
    )
    expect(note!.trim()).toBe(await messageOf())

    await control('validity').evaluate((node) => {
      ;(node as HTMLInputElement).required = false
    })
    expect(await check('Not this one')).toEqual([false, false])
    expect(await messageOf()).toBe('Not this one')
    expect(await check('')).toEqual([true, true])
  })

  it('shows what is wrong once the user has tried to submit, and no longer when it is right', async () => {
    await empty('submit')
    expect(await control('submit').getAttribute('aria-invalid')).toBeNull()
    await page.locator('#submit').evaluate((form) => (form as HTMLFormElement).requestSubmit())
    const state = () =>
      control('submit').evaluate((node) => [node.matches(':user-invalid'), node.getAttribute('aria-invalid')])
    expect(await state()).toEqual([true, 'true'])
    if (property === 'checked') await control('submit').tap()
    else await kind.change(page, '#submit')
    expect(await state()).toEqual([false, null])
  })

  it('is copied with its attributes, and works', async () => {
    await kind.change(page, '#copied')
    await page.locator('#copied').evaluate((form) => {
      const copy = form.cloneNode(true) as HTMLElement
      copy.id = 'copy'
      form.after(copy)
    })
    await settled(page)
    expect(await submitted(page, 'copied')).toEqual(entries(changed))
    await page.locator('#copy').evaluate((form) => (form as HTMLFormElement).reset())
    await settled(page)
    expect(await submitted(page, 'copy')).toEqual(entries(first))
    await kind.change(page, '#copy')
    expect(await submitted(page, 'copy')).toEqual(entries(changed))
  })
})

describe('k-field', () => {
  it('holds a text against its pattern', async () => {
    const page = await open(
      '<form id="f"><k-field label="A" name="a" pattern="[0-9]{4}"></k-field></form>',
      'in markup',
    )
    const isValid = () => page.evaluate(() => document.querySelector<Field>('k-field')!.checkValidity())
    await page.fill('input', '12')
    expect(await isValid()).toBe(false)
    await page.fill('input', '1234')
    expect(await isValid()).toBe(true)
  })

  it('shows a value that was set before it was defined, and goes back to its attribute', async () => {
    const early = `<script>document.querySelector('k-field').value = 'two'
      document.querySelector('k-switch').checked = false</script>`
    const body = `<form id="f"><k-field label="A" name="a" value="one"></k-field>
      <k-switch label="B" name="b" checked></k-switch></form>${early}`
    const page = await open(body, 'in markup')
    expect(await submitted(page, 'f')).toEqual(['two'])
    await page.evaluate(() => document.forms[0]!.reset())
    await settled(page)
    expect(await submitted(page, 'f')).toEqual(['one', 'on'])
  })

  it('has its help again when an error is gone', async () => {
    const help = '<k-field label="A" required><b slot="help">Why</b></k-field>'
    const page = await open(`<form id="f">${help}<button>Send</button></form>`, 'in markup')
    await page.tap('button')
    await page.waitForSelector('b', { state: 'detached' })
    await page.fill('input', 'a')
    await page.waitForSelector('.k-field-note b')
  })

  it('begins where an attribute says that is changed before anybody has typed', async () => {
    const page = await open('<form id="f"><k-field label="A" name="a" value="one"></k-field></form>', 'in markup')
    await page.evaluate(() => document.querySelector('k-field')!.setAttribute('value', 'late'))
    await settled(page)
    expect(await submitted(page, 'f')).toEqual(['late'])
    await page.fill('input', 'two')
    await page.evaluate(() => document.forms[0]!.reset())
    expect(await submitted(page, 'f')).toEqual(['late'])
  })
})

/** The attribute is the default; once there is another value, from whom it may be, it is no more than that. */
describe('beside a native control, whatever comes after another', () => {
  const steps = {
    type: (page: Page, id: string, on: boolean) =>
      on ? page.locator(`#${id} input`).tap() : page.fill(`#${id} input`, 'typed'),
    attribute: (page: Page, id: string, on: boolean) =>
      page.evaluate(
        ([id, on]) => {
          const el = document.getElementById(id)!.firstElementChild!
          if (on) el.toggleAttribute('checked')
          else el.setAttribute('value', 'late')
        },
        [id, on] as const,
      ),
    property: (page: Page, id: string, on: boolean) =>
      page.evaluate(
        ([id, on]) => {
          const el = document.getElementById(id)!.firstElementChild as HTMLInputElement
          Object.assign(el, on ? { checked: !el.checked } : { value: 'set' })
        },
        [id, on] as const,
      ),
    reset: (page: Page, id: string) =>
      page.evaluate((id) => (document.getElementById(id) as HTMLFormElement).reset(), id),
  }
  const orders = [
    'attribute',
    'type attribute',
    'type attribute reset',
    'type reset attribute',
    'property attribute',
    'property attribute reset',
    'property reset attribute',
    'reset attribute type reset',
  ]
  const pairs = [
    ['k-field', '<k-field label="A" name="a" value="one"></k-field>', '<input name="a" value="one">'],
    ['k-switch', '<k-switch label="A" name="a"></k-switch>', '<input name="a" type="checkbox">'],
    ['k-switch', '<k-switch label="A" name="a" checked></k-switch>', '<input name="a" type="checkbox" checked>'],
  ] as const
  let page: Page
  beforeAll(async () => {
    const formsOf = (order: string) =>
      pairs.map(([, ours, native], at) => {
        const id = `${order.replaceAll(' ', '-')}-${at}`
        return `<form id="ours-${id}">${ours}</form><form id="native-${id}">${native}</form>`
      })
    page = await open(orders.flatMap(formsOf).join(''), 'in markup')
  })

  const cases = orders.flatMap((order) => pairs.map(([tag, markup], at) => [order, markup, tag, at] as const))
  it.each(cases)('%s: %s', async (order, _, tag, at) => {
    const outcomeOf = async (kind: string) => {
      const id = `${kind}-${order.replaceAll(' ', '-')}-${at}`
      for (const step of order.split(' ') as (keyof typeof steps)[]) {
        await steps[step](page, id, tag === 'k-switch')
        await settled(page)
      }
      const { value, checked } = await page.evaluate((form) => {
        const { value, checked } = document.getElementById(form)!.firstElementChild as HTMLInputElement
        return { value, checked }
      }, id)
      return [tag === 'k-switch' ? checked : value, await submitted(page, id)]
    }
    expect(await outcomeOf('ours')).toEqual(await outcomeOf('native'))
  })

  it('what has just been set is read at once, and a reset at once goes back to the attribute of now', async () => {
    const markup = '<k-field label="A" name="a" value="one"></k-field>'
    const page = await open(`<form id="f">${markup}</form>`, 'in markup')
    const read = await page.evaluate(() => {
      const el = document.querySelector<Field>('k-field')!
      el.value = 'two'
      const read = el.value
      el.setAttribute('value', 'late')
      document.forms[0]!.reset()
      return read
    })
    await settled(page)
    expect([read, await submitted(page, 'f')]).toEqual(['two', ['late']])
  })

  it('the value of a switch, which is no state, is as its attribute says', async () => {
    const page = await open('<form id="f"><k-switch label="A" name="a" checked></k-switch></form>', 'in markup')
    await page.evaluate(() => {
      const el = document.querySelector<Field>('k-switch')!
      el.value = 'two'
      el.setAttribute('value', 'three')
    })
    await settled(page)
    expect(await submitted(page, 'f')).toEqual(['three'])
  })
})
