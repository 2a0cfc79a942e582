/** What stands in a named slot. */
import { endMark } from '../element/marks'

const COMMENT = 8
const ELEMENT = 1

/** `k-card:footer`, the mark at which a slot begins. */
const slotMark = /^[a-z][\w-]*:(.*)/

/**
 * Has the elements in named slots say so by `slot`, as HTML would. Riot's compiler takes that away where a Riot parent has
 * written them, and the custom element would not find them again.
 */
export function nameSlots(parent: Element): void {
  const open: string[] = []
  for (const node of parent.childNodes) {
    const mark = node.nodeType === COMMENT ? (node as Comment).data : ''
    const [, begins] = slotMark.exec(mark) ?? []
    if (mark === endMark) open.pop()
    else if (begins !== undefined) open.push(begins)
    if (node.nodeType !== ELEMENT) continue
    const slot = open.at(-1) ?? 'default'
    if (slot !== 'default') (node as Element).setAttribute('slot', slot)
    nameSlots(node as Element)
  }
}
