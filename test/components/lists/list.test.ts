/** What the stories of the lists cannot say: rows that change, who owns what, data that is broken, keys and fingers. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { ListRow } from '../../../components/lists/list.riot'
import { bundle } from '../../support/bundle'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

type ListElement = HTMLElement & { items?: unknown; selectable?: boolean; onselect: unknown }
type Select = CustomEvent<{ index: number; item?: ListRow }>

declare global {
  /** Events that a page has heard. */
  var heard: string[]
  /** The Riot parent of a page. */
  var owner: { heard: string[]; state: { rows: ListRow[] }; update(state: object): void }
}

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/lists.ts')
})

async function open(body: string, options?: PageOptions) {
  const opened = await openDevelopment(script, body, options)
  await opened.page.evaluate(() => {
    globalThis.heard = []
    const hear = (event: Event) => {
      const { index, item } = (event as Select).detail
      heard.push(`${index} ${item?.label}`)
    }
    document.addEventListener('select', hear, { capture: true })
  })
  return opened
}

const rowsOf = (page: Page) =>
  page.locator('.k-list-item').evaluateAll((rows) => rows.map((row) => row.textContent!.replace(/\s+/g, ' ').trim()))
const heardIn = (page: Page) => page.evaluate(() => heard.splice(0))
const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent!.trim())
/** Gives the first list a property, and lets it draw. */
const give = (page: Page, props: Record<string, unknown>) =>
  page.evaluate(async (values) => {
    Object.assign(document.querySelector('k-list')!, values)
    await new Promise((resolve) => setTimeout(resolve))
  }, props)
const named = (...labels: string[]) => labels.map((label) => ({ label }))
const listOf = (items: unknown, attributes = '') =>
  `<k-list label="Rows" ${attributes} items='${JSON.stringify(items)}'></k-list>`

it('draws rows of no more nodes than show something', async () => {
  const { page } = await open('<k-list items=\'[{"label": "One", "value": "1"}]\'></k-list>')
  const empty = await page.locator('.k-list-item').evaluate((row) => {
    const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
    const places: string[] = []
    while (texts.nextNode()) if (!texts.currentNode.nodeValue) places.push(texts.currentNode.parentElement!.className)
    return places
  })
  // Those of a description and a tag wait for what they are to say.
  expect(empty).toEqual(['k-list-item-description', 'k-tag'])
})

describe('rows from `items`', () => {
  it('with an id move whole, and the focus with them; without one they keep their places', async () => {
    const rows = ['One', 'Two', 'Three'].map((label, id) => ({ id, label }))
    const { page } = await open(listOf(rows, 'selectable'))
    await page.getByRole('button', { name: 'Two' }).focus()
    const first = await page.locator('.k-list-item').first().elementHandle()
    await give(page, { items: [rows[2], rows[1], { id: 7, label: 'New' }, rows[0]] })
    expect(await rowsOf(page)).toEqual(['Three', 'Two', 'New', 'One'])
    expect(await focused(page)).toBe('Two')
    expect(await first!.textContent()).toContain('One')
    await give(page, { items: named('Three', 'One') })
    await page.getByRole('button', { name: 'One' }).focus()
    await give(page, { items: named('One', 'Three') })
    expect(await focused(page)).toBe('Three')
  })

  it('are a named list of links, buttons or neither', async () => {
    const { page } = await open(listOf([{ label: 'One', href: '#one', value: 5 }, { label: 'Two' }]))
    const list = page.getByRole('list', { name: 'Rows' })
    expect(await list.getByRole('listitem').count()).toBe(2)
    expect(await list.getByRole('link').allTextContents()).toHaveLength(1)
    expect(await list.getByRole('link', { name: 'One 5', exact: true }).count()).toBe(1)
    await give(page, { selectable: true })
    expect(await list.getByRole('link').count()).toBe(0)
    expect(await list.getByRole('button', { name: 'Two', exact: true }).count()).toBe(1)
  })

  it('keep their nodes and the focus while their data changes', async () => {
    const { page } = await open(listOf(named('One', 'Two', 'Three'), 'selectable'))
    await page.getByRole('button', { name: 'Two' }).focus()
    const isSame = () =>
      page.evaluate(() => {
        const row = document.querySelectorAll<HTMLElement & { first?: Element }>('.k-list-item')[1]!
        row.first ??= row
        return row.first === row && row.contains(document.activeElement)
      })
    await isSame()
    for (const items of [named('One', 'Zwei', 'Three'), named('Three', 'One', 'Two'), named('One', 'Two')]) {
      await give(page, { items })
      expect(await rowsOf(page)).toEqual(items.map(({ label }) => label))
      expect(await isSame()).toBe(true)
    }
    await give(page, { items: named('New', 'One', 'Two', 'Three') })
    expect(await focused(page)).toBe('One')
    await page.keyboard.press('Enter')
    expect(await heardIn(page)).toEqual(['1 One'])
  })

  it('come and go; between is what stands in for them', async () => {
    const { page } = await open(`<k-list label="Alerts" items="[]"><p slot="empty">All is well</p></k-list>`)
    const seen = async () => [await page.getByText('All is well').isVisible(), await page.getByRole('list').count()]
    expect(await seen()).toEqual([true, 0])
    await give(page, { items: named('One') })
    expect(await seen()).toEqual([false, 1])
    await give(page, { items: [] })
    expect(await seen()).toEqual([true, 0])
    await give(page, { items: undefined })
    expect(await seen()).toEqual([true, 0])
  })

  it('follow the attribute until a script gives others', async () => {
    const { page } = await open(listOf(named('One')))
    const write = (items: unknown) =>
      page.evaluate((text) => document.querySelector('k-list')!.setAttribute('items', text), JSON.stringify(items))
    await write(named('Two', 'Three'))
    expect(await rowsOf(page)).toEqual(['Two', 'Three'])
    await give(page, { items: named('Four') })
    expect(await rowsOf(page)).toEqual(['Four'])
  })
})

describe('a pressed row from `items`', () => {
  const items = [
    { label: 'One', href: '#one' },
    { label: 'Two', href: '#two', value: 'long' },
    { label: 'Off', href: '#off', disabled: true },
    { label: 'Text' },
  ]
  const hash = (page: Page) => page.evaluate(() => location.hash)

  it('is told once, with the very item, and then followed', async () => {
    const { page, finger } = await open(listOf([]))
    await page.evaluate((rows) => {
      const list = document.querySelector<ListElement>('k-list')!
      list.items = rows
      Object.assign(list, { onselect: ({ detail }: Select) => heard.push(String(detail.item === rows[1])) })
      // It is the list's own and does not bubble.
      document.body.addEventListener('select', () => heard.push('bubbled'))
    }, items)
    await finger.tap(page.getByText('long'))
    expect([await heardIn(page), await hash(page)]).toEqual([['1 Two', 'true'], '#two'])
  })

  it('is not followed where somebody prevents it', async () => {
    const { page, finger } = await open(listOf(items))
    await page.evaluate(() => document.querySelector('k-list')!.addEventListener('select', (e) => e.preventDefault()))
    await finger.tap(page.getByText('One'))
    expect([await heardIn(page), await hash(page)]).toEqual([['0 One'], ''])
  })

  it('is told of although a listener throws', async () => {
    const { page, finger, pageErrors } = await open(listOf(items))
    await page.evaluate(() =>
      document.querySelector('k-list')!.addEventListener('select', () => {
        throw new Error('listener')
      }),
    )
    await finger.tap(page.getByText('One'))
    expect(await hash(page)).toBe('#one')
    expect(pageErrors.splice(0).join()).toContain('listener')
  })

  it('is none where it is disabled or does nothing, by finger or by key', async () => {
    const { page, finger } = await open(listOf(items))
    const stops: string[] = []
    for (let tab = 0; tab < 3; tab++) {
      await page.keyboard.press('Tab')
      stops.push(
        await page.evaluate(() => document.activeElement!.querySelector('.k-list-item-label')?.textContent ?? ''),
      )
    }
    expect(stops).not.toContain('Off')
    expect(stops).not.toContain('Text')
    for (const text of ['Off', 'Text']) await finger.tap(page.getByText(text))
    expect(await page.getByRole('link', { name: 'Off', disabled: true }).count()).toBe(1)
    expect([await heardIn(page), await hash(page)]).toEqual([[], ''])
    await give(page, { selectable: true, items: items.map(({ href, ...row }) => row) })
    await finger.tap(page.getByText('Off'))
    expect(await page.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true)
    expect(await heardIn(page)).toEqual([])
  })

  it.each(['Enter', 'Space'])('answers to %s', async (key) => {
    const { page } = await open(listOf(named('One', 'Two'), 'selectable'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press(key)
    expect(await heardIn(page)).toEqual(['1 Two'])
  })
})

describe('items that are broken', () => {
  const cases: [name: string, items: unknown, rows: string[], sentence: RegExp | null][] = [
    ['an object', { label: 'One' }, ['One'], /array of objects/],
    ['a text', 'One', [], /array of objects/],
    ['a number', 3, [], /array of objects/],
    ['null', null, [], null],
    ['rows that are none', [null, { label: 'One' }, undefined, 'Two', 3], ['One'], /array of objects/],
    ['rows without anything', [{}, { label: null, value: undefined }], ['', '—'], null],
    ['rows of one name', named('One', 'One'), ['One', 'One'], null],
    ['unknown words', [{ label: 'One', tone: 'red', icon: 'no-such' }], ['One'], null],
  ]

  it.each(cases)('%s', async (_, items, rows, sentence) => {
    const { page, sentences } = await open('<k-list selectable><p slot="empty">Nothing</p></k-list>')
    await give(page, { items })
    await give(page, { label: 'again' })
    expect(await rowsOf(page)).toEqual(rows)
    expect(await page.getByText('Nothing').isVisible()).toBe(!rows.length)
    expect(sentences).toEqual(sentence ? [expect.stringMatching(sentence)] : [])
    if (!rows.includes('One')) return
    await page.getByRole('button', { name: 'One' }).last().tap()
    expect((await heardIn(page))[0]).toMatch(/ One$/)
  })

  it('JSON that cannot be read: nothing is drawn, and it says so', async () => {
    const { page, sentences } = await open('<k-list items="[{"><p slot="empty">Nothing</p></k-list>')
    expect(await page.getByText('Nothing').isVisible()).toBe(true)
    expect(sentences).toEqual([expect.stringMatching(/<k-list> cannot read items=/)])
  })
})

describe('rows from markup', () => {
  const item = (label: string, attributes = 'button') => `<k-list-item label="${label}" ${attributes}></k-list-item>`
  const list = (...items: string[]) => `<k-list label="Rows">${items.join('')}</k-list>`

  it('keep their nodes and the focus while others come, go and change places', async () => {
    const { page } = await open(list(item('One'), item('Two'), item('Three')))
    await page.getByRole('button', { name: 'Two' }).focus()
    await page.evaluate(async () => {
      const [one, two, three] = document.querySelectorAll('k-list-item')
      const four = Object.assign(document.createElement('k-list-item'), { label: 'Four', button: true })
      three!.remove()
      two!.after(one!)
      document.querySelector('k-list')!.append(four)
      await new Promise((resolve) => setTimeout(resolve))
    })
    expect(await page.getByRole('list', { name: 'Rows' }).getByRole('listitem').count()).toBe(3)
    expect(
      await page
        .getByRole('button')
        .evaluateAll((all) => all.map((one) => one.closest('k-list-item')!.textContent!.trim())),
    ).toEqual(['Two', 'One', 'Four'])
    expect(await page.evaluate(() => document.activeElement!.closest('k-list-item')!.textContent!.trim())).toBe('Two')
    await page.keyboard.press('Enter')
    expect(await heardIn(page)).toEqual(['0 undefined'])
  })

  it('make way for what stands in for them, and come back', async () => {
    const { page } = await open(`<k-list>${item('One')}<p slot="empty">Nothing</p></k-list>`)
    expect(await page.getByText('Nothing').isVisible()).toBe(false)
    await page.evaluate(async () => {
      document.querySelector('k-list-item')!.remove()
      await new Promise((resolve) => setTimeout(resolve))
    })
    expect([await page.getByText('Nothing').isVisible(), await page.getByRole('list').count()]).toEqual([true, 0])
    await page.evaluate(() => {
      const two = Object.assign(document.createElement('k-list-item'), { label: 'Two', button: true })
      document.querySelector('k-list')!.append(two)
    })
    await page.getByRole('button', { name: 'Two' }).waitFor()
    expect(await page.getByText('Nothing').isVisible()).toBe(false)
  })

  it('are a link or a button of that name, as large as the row', async () => {
    const { page, finger } = await open(
      list(item('Reports', 'href="#reports" description="Weekly" value="On"'), item('Sign out'), item('Text', '')),
    )
    const rows = page.locator('k-list-item')
    const link = page.getByRole('link', { name: 'Reports Weekly On', exact: true })
    for (const [control, row] of [
      [link, rows.nth(0)],
      [page.getByRole('button', { name: 'Sign out', exact: true }), rows.nth(1)],
    ] as const)
      expect(await control.boundingBox()).toEqual(await row.boundingBox())
    expect((await rows.nth(1).boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect(await rows.nth(2).locator('a, button').count()).toBe(0)
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('k-list-item'))
        row.addEventListener('click', () => heard.push(`click ${row.getAttribute('label')}`))
    })
    await finger.tap(page.getByText('Weekly'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await finger.tap(rows.nth(2))
    expect(await heardIn(page)).toEqual(['click Reports', '0 undefined', 'click Sign out', '1 undefined', 'click Text'])
    expect(await page.evaluate(() => location.hash)).toBe('#reports')
  })

  it('that are disabled keep their role, and nothing presses them', async () => {
    const { page, finger } = await open(
      list(item('Reports', 'href="#reports" disabled'), item('Sign out', 'button disabled'), item('Help')),
    )
    expect(await page.getByRole('link', { name: 'Reports', disabled: true }).count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Sign out', disabled: true }).count()).toBe(1)
    for (const text of ['Reports', 'Sign out']) await finger.tap(page.getByText(text))
    expect(await heardIn(page)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.closest('k-list-item')!.textContent!.trim())).toBe('Help')
    await page.evaluate(async () => {
      for (const row of document.querySelectorAll('k-list-item')) row.removeAttribute('disabled')
      await new Promise((resolve) => setTimeout(resolve))
    })
    await finger.tap(page.getByText('Reports'))
    expect(await heardIn(page)).toEqual(['0 undefined'])
  })

  it('leave the control beside their own alone, and take a press beside it', async () => {
    const { page, finger } = await open(
      list(item('Wi-Fi', 'button').replace('></', '><span slot="end">On <button id="more">More</button></span></')),
    )
    await finger.tap(page.locator('#more'))
    expect(await heardIn(page)).toEqual([])
    await finger.tap(page.getByText('Wi-Fi'))
    const box = (await page.locator('.k-list-item-end').boundingBox())!
    await finger.tap({ x: box.x + 4, y: box.y + box.height / 2 })
    expect(await heardIn(page)).toEqual(['0 undefined', '0 undefined'])
  })

  it('have a dash where a value was meant, and nothing where none was', async () => {
    const { page } = await open(list(item('Charge', 'value=""'), item('Signal', '')))
    const values = page.locator('.k-list-item-value')
    expect(await values.allTextContents()).toEqual(['—', ''])
    expect(await page.getByRole('img', { name: 'no value' }).count()).toBe(1)
    const write = (value: string | null) =>
      page.evaluate(async (text) => {
        const row = document.querySelector('k-list-item')!
        if (text === null) row.removeAttribute('value')
        else row.setAttribute('value', text)
        await new Promise((resolve) => setTimeout(resolve))
      }, value)
    await write('82 %')
    expect([await values.allTextContents(), await page.getByRole('img').count()]).toEqual([['82 %', ''], 0])
    await write(null)
    expect(await values.allTextContents()).toEqual(['', ''])
  })
})

describe('a row that leads somewhere', () => {
  it.each(['ltr', 'rtl'] as const)('points the way in %s text', async (dir) => {
    const { page } = await open(
      `${listOf([{ label: 'One', href: '#' }])}<k-list><k-list-item label="Two" href="#"></k-list-item></k-list>`,
      { dir },
    )
    const turns = await page
      .locator('.k-list-item-row')
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row, '::after').rotate))
    // The upper right corner of a square, turned by that.
    expect(turns).toEqual(Array(2).fill(dir === 'ltr' ? '45deg' : '-135deg'))
  })
})

describe('under a Riot parent', () => {
  const current = (page: Page, list: string) =>
    page
      .getByRole('list', { name: list })
      .evaluate((rows) =>
        [...rows.querySelectorAll('[role=listitem], li')]
          .filter((row) => row.querySelector('[aria-current]'))
          .map((row) => row.textContent!.trim()),
      )
  const heardByOwner = (page: Page) => page.evaluate(() => owner.heard.splice(0))

  it.each(['Data', 'Markup'])('it is the parent that says which row is chosen (%s)', async (name) => {
    const { page, finger } = await open('<div id="parent"></div>')
    const list = page.getByRole('list', { name })
    expect(await current(page, name)).toEqual(['One'])
    await finger.tap(list.getByText('Two'))
    expect(await heardByOwner(page)).toEqual(['click false', 'select 1'])
    expect(await current(page, name)).toEqual(['Two'])
    await finger.tap(list.getByText('Locked'))
    expect(await heardByOwner(page)).toEqual(['click false', 'select 2'])
    expect(await current(page, name)).toEqual(['Two'])
  })

  it('nothing is chosen by itself in plain HTML', async () => {
    const { page, finger } = await open(listOf([{ label: 'One', current: true }, { label: 'Two' }], 'selectable'))
    await finger.tap(page.getByText('Two'))
    expect(await heardIn(page)).toEqual(['1 Two'])
    expect(await current(page, 'Rows')).toEqual(['One'])
  })

  it('the focus stays while the parent draws its rows anew', async () => {
    const { page } = await open('<div id="parent"></div>')
    for (const name of ['Data', 'Markup']) {
      await page.getByRole('list', { name }).getByRole('button', { name: 'Two' }).focus()
      await page.evaluate(() => owner.update({ rows: [...owner.state.rows, { label: `More ${heard.push('')}` }] }))
      expect(await page.evaluate(() => document.activeElement!.closest('li, k-list-item')!.textContent!.trim())).toBe(
        'Two',
      )
    }
  })
})
