/**
 * Finds the browsers that are here. Nothing is downloaded: Chromium may also come from an npm package that carries it,
 * Firefox and WebKitGTK only from the system.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const cacheFolder = fileURLToPath(new URL('../../.cache/', import.meta.url))
const carriedPackage = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url))

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const firefoxNames = ['firefox', 'firefox-esr']

/**
 * @typedef {object} Machine what a finder looks at; left out, this machine
 * @property {Record<string, string | undefined>} [env]
 * @property {NodeJS.Platform} [platform]
 * @property {string} [arch]
 * @property {(file: string) => boolean} [isExecutable]
 * @property {() => Promise<string>} [carried] unpacks the Chromium that an npm package carries and gives its path
 */

/**
 * The Chromium to test in: `KARUI_CHROMIUM`, one on the PATH, the system's Chrome app, the one in `@sparticuz/chromium`.
 * @param {Machine} [machine]
 * @returns {Promise<string>} path of the binary
 * @throws {Error} when there is none, with what to do about it
 */
export async function findChromium(machine = {}) {
  const { platform = process.platform, arch = process.arch, carried = carriedChromium } = machine
  const here = named('KARUI_CHROMIUM', machine) ?? onPath(chromiumNames, machine) ?? chromeApp(machine)
  if (here) return here
  // The package holds an ELF binary for x86-64 only, also when npm installed it elsewhere.
  const reason = platform === 'linux' && arch === 'x64' ? await carried().catch(asError) : undefined
  if (typeof reason === 'string') return reason
  const detail = reason ? `The one in @sparticuz/chromium did not unpack: ${reason.message}. ` : ''
  throw new Error(
    `No Chromium found. ${detail}Install one (Debian: apt-get install chromium), or set KARUI_CHROMIUM=<binary>. ` +
      'The tests did not run.',
  )
}

/**
 * @param {Machine} [machine]
 * @returns {string | undefined} path of a Firefox: `KARUI_FIREFOX`, one on the PATH, the system's app
 */
export function findFirefox(machine = {}) {
  return named('KARUI_FIREFOX', machine) ?? onPath(firefoxNames, machine) ?? firefoxApp(machine)
}

/**
 * WebKitGTK needs three things: its driver, the browser it drives, and a display (a real one, or xvfb-run).
 * @param {Machine} [machine]
 * @returns {{ driver: string, browser: string, xvfb?: string } | undefined}
 */
export function findWebKit(machine = {}) {
  const { env = process.env, isExecutable = canExecute } = machine
  const driver = onPath(['WebKitWebDriver'], machine)
  const browser = named('KARUI_MINIBROWSER', machine) ?? miniBrowsers.find(isExecutable)
  const xvfb = onPath(['xvfb-run'], machine)
  const hasDisplay = Boolean(xvfb ?? env.DISPLAY ?? env.WAYLAND_DISPLAY)
  return driver && browser && hasDisplay ? { driver, browser, xvfb } : undefined
}

/**
 * Flags for every Chromium of the tests. Fonts and colours are drawn alike everywhere, and no name but this machine's
 * resolves, so that a test cannot depend on the network.
 * @param {{ env?: Record<string, string | undefined>, uid?: number }} [user]
 */
export function chromiumFlags({ env = process.env, uid = process.getuid?.() } = {}) {
  // As root, and in most containers of a CI, Chromium's sandbox cannot start.
  const sandbox = uid === 0 || env.CI ? ['--no-sandbox'] : []
  return [
    ...sandbox,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
  ]
}

/**
 * The binary that an environment variable names.
 * @param {string} variable
 * @param {Machine} machine
 * @throws {Error} when the variable is set to what is no program: a typing error must not fall through to another browser
 */
function named(variable, { env = process.env, isExecutable = canExecute }) {
  const file = env[variable]
  if (!file) return undefined
  if (!isExecutable(file)) throw new Error(`${variable} names ${file}, which is not an executable file.`)
  return file
}

/**
 * @param {string[]} names in order of preference
 * @param {Machine} machine
 */
function onPath(names, { env = process.env, platform = process.platform, isExecutable = canExecute }) {
  const { delimiter, join } = platform === 'win32' ? path.win32 : path.posix
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const suffix = platform === 'win32' ? '.exe' : ''
  return folders.flatMap((folder) => names.map((name) => join(folder, name + suffix))).find(isExecutable)
}

/** @param {Machine} machine */
function chromeApp(machine) {
  return app(machine, {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
    win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    linux: [
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
    ],
  })
}

/** @param {Machine} machine */
function firefoxApp(machine) {
  return app(machine, {
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
  })
}

/**
 * The first of the given apps in the folders where the system keeps its apps.
 * @param {Machine} machine
 * @param {Record<string, string[]>} places paths below those folders; whole paths on Linux
 */
function app({ env = process.env, platform = process.platform, isExecutable = canExecute }, places) {
  /** @type {Record<string, (string | undefined)[]>} */
  const folders = {
    darwin: ['/Applications', env.HOME && `${env.HOME}/Applications`],
    win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData ?? env.LOCALAPPDATA],
    linux: [''],
  }
  const separator = { darwin: '/', win32: '\\' }[/** @type {string} */ (platform)] ?? ''
  const known = (folders[platform] ?? []).filter((folder) => folder !== undefined)
  return known
    .flatMap((folder) => (places[platform] ?? []).map((place) => folder + separator + place))
    .find((file) => isExecutable(file))
}

/** Where distributions put WebKitGTK's test browser: a libexec folder that is never on the PATH. */
const miniBrowsers = ['4.1', '6.0', '4.0'].flatMap((version) => [
  `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib/x86_64-linux-gnu/webkitgtk-${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/webkitgtk-${version}/MiniBrowser`,
  `/usr/libexec/webkit2gtk-${version}/MiniBrowser`,
  `/usr/libexec/webkitgtk-${version}/MiniBrowser`,
])

/**
 * Unpacks `@sparticuz/chromium` once per version. The package reuses whatever lies in the temporary folder, of any
 * version and also half written, so it is given a folder of its own that gets its final name when it is complete.
 */
async function carriedChromium() {
  const { version } = JSON.parse(readFileSync(path.join(carriedPackage, 'package.json'), 'utf8'))
  const folder = path.join(cacheFolder, `chromium-${version}`)
  // Without the system's NSS the binary does not load; the package brings it only where it believes it is on Lambda.
  if (!hasNss()) process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH ??= path.join(folder, 'fonts')
  const { default: chromium } = await inTemporaryFolder(folder, () => import('@sparticuz/chromium'))
  const binary = path.join(folder, 'chromium')
  if (existsSync(binary)) return binary
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  await inTemporaryFolder(unfinished, () => chromium.executablePath())
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
  return binary
}

/**
 * @template T
 * @param {string} folder what `os.tmpdir()` says while `act` runs
 * @param {() => Promise<T>} act
 */
async function inTemporaryFolder(folder, act) {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await act()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

function hasNss() {
  const folders = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib64', '/usr/lib64', '/usr/lib', '/lib']
  return folders.some((folder) => existsSync(`${folder}/libnss3.so`))
}

/** @param {string} file */
function canExecute(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** @param {unknown} reason */
const asError = (reason) => (reason instanceof Error ? reason : new Error(String(reason)))
