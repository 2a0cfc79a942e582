// @ts-check
/** Says what TypeScript says of the written code as one would say it of the template. The code of the error stays. */

/**
 * @typedef {object} Place
 * @property {string} text the written code
 * @property {number} offset in that text
 * @property {boolean} isCopy whether it is the template's own text there
 * @property {boolean} isLoose whether the component is of plain JavaScript
 * @property {Set<string>} declared names of the script that a template does not see
 * @property {Set<string>} browser names that it finds on `window` alone
 */

/** What is no fault in a template. */
const ignored = new Set([
  'TS2783', // What is given twice is given by the last of both.
  'TS4111', // A name that only a slot may know is looked up like all others.
])

/**
 * Components that draw each other in their slots say in a circle what they give: there, TypeScript takes it for anything.
 */
const circular = new Set(['TS2502', 'TS7022', 'TS7023', 'TS7024'])

/**
 * What is no fault in JavaScript: parameters without a type or an argument, and values that may be missing.
 * @type {RegExp}
 */
const LOOSE = /^TS(7\d{3}|255[45]|253[1-3]|1804[6-9])$/

const ABSENT = /^Property '(.+?)' does not exist on type [\s\S]*?(?:Did you mean '(.+?)'\?)?$/

/**
 * What is said where: `before` stands before the place in the written code, `message` is TypeScript's; `isOurs` where it
 * is said of what we wrote alone.
 * @type {{ before: RegExp, message: RegExp, isOurs?: boolean, say: (found: RegExpMatchArray, place: Place) => string }[]}
 */
const sentences = [
  {
    before: /\b__(inside\d+)?\.$/,
    message: ABSENT,
    say: ([, name, other], place) => `Property "${name}" does not exist in this component.${hint(name, other, place)}`,
  },
  {
    before: /\bthis\.$/,
    message:
      /^Property '(.+?)' does not exist on type '.*(?:RiotComponent|WithProps<).*?'\.(?: Did you mean '(.+?)'\?)?$/,
    say: ([, name, other]) => `Property "${name}" does not exist in this component.${meant(other)}`,
  },
  {
    before: /\.props = \{[\s\S]*$/,
    isOurs: true,
    message: /^An object literal cannot have multiple properties/,
    say: () => 'It is given twice.',
  },
  {
    before: /\.props = \{[\s\S]*$/,
    isOurs: true,
    message:
      /known properties, (?:and|but) '"?(.+?)"?' does not exist in type '[\s\S]*?'\.(?: Did you mean to write '"?(.+?)"?'\?)?$/,
    say: ([, name, other], place) =>
      `Property "${name}" does not exist in the props of ${tagAt(place)}.${meant(other)}`,
  },
  {
    before: /;\n$/,
    isOurs: true,
    message: /^Property '(.+?)' is missing in type '[\s\S]*' but required in type '[\s\S]*'\.$/,
    say: ([, name], place) => `Property "${name}" is missing: ${tagAt(place)} asks for it.`,
  },
  {
    before: /;\n$/,
    isOurs: true,
    message: /^Type '[\s\S]*?' is missing the following properties from type '[\s\S]*?': (.+)$/,
    say: ([, names], place) => `Properties are missing: ${tagAt(place)} asks for ${names}.`,
  },
  {
    before: /^/,
    message: /\bRiotComponentWithoutInternals<[\s\S]*\n +Property '(.+?)' is missing in type/,
    say: ([, name]) => `Property "${name}" is missing: the component's interface asks for it.`,
  },
  {
    before: /^/,
    message: /\bRiotComponentWithoutInternals<[\s\S]* is missing the following properties from type '[\s\S]*?': (.+)$/,
    say: ([, names]) => `Properties are missing: the component's interface asks for ${names}.`,
  },
  {
    before: /__k\.text\($/,
    message: /^Argument of type '([\s\S]*?)' is not assignable/,
    say: () => 'A function is no text: call it, or give what it returns.',
  },
  {
    before: /__k\.each\($/,
    message: /^Argument of type '([\s\S]*?)' is not assignable/,
    say: ([, type]) => `Type '${type}' cannot be repeated: an \`each\` takes arrays and whatever else can be iterated.`,
  },
  {
    before: /__k\.slot\(\w+\.slots, $/,
    isOurs: true,
    message: /^Argument of type '"(.+?)"' is not assignable/,
    say: ([, slot], place) =>
      slot === 'default' ? `${tagAt(place)} has no slot for content.` : `${tagAt(place)} has no slot "${slot}".`,
  },
]

/**
 * @param {import('./problem.js').Diagnostic} diagnostic
 * @param {Place} place
 * @returns {string | undefined} undefined where there is nothing to tell
 */
export function reword({ code, message }, place) {
  if (ignored.has(code) || (circular.has(code) && !place.isCopy) || (place.isLoose && LOOSE.test(code)))
    return undefined
  const before = place.text.slice(0, place.offset)
  for (const sentence of sentences) {
    const found = message.match(sentence.message)
    if (sentence.isOurs && place.isCopy) continue
    if (found && sentence.before.test(before.slice(-2000))) return sentence.say(found, place)
  }
  return withoutOurs(message)
}

/** @param {string | undefined} other */
const meant = (other) => (other ? ` Did you mean "${other}"?` : '')

/** @param {string} name @param {string | undefined} other @param {Place} place */
function hint(name, other, { declared, browser }) {
  if (other) return meant(other)
  if (declared.has(name)) return ' A template sees what the script exports, not what it declares or imports.'
  if (browser.has(name)) return ` Did you mean window.${name}?`
  return ''
}

/** The component of whose props or slots the place is. @param {Place} place */
const tagAt = ({ text, offset }) =>
  [...text.slice(0, offset).matchAll(/__k\.child\(__children, "([^"]+)"/g)].at(-1)?.[1] ?? 'the component'

/** What our types are called, and what they are. @type {[RegExp, string][]} */
const ours = [
  [/'Omit<RiotComponentWithoutInternals<(.+?)>, "state"> & .*?'(?=\.?(?: |$))/gm, "'$1'"],
  [/\b__(inside\d+)?\./g, ''],
  [/\b(?:Listener|Handler)<Heard<(\w+), \w+, "[^"]*">>/g, '(event: $1) => unknown'],
  [/\bHeard<(\w+), \w+, "[^"]*">/g, '$1'],
  [/\bOmit<(\w+), "currentTarget" \| "target"> & \{ readonly target: any; readonly currentTarget: any; \}/g, '$1'],
  [/\bListener<any>/g, '(event: any) => unknown'],
  [/\bLooseListener<(\w+)>/g, '(event: $1) => unknown'],
  [/'Text'/g, "'string | number'"],
  [/\bNumeric\b/g, 'number'],
  [/\bFlag\b/g, 'boolean'],
  [/ \| Nothing\b|\bNothing \| /g, ''],
]

/**
 * Names of ours, as they are meant; a line that then says the same as the one before is left out.
 * @param {string} message
 */
function withoutOurs(message) {
  const lines = ours.reduce((text, [name, meaning]) => text.replace(name, meaning), message).split('\n')
  return lines.filter((line, at) => line.trim() !== lines[at - 1]?.trim()).join('\n')
}
