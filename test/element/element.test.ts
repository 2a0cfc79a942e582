import { beforeAll, describe, expect, it } from '@jest/globals'
import { bundle } from '../support/bundle'
import { openPage, pageOf } from '../support/page'
import { type BoxElement, box, boxPage, type How } from './box'

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/element.ts')
})

const html = (body: string, how?: How) => boxPage(script, body, how)
const open = (body: string, how?: How) => openPage(html(body, how))

describe('where the script stands', () => {
  it.each(['head', 'defer', 'module', 'end'] as const)('draws the element with its children (%s)', async (how) => {
    const { page } = await open(box('<p id="kid">kid</p>'), how)
    await page.waitForSelector('.k-box-body #kid')
    expect(await page.textContent('.k-box-toggle')).toBe('go')
    expect(await page.locator('#kid').count()).toBe(1)
  })

  it('draws each element of a slow page as soon as its own markup has come', async () => {
    const slow = await pageOf(
      html(`${box('<p class="kid">1</p>')}<p>${'x'.repeat(600)}</p>${box('<p class="kid">2</p>')}`, 'head'),
    )
    const { page } = await openPage('<!doctype html><title>before</title>')
    await page.goto(`${slow.replace('/pages/', '/slow/')}?size=48&delay=60`, { waitUntil: 'commit' })
    await page.waitForSelector('.k-box-body .kid')
    expect(await page.evaluate(() => document.readyState)).toBe('loading')
    await page.waitForLoadState('load')
    expect(await page.locator('.k-box-body .kid').allTextContents()).toEqual(['1', '2'])
  })
})

describe('how it is made', () => {
  it('by innerHTML, createElement, a template and cloneNode, drawn or not', async () => {
    const { page } = await openPage(html('<div id="place"></div>'), { csp: 'relaxed' })
    const texts = await page.evaluate(async () => {
      const place = document.querySelector('#place')!
      place.innerHTML = '<k-box label="a"><b>1</b></k-box><template><k-box label="c"><b>3</b></k-box></template>'
      const made = Object.assign(document.createElement('k-box'), { label: 'b' })
      made.append(Object.assign(document.createElement('b'), { textContent: '2' }))
      place.append(made, place.querySelector('template')!.content.cloneNode(true))
      await Promise.resolve()
      place.append(place.firstElementChild!.cloneNode(true))
      const copy = document.createElement('div')
      copy.innerHTML = place.firstElementChild!.outerHTML
      place.append(copy)
      await new Promise(requestAnimationFrame)
      return [...place.querySelectorAll('k-box')].map(
        (el) =>
          `${el.querySelector('.k-box-toggle')!.textContent} ${el.querySelector('.k-box-body')!.textContent} ${el.querySelectorAll('b, button').length}`,
      )
    })
    expect(texts).toEqual(['a 1 2', 'b 2 2', 'c 3 2', 'a 1 2', 'a 1 2'])
  })
})

describe('attributes and properties', () => {
  it('keep the types of the component, set before and after the upgrade', async () => {
    const { page } = await open(box('', `label="a" count="3" on items='["x","y"]'`))
    expect(await page.textContent('output')).toBe('number:3 boolean object:2')
    const after = await page.evaluate(async () => {
      const el = document.querySelector('k-box') as BoxElement
      el.count = 4
      el.items = ['z']
      el.toggleAttribute('on', false)
      await Promise.resolve()
      await Promise.resolve()
      const first = el.querySelector('output')!.textContent
      el.setAttribute('count', '5')
      el.removeAttribute('label')
      await Promise.resolve()
      await Promise.resolve()
      return [first, el.querySelector('output')!.textContent, el.count, el.querySelector('button')!.textContent]
    })
    expect(after).toEqual(['number:4 undefined object:1', 'number:5 undefined object:1', 5, ''])
  })

  it('a property set before the definition is taken over', async () => {
    const { page } = await open('')
    const count = await page.evaluate(async () => {
      const el = document.createElement('x-late') as BoxElement
      el.count = 7
      document.body.append(el)
      customElements.define('x-late', class extends (customElements.get('k-box')!) {})
      await new Promise(requestAnimationFrame)
      return [el.querySelector('output')?.textContent, Object.hasOwn(el, 'count')]
    })
    expect(count).toEqual(['number:7 undefined undefined:0', false])
  })

  it('a property set before the definition wins over the attribute; what comes later is as ever', async () => {
    const early = `<script>Object.assign(document.querySelector('k-box'), { count: 7, class: 'not ours' })</script>`
    const { page } = await openPage(html(`${box('', 'count="3" class="a"')}${early}`), { csp: 'relaxed' })
    const seen = await page.evaluate(async () => {
      const el = document.querySelector('k-box') as BoxElement
      const first = [el.count, el.querySelector('output')!.textContent]
      el.setAttribute('count', '5')
      return [first, el.count, el.querySelector('output')!.textContent, el.className]
    })
    expect(seen).toEqual([[7, 'number:7 undefined undefined:0'], 5, 'number:5 undefined undefined:0', 'a'])
  })

  it('class and id may be taken away', async () => {
    const { page } = await open(box('', 'class="a" id="b"'))
    const seen = await page.evaluate(async () => {
      const el = document.querySelector('k-box') as BoxElement
      for (const name of ['class', 'id']) el.removeAttribute(name)
      el.count = 1
      await Promise.resolve()
      return [el.outerHTML.split('>')[0], el.querySelector('output')!.textContent]
    })
    expect(seen).toEqual(
      ['<k-box label="go" data-state="open"', 'number:1 undefined undefined:0'].map((text) =>
        text.replace(' label="go"', ''),
      ),
    )
  })

  it('a bad one gives one sentence that names element and attribute, and the default', async () => {
    const opened = await openPage('<!doctype html><title>x</title>')
    const warnings: string[] = []
    opened.page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    await opened.page.goto(await pageOf(html(`${box('', 'count="many" items="[1,"')}${box('', 'count="many"')}`)))
    expect(await opened.page.locator('output').first().textContent()).toBe('undefined: undefined undefined:0')
    expect(warnings.sort()).toEqual([
      '[karui] <k-box> cannot read count="many": it is not a number; the default is used',
      '[karui] <k-box> cannot read items="[1,": it is not JSON; the default is used',
    ])
  })
})

describe('children', () => {
  it('stay the same nodes with their listeners, also when their slot goes and comes back', async () => {
    const { page } = await open(
      `<k-box id="box" label="go"><h2 slot="header">H</h2><button id="kid">kid</button></k-box>`,
    )
    const seen = await page.evaluate(async () => {
      const kid = document.querySelector('#kid') as HTMLElement
      let clicks = 0
      kid.addEventListener('click', () => clicks++)
      kid.click()
      const box = document.querySelector('#box') as BoxElement
      box.toggle()
      const gone = !kid.isConnected
      box.toggle()
      kid.click()
      return [clicks, gone, box.querySelector('.k-box-body #kid') === kid, !!box.querySelector('.k-box-header h2')]
    })
    expect(seen).toEqual([2, true, true, true])
  })

  it('added, changed and removed later go where they belong', async () => {
    const { page } = await open(`${box('')}`)
    const seen = await page.evaluate(async () => {
      const settle = () => new Promise((resolve) => setTimeout(resolve))
      const box = document.querySelector('k-box') as BoxElement
      const text = (selector: string) => box.querySelector(selector)?.textContent?.trim()
      const log: unknown[] = [text('.k-box-empty')]
      const p = (content: string) => Object.assign(document.createElement('p'), { textContent: content })
      const [one, two] = [p('1'), p('2')]
      box.append(one, two)
      await settle()
      log.push(text('.k-box-body'), text('.k-box-empty'))
      one.before(p('0'))
      await settle()
      log.push(text('.k-box-body'))
      two.slot = 'header'
      await settle()
      log.push(text('.k-box-body'), text('.k-box-header'))
      box.toggle()
      box.append(p('3'))
      await settle()
      box.toggle()
      log.push(text('.k-box-body'))
      two.remove()
      for (const child of box.querySelectorAll('.k-box-body p')) child.remove()
      await settle()
      log.push(text('.k-box-header'), text('.k-box-empty'))
      return log
    })
    expect(seen).toEqual(['empty', '12', undefined, '012', '01', '2', '013', undefined, 'empty'])
  })

  it('may be drawn already: an outer element made later takes them whole', async () => {
    const { page } = await open(`${box('<i>1</i>', 'label="inner"')}`)
    const seen = await page.evaluate(async () => {
      const inner = document.querySelector('k-box')!
      const outer = document.createElement('k-box') as BoxElement
      outer.label = 'outer'
      outer.append(inner)
      document.body.append(outer)
      await new Promise((resolve) => setTimeout(resolve))
      return [outer.querySelector(':scope > .k-box-body > k-box') === inner, inner.querySelectorAll('i, button').length]
    })
    expect(seen).toEqual([true, 2])
  })

  it('nest five deep, each drawn once', async () => {
    const deep = [1, 2, 3, 4, 5].reduceRight((inside, n) => box(`<i>${n}</i>${inside}`, `label="${n}"`), '')
    const { page } = await open(deep)
    await page.waitForSelector('k-box k-box k-box k-box k-box .k-box-body i')
    expect(await page.locator('.k-box-toggle').allTextContents()).toEqual(['1', '2', '3', '4', '5'])
    expect(await page.locator('i').allTextContents()).toEqual(['1', '2', '3', '4', '5'])
  })
})

describe('a life in the page', () => {
  it('moving, and removing and adding again, keeps state', async () => {
    const { page } = await open(`${box('<p>kid</p>')}<div id="there"></div>`)
    const seen = await page.evaluate(async () => {
      const el = document.querySelector('k-box') as BoxElement
      el.toggle()
      document.querySelector('#there')!.append(el)
      const moved = el.dataset.state
      el.remove()
      await new Promise((resolve) => setTimeout(resolve))
      document.body.append(el)
      await new Promise((resolve) => setTimeout(resolve))
      return [moved, el.dataset.state, el.querySelectorAll('button').length]
    })
    expect(seen).toEqual(['closed', 'closed', 1])
  })

  it('an event that is prevented changes nothing; else the element takes the new value as property and attribute', async () => {
    const { page } = await open(box('<p>kid</p>'))
    const seen = await page.evaluate(() => {
      const el = document.querySelector('k-box') as BoxElement
      const stop = (event: Event) => event.preventDefault()
      el.addEventListener('turn', stop)
      el.open = true
      el.querySelector('button')!.click()
      const kept = el.open
      el.removeEventListener('turn', stop)
      el.querySelector('button')!.click()
      const closed = [el.open, el.hasAttribute('open')]
      el.querySelector('button')!.click()
      return [kept, closed, [el.open, el.hasAttribute('open')]]
    })
    expect(seen).toEqual([true, [false, false], [true, true]])
  })

  it('a throwing listener stops nothing', async () => {
    const opened = await open(box())
    const state = await opened.page.evaluate(() => {
      const el = document.querySelector('k-box') as BoxElement
      el.addEventListener('turn', () => {
        throw new Error('in a listener')
      })
      el.querySelector('button')!.click()
      return el.dataset.state
    })
    expect(state).toBe('closed')
    await opened.close({ allow: /in a listener/ })
  })

  it('a value that is shown as an attribute is the one that was settled', async () => {
    const { page } = await open(box('', 'open'))
    const states = await page.evaluate(() => {
      const el = document.querySelector('k-box') as BoxElement
      return [1, 2, 3].map(() => {
        el.querySelector('button')!.click()
        return [el.dataset.state, el.open, el.hasAttribute('open')]
      })
    })
    const [closed, opened] = [
      ['closed', false, false],
      ['open', true, true],
    ]
    expect(states).toEqual([closed, opened, closed])
  })

  it('on… as a property hears events of our own, once, and those of the browser as ever', async () => {
    const opened = await open(box())
    const seen = await opened.page.evaluate(() => {
      const heard: unknown[] = []
      const el = Object.assign(document.querySelector('k-box') as BoxElement, {
        onturn(this: unknown, event: CustomEvent) {
          heard.push(event.type, event.detail.open, this === el)
          event.preventDefault()
        },
        onclick: () => heard.push('click'),
      })
      el.querySelector('button')!.click()
      const kept = el.dataset.state
      Object.assign(el, {
        onturn() {
          throw new Error('in a property')
        },
      })
      el.querySelector('button')!.click()
      return [heard, kept, el.dataset.state]
    })
    expect(seen).toEqual([['turn', false, true, 'click', 'click'], 'open', 'closed'])
    await opened.close({ allow: /in a property/ })
  })

  it('what could not be drawn is drawn when the prop is right', async () => {
    const opened = await open('')
    const seen = await opened.page.evaluate(async () => {
      const el = Object.assign(document.createElement('k-box') as BoxElement, { label: 'go' })
      const kid = Object.assign(document.createElement('p'), { textContent: 'kid' })
      el.append(kid)
      const bad = { get length(): number { throw new Error('no list') } } // biome-ignore format: one thought
      const log: unknown[] = []
      const next = async (values: object) => {
        Object.assign(el, values)
        await new Promise((resolve) => setTimeout(resolve))
        log.push(`${el.textContent!.trim()} ${el.querySelectorAll('button').length} ${kid.isConnected}`)
      }
      el.items = bad as unknown as string[]
      document.body.append(el)
      await next({})
      await next({ count: 1 })
      await next({ items: ['a'] })
      el.remove()
      document.body.append(el)
      await next({ items: ['a', 'b'] })
      await next({ items: bad })
      await next({ items: ['a'] })
      return log
    })
    expect(seen).toEqual([
      'kid 0 true',
      'kid 0 true',
      'number:1 undefined object:1gokid 1 true',
      'number:1 undefined object:2gokid 1 true',
      'number:1 undefined object:2gokid 1 true',
      'number:1 undefined object:1gokid 1 true',
    ])
    await opened.close({ allow: /no list/ })
  })

  it('two copies of the bundle live on one page', async () => {
    const copy = script.replace('.js', '.js?copy')
    const { page } = await open(`${box('<p>kid</p>')}<script defer src="${copy}"></script>`)
    await page.waitForSelector('.k-box-body p')
    expect(await page.locator('.k-box-toggle').count()).toBe(1)
  })

  it('the page may change class and id: they stay', async () => {
    const { page } = await open(box('', 'class="a" id="b"'))
    const seen = await page.evaluate(async () => {
      const el = document.querySelector('k-box') as BoxElement
      el.className = 'c'
      el.count = 9
      await new Promise((resolve) => setTimeout(resolve))
      return [el.className, el.id]
    })
    expect(seen).toEqual(['c', 'b'])
  })
})

describe('what a page puts in the place of what was drawn', () => {
  it.each([
    ['textContent', (el: Element) => Object.assign(el, { textContent: 'new' })],
    ['replaceChildren', (el: Element) => el.replaceChildren('new')],
    [
      'replaceChildren, before a prop changes',
      (el: Element) => {
        el.replaceChildren('new')
        Object.assign(el, { count: 3 })
      },
    ],
    [
      'replaceChildren, after a prop has changed',
      (el: Element) => {
        Object.assign(el, { count: 3 })
        el.replaceChildren('new')
      },
    ],
  ])('is its children now: %s', async (_, replace) => {
    const { page } = await open(box('<b>old</b>'))
    await page.waitForSelector('.k-box-body b')
    await page.locator('k-box').evaluate(replace)
    await page.waitForFunction(() => document.querySelector('.k-box-body')?.textContent?.trim() === 'new')
    expect(await page.locator('.k-box-toggle').allTextContents()).toEqual(['go'])
    expect(await page.locator('b').count()).toBe(0)
  })

  it('goes on as before: more may be added, a prop changes, and it may be replaced again', async () => {
    const { page } = await open(box('<b>old</b>'))
    await page.waitForSelector('.k-box-body b')
    const texts = await page.locator('k-box').evaluate(async (el: BoxElement) => {
      const body = () => el.querySelector('.k-box-body')!.textContent!.trim()
      const next = () => new Promise(requestAnimationFrame)
      el.textContent = '1'
      await next()
      el.append('2')
      el.label = 'gone'
      await next()
      const added = body() + el.querySelector('.k-box-toggle')!.textContent
      el.replaceChildren(...['3', '4'])
      await next()
      return [added, body(), el.querySelectorAll('.k-box-toggle').length]
    })
    expect(texts).toEqual(['12gone', '34', 1])
  })
})
