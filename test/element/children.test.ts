/** What a page may do with the children of a drawn element, as with those of any other. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../support/bundle'
import { openDevelopment } from '../support/development'
import { openPage } from '../support/page'
import { type BoxElement, box, boxPage } from './box'

declare global {
  /** Of the page: its box, its children, what the box shows, and a wait until it shows it. */
  var el: BoxElement
  var kids: HTMLElement[]
  var shown: () => string
  var next: () => Promise<void>
}

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/element.ts')
})

async function open(inside: string): Promise<Page> {
  const { page } = await openPage(boxPage(script, `${box(inside)}<div id="elsewhere"></div>`), { csp: 'relaxed' })
  await page.waitForSelector('.k-box-toggle')
  await page.evaluate(() => {
    const el = document.querySelector('k-box') as BoxElement
    const shown = () => el.querySelector('.k-box-body')!.textContent!.trim()
    const next = () => new Promise<void>((resolve) => setTimeout(resolve))
    Object.assign(globalThis, { el, kids: [...el.querySelectorAll('p')], shown, next })
  })
  return page
}

const three = '<p>1</p><p>2</p><p>3</p>'

describe('the order', () => {
  it.each<[string, () => unknown, string]>([
    ['append, the other way round', () => el.append(...kids.toReversed()), '321'],
    ['append of the first', () => el.append(kids[0]!), '231'],
    ['prepend of the last', () => el.prepend(kids[2]!), '312'],
    ['prepend of new ones', () => el.prepend('a', 'b'), 'ab123'],
    ['append of new ones', () => el.append('a', 'b'), '123ab'],
    ['before', () => kids[0]!.before(kids[2]!), '312'],
    ['after', () => kids[2]!.after('a', kids[0]!), '23a1'],
    ['a new one and old ones at once', () => kids[1]!.replaceWith('a', kids[2]!, kids[1]!), '1a32'],
    ['insertBefore on the element', () => el.insertBefore(kids[2]!, kids[0]!), '312'],
    ['insertBefore of a new one', () => el.insertBefore(new Text('a'), kids[1]!), '1a23'],
    ['insertBefore nothing', () => el.insertBefore(kids[0]!, null), '231'],
    ['removeChild on the element', () => el.removeChild(kids[1]!), '13'],
    ['append to where they are drawn', () => kids[0]!.parentElement!.append(kids[0]!), '231'],
  ])('is the page’s: %s', async (_, change, order) => {
    const page = await open(three)
    await page.evaluate(change)
    await page.evaluate(() => next())
    expect(await page.evaluate(() => shown())).toBe(order)
    await page.evaluate(() => {
      el.toggle()
      el.toggle()
    })
    expect(await page.evaluate(() => shown())).toBe(order)
  })

  it('is kept without moving those that stay: the focus stays, too', async () => {
    const page = await open('<p>1</p><input>')
    const isFocused = await page.evaluate(async () => {
      const input = document.querySelector('input')!
      input.focus()
      el.prepend('a')
      input.before('b')
      await next()
      return [shown(), document.activeElement === input]
    })
    expect(isFocused).toEqual(['a1b', true])
  })
})

describe('while their slot is not drawn', () => {
  it('children may be taken to another place, and stay there', async () => {
    const page = await open(three)
    const seen = await page.evaluate(async () => {
      el.toggle()
      document.querySelector('#elsewhere')!.append(kids[1]!)
      el.toggle()
      const atOnce = shown()
      el.toggle()
      await next()
      document.querySelector('#elsewhere')!.append(kids[0]!)
      await next()
      el.toggle()
      return [atOnce, shown(), document.querySelector('#elsewhere')!.textContent]
    })
    expect(seen).toEqual(['13', '3', '21'])
  })

  it('a removed one does not come back, an added one does, in the slot it asks for', async () => {
    const page = await open(`${three}<h2 slot="header">H</h2>`)
    const seen = await page.evaluate(async () => {
      el.toggle()
      kids[1]!.remove()
      el.append('4')
      await next()
      kids[2]!.remove()
      kids[0]!.slot = 'header'
      await next()
      const header = el.querySelector('.k-box-header')!.textContent
      el.toggle()
      return [header, shown()]
    })
    expect(seen).toEqual(['H1', '4'])
  })
})

describe('a copy of a drawn element', () => {
  it('has what is put into it before it is drawn itself', async () => {
    const page = await open(`<p>1</p>${box('<p>2</p>')}`)
    const seen = await page.evaluate(async () => {
      const copy = el.cloneNode(true) as BoxElement
      copy.append(Object.assign(document.createElement('p'), { textContent: '3' }))
      document.body.append(copy)
      await next()
      return [copy.querySelectorAll('button').length, [...copy.querySelectorAll('p')].map((p) => p.textContent)]
    })
    expect(seen).toEqual([2, ['1', '2', '3']])
  })

  it('innerHTML += adds to it, also an element like itself', async () => {
    const page = await open('<p>1</p>')
    const seen = await page.evaluate(async () => {
      el.innerHTML += '<p>2</p>'
      await next()
      el.innerHTML += el.outerHTML
      await next()
      await next()
      return [el.querySelectorAll('button').length, [...el.querySelectorAll('p')].map((p) => p.textContent)]
    })
    expect(seen).toEqual([2, ['1', '2', '1', '2']])
  })
})

it('a misspelt slot gives one sentence that names element and slot', async () => {
  const { page, sentences, settled } = await openDevelopment(script, box('<h2 slot="heder">H</h2><p>1</p>'))
  await page.evaluate(() => {
    const span = Object.assign(document.createElement('span'), { slot: 'fotter' })
    document.querySelector('k-box')!.append(span)
  })
  const sentence = (slot: string) => `[karui] <k-box> has no slot "${slot}"; what it is given for it is left out`
  await settled()
  expect(sentences).toEqual([sentence('heder'), sentence('fotter')])
})

describe('moving and adding again', () => {
  it.each<[string, () => unknown]>([
    [
      'remove and append',
      () => {
        el.remove()
        document.querySelector('#elsewhere')!.append(el)
      },
    ],
    [
      'remove, a task later append',
      async () => {
        el.remove()
        await next()
        document.querySelector('#elsewhere')!.append(el)
      },
    ],
    [
      'moveBefore',
      () => {
        const elsewhere = document.querySelector('#elsewhere') as Element & {
          moveBefore(node: Node, child: null): void
        }
        elsewhere.moveBefore(el, null)
      },
    ],
  ])('keeps children, their listeners and what was typed: %s', async (_, move) => {
    const page = await open('<p>1</p><input id="typed">')
    await page.fill('#typed', 'abc')
    await page.evaluate(() => {
      kids[0]!.addEventListener('click', () => kids[0]!.append('!'))
    })
    await page.evaluate(move)
    const seen = await page.evaluate(async () => {
      await next()
      kids[0]!.click()
      el.append('2')
      await next()
      const input = el.querySelector('#typed') as HTMLInputElement
      return [shown(), input.value, el.querySelector('p') === kids[0], el.querySelectorAll('button').length]
    })
    expect(seen).toEqual(['1!2', 'abc', true, 1])
    expect(await page.locator('#elsewhere k-box').count()).toBe(1)
  })
})
