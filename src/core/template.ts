import type { RiotComponentWrapper } from 'riot'

type Template = NonNullable<RiotComponentWrapper<object>['template']>
type Create = Parameters<Template>[0]
type Evaluate = (scope: unknown) => unknown
type PackedExpressions = (string | number | Evaluate)[]
type PackedBinding = PackedExpressions | [PackedExpressions] | PackedSpecial

/** The form that `src/build/pack.js` writes; it says what the parts mean. */
export type Packed = [html: string | null, ...bindings: PackedBinding[]]

/** An `if`, `each`, slot or component. */
interface PackedSpecial {
  template?: Packed
  attributes?: PackedExpressions
  slots?: [id: string, ...content: Packed][]
  itemName?: string
  name?: string
}

const marked = { redundantAttribute: '_', selector: '[_]' }

/** Riot's template from a packed one: nearly all of a compiled template is the same few keys, again and again. */
export function unpack(packed: Packed): Template {
  return (create, expressionTypes, bindingTypes, getComponent) => {
    const open = ([html, ...bindings]: Packed): ReturnType<Create> =>
      create(html as string, bindings.map(bindingIn(html)) as never)

    const bindingIn =
      (html: string | null) =>
      (binding: PackedBinding): object => {
        if (!Array.isArray(binding)) return { ...(html !== null && marked), ...special(binding) }
        const [first] = binding
        return Array.isArray(first)
          ? { expressions: expressions(first) }
          : { ...marked, expressions: expressions(binding as PackedExpressions) }
      }

    const special = (binding: PackedSpecial): object => ({
      ...binding,
      type: bindingTypes[kindOf(binding)],
      getComponent,
      template: binding.template && open(binding.template),
      attributes: binding.attributes && expressions(binding.attributes),
      slots: binding.slots?.map(([id, html, ...bindings]) => ({ id, html, bindings: bindings.map(bindingIn(html)) })),
    })

    const expressions = (flat: PackedExpressions) =>
      flat.flatMap((name, at) => (typeof name === 'function' ? [] : expression(name, flat[at + 1] as Evaluate)))

    const expression = (name: string | number, evaluate: Evaluate) => {
      if (typeof name === 'number') return { type: expressionTypes.TEXT, childNodeIndex: name, evaluate }
      if (name === '=') return { type: expressionTypes.VALUE, evaluate }
      if (name === 'ref') return { type: expressionTypes.REF, evaluate }
      const [plain, isBoolean] = [name.replace('?', ''), name.endsWith('?')]
      const type = name.startsWith('on') ? expressionTypes.EVENT : expressionTypes.ATTRIBUTE
      return { type, name: plain || null, isBoolean, evaluate }
    }

    return open(packed)
  }
}

function kindOf({ itemName, name, attributes }: PackedSpecial) {
  if (itemName) return 'EACH'
  if (name) return 'SLOT'
  return attributes ? 'TAG' : 'IF'
}
