import { complain, isDevelopment } from './complain'

/**
 * The objects of a list that an application gives, as far as there are any: data from elsewhere may be broken.
 * @returns without what is no object; one object that is in no list is a list of itself
 */
export function objectsOf<Entry extends object>(tag: string, given?: readonly Entry[] | null): Entry[] {
  const all = (Array.isArray(given) ? given : [given]) as readonly Entry[]
  const entries = all.filter((entry) => Object(entry) === entry)
  if (isDevelopment && given && given.length !== entries.length)
    complain(tag, 'was given something else than an array of objects; what is no object is left out')
  return entries
}

/** As `objectsOf`, of things that are drawn by their `label` or `value`. */
export function entriesOf<Entry extends object>(tag: string, given?: readonly Entry[] | null): Entry[] {
  const entries = objectsOf(tag, given)
  if (isDevelopment) for (const entry of entries) check(tag, entry)
  return entries
}

/**
 * As `entriesOf`, of things to choose from: a text alone is one of that label, and who has no label or no value has the
 * other in its place.
 */
export function choicesOf<Item extends { label?: string; value?: string }>(
  tag: string,
  items?: readonly (string | Item)[] | null,
): (Item & { label: string; value: string })[] {
  const given = [items ?? []].flat().map((item) => (typeof item === 'string' ? ({ label: item } as Item) : item))
  return entriesOf(tag, given).map((item) => ({
    ...item,
    label: String(item.label ?? item.value ?? ''),
    value: String(item.value ?? item.label ?? ''),
  }))
}

/** What is called otherwise, as `title` or `text`, is not drawn. */
function check(tag: string, entry: object) {
  const names = Object.keys(entry)
  if (!names.length || 'label' in entry || 'value' in entry) return
  complain(tag, `was given an object without a label; it has ${names.join(', ')}`)
}
