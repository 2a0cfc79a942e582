/** Where a component does what its facts do not say, or says what it does not do. */
import { readFileSync } from 'node:fs'
import { blockOf, slotNames } from '../../src/build/blocks.js'
import { piecesOf } from '../../src/build/files.js'
import { readComponent } from '../../src/build/props.js'
import { tokenTable } from '../../src/tokens'
import * as found from './finders'
import { without } from './finders'
import { keyFaults } from './key-faults'
import { importedBy, reachedBy } from './modules'

type Facts = ReturnType<typeof readComponent>

/** What holds for all: the components by name, and the texts that also make parts of them. */
export interface Kit {
  components: Facts[]
  makers: string[]
}

const namesOf = (things: { name: string }[]) => things.map(({ name }) => name)

/** `k-list-item-row` is the part `row` of `list-item`, not `item-row` of `list`. */
function ownerOf(name: string, { components }: Kit): Facts | undefined {
  const owners = components.filter((component) => `${name}-`.startsWith(`${component.tag}-`))
  return owners.sort((one, other) => other.tag.length - one.tag.length)[0]
}

/**
 * @param source text of a `.riot` file
 * @param file its path, by which its imports are found
 * @returns a sentence for each fault, none for a sound component
 */
export function faultsOf(source: string, file: string, kit: Kit): string[] {
  const facts = readComponent(source, file)
  const script = blockOf(source, 'script')?.text ?? ''
  const pieces = piecesOf(file).map((piece) => readFileSync(piece, 'utf8'))
  const faces = [source, ...pieces]
  const direct = importedBy(script, file)
  // Also what a behaviour takes from another one, as `choices` does from `field`.
  const imported = [...direct, ...direct.flatMap((one) => importedBy(one.module, one.file))]
  const told = (what: string, names: string[]) => names.map((name) => `${facts.tag}: ${what} ${name}`)
  return [
    ...told('reads, but does not declare, the prop', without(found.propsRead(source), namesOf(facts.props))),
    ...told('declares, but never reads, the prop', unread(facts, faces, imported)),
    ...told('dispatches, but does not declare,', without(eventsOf(source, imported), namesOf(facts.events))),
    ...told('declares, but never dispatches,', without(namesOf(facts.events), eventsOf(source, imported))),
    ...told('has, but does not tell, the slot', without(slotNames(source), namesOf(facts.slots))),
    ...told('tells, but has not, the slot', without(namesOf(facts.slots), slotNames(source))),
    ...told(
      'has, but does not tell, the part',
      faces.flatMap(found.classesOf).filter((name) => !isPart(name, kit)),
    ),
    ...told('tells, but has not, the part', absentParts(facts, faces, kit)),
    ...told('reads, but does not tell,', untoldProperties(faces, imported, kit)),
    ...keyFaults(facts, [...faces, ...reachedBy(script, file).map(({ declaration }) => declaration)], kit.components),
    ...(facts.phone.length === 0 ? [`${facts.tag}: says nothing of a phone`] : []),
    ...told('tells without a sentence', silent(facts)),
  ]
}

type Imported = ReturnType<typeof importedBy>

const eventsOf = (source: string, imported: Imported) =>
  [source, ...imported.map(({ declaration }) => declaration)].flatMap(found.eventsOf)

function unread({ props }: Facts, faces: string[], imported: Imported) {
  const modules = imported.map(({ module }) => module)
  const given = faces.some(found.passesPropsOn) ? modules.flatMap(found.keysTaken) : []
  const read = [...faces, ...imported.map(({ declaration }) => declaration)].flatMap(found.propsRead)
  const named = [...faces, ...modules].flatMap(found.propsNamed)
  return without(namesOf(props.filter(({ kind }) => kind !== 'event')), [...read, ...named, ...given])
}

function isPart(name: string, kit: Kit) {
  const owner = ownerOf(name, kit)
  const part = name.slice((owner?.tag.length ?? 0) + 1)
  return owner && (part === '' || namesOf(owner.parts).includes(part))
}

function absentParts({ tag, parts }: Facts, faces: string[], { makers }: Kit) {
  const classes = [...faces, ...makers].flatMap(found.classesOf)
  return without(
    parts.map(({ name }) => `${tag}-${name}`),
    classes,
  )
}

/** Those that the code sets itself, while a finger pulls, are not for users. */
/** As `--k-time-press`, which is none of a `k-time`. */
const tokens = namesOf(tokenTable())

function untoldProperties(faces: string[], imported: Imported, kit: Kit) {
  const set = [...faces, ...imported.map(({ module }) => module)].flatMap(found.propertiesSet)
  return without(faces.flatMap(found.propertiesRead), [...set, ...tokens]).filter((name) => {
    const owner = ownerOf(name.slice(2), kit)
    return owner && !namesOf(owner.customProperties).includes(name)
  })
}

const silent = ({ slots, parts, events }: Facts) =>
  namesOf([...slots, ...parts, ...events].filter(({ sentence }) => !sentence))
