import { describe, expect, test } from '@jest/globals'
import { chromiumFlags, findChromium, findFirefox, findWebKit } from './browsers.js'

/** A machine on which only the given files are programs, and on which no package carries a browser. */
const machine = (programs: string[], rest: object = {}) => ({
  env: { PATH: '/home/bin:/usr/bin' },
  platform: 'linux' as const,
  arch: 'x64',
  isExecutable: (file: string) => programs.includes(file),
  carried: () => Promise.reject(new Error('not installed')),
  ...rest,
})
const everything = ['/own/chromium', '/home/bin/google-chrome', '/usr/bin/chromium', '/opt/google/chrome/chrome']
const carried = () => Promise.resolve('/carried/chromium')

describe('Chromium is, in this order,', () => {
  test('the one that KARUI_CHROMIUM names', async () => {
    const env = { PATH: '/usr/bin', KARUI_CHROMIUM: '/own/chromium' }
    expect(await findChromium(machine(everything, { env, carried }))).toBe('/own/chromium')
  })

  test('the first on the PATH, folder by folder', async () => {
    expect(await findChromium(machine(everything, { carried }))).toBe('/home/bin/google-chrome')
    const path = { env: { PATH: '/usr/bin:/home/bin' } }
    expect(await findChromium(machine(everything, { ...path, carried }))).toBe('/usr/bin/chromium')
  })

  test.each([
    ['linux', {}, '/opt/google/chrome/chrome'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { ProgramFiles: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
  ])("the system's Chrome app (%s)", async (platform, env, file) => {
    expect(await findChromium(machine([file], { platform, env, carried }))).toBe(file)
  })

  test('the one that a package carries', async () => {
    expect(await findChromium(machine([], { carried }))).toBe('/carried/chromium')
  })
})

test('on Windows the programs on the PATH end in .exe', async () => {
  const here = { platform: 'win32', env: { Path: 'C:\\a;C:\\b' } }
  expect(await findChromium(machine(['C:\\b\\chromium.exe'], here))).toBe('C:\\b\\chromium.exe')
})

test('a KARUI_CHROMIUM that is no program is an error, not another browser', async () => {
  const env = { PATH: '/usr/bin', KARUI_CHROMIUM: '/own/chromum' }
  await expect(findChromium(machine(everything, { env }))).rejects.toThrow('KARUI_CHROMIUM names /own/chromum')
})

test('without any Chromium one message says what to do', async () => {
  await expect(findChromium(machine([]))).rejects.toThrow(
    /^No Chromium found\. .*not installed.*apt-get install chromium.*KARUI_CHROMIUM.*did not run\.$/,
  )
})

test.each([
  ['darwin', 'x64'],
  ['linux', 'arm64'],
])('the carried binary is not tried on %s %s', async (platform, arch) => {
  await expect(findChromium(machine([], { platform, arch, carried }))).rejects.toThrow('No Chromium found')
})

test('the sandbox is off as root and in CI only', () => {
  expect(chromiumFlags({ env: {}, uid: 1000 })).not.toContain('--no-sandbox')
  expect(chromiumFlags({ env: {}, uid: 0 })).toContain('--no-sandbox')
  expect(chromiumFlags({ env: { CI: '1' }, uid: 1000 })).toContain('--no-sandbox')
})

test('Firefox is the one that KARUI_FIREFOX names, one on the PATH, or none', () => {
  const env = { PATH: '/usr/bin', KARUI_FIREFOX: '/own/firefox' }
  const programs = ['/own/firefox', '/usr/bin/firefox-esr']
  expect(findFirefox(machine(programs, { env }))).toBe('/own/firefox')
  expect(findFirefox(machine(programs))).toBe('/usr/bin/firefox-esr')
  expect(findFirefox(machine([]))).toBeUndefined()
})

test('WebKitGTK needs its driver, a browser to drive and a display', () => {
  const driver = '/usr/bin/WebKitWebDriver'
  const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
  const xvfb = '/usr/bin/xvfb-run'
  expect(findWebKit(machine([driver, browser, xvfb]))).toEqual({ driver, browser, xvfb })
  expect(findWebKit(machine([driver, browser], { env: { PATH: '/usr/bin', DISPLAY: ':0' } }))).toBeDefined()
  expect(findWebKit(machine([driver, browser]))).toBeUndefined()
  expect(findWebKit(machine([driver, xvfb]))).toBeUndefined()
  expect(findWebKit(machine([browser, xvfb]))).toBeUndefined()
})
