/** The tests of one application below this folder. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { openPage } from '../support/page'
import { type App, type Change, readyApp } from './app'
import { scenario } from './scenario'

interface Options {
  /** The built page, below the application's folder. */
  page?: string
  /** What its own check of types has to find: the change of a source that is wrong, and what is said of it. */
  mistakes?: Record<string, Change & { said: RegExp }>
}

/** @param name of the folder; its package.json has the script `build`, and `check` where there are mistakes to find */
export function testApp(name: string, { page = 'dist/index.html', mistakes }: Options = {}): void {
  describe(`the application in ${name}`, () => {
    let app: App
    beforeAll(async () => {
      app = await readyApp(name)
      expect(app.run('build')).toBe('')
    }, 600_000)

    test.each(Object.entries(scenario))('%s', async (_, act) => {
      await act(await openPage(`/interop/${name}/${page}?csp=relaxed`))
    })

    if (mistakes) testTypes(() => app, mistakes)
  })
}

function testTypes(app: () => App, mistakes: NonNullable<Options['mistakes']>): void {
  test('its types are right', () => {
    expect(app().run('check')).toBe('')
  }, 120_000)

  describe('its check of types, with all mistakes at once,', () => {
    let told = ''
    beforeAll(() => {
      told = app().runWith('check', Object.values(mistakes))
    }, 120_000)

    test.each(Object.entries(mistakes))('finds %s', (_, { said }) => {
      expect(told).toMatch(said)
    })
  })
}
