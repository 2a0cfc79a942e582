/**
 * Where the bound nodes of a template are, as a route from node to node: [from, hops, from, hops, …]. `from` is the
 * number of a node that was passed before (0 is the root); the next node is `hops` siblings on, or, where `hops` is
 * negative, the child number `~hops`.
 */
export type Route = number[]

/** @returns the route past all targets and their ancestors, and the number that each of them gets */
export function routeTo(targets: Iterable<Node>, root: Node): { route: Route; numberOf: Map<Node, number> } {
  const wanted = new Set<Node>([root])
  for (const target of targets) for (let node = target; !wanted.has(node); node = node.parentNode!) wanted.add(node)
  const route: Route = []
  const numberOf = new Map([[root, 0]])

  const visit = (parent: Node) => {
    let from = numberOf.get(parent)!
    let hops = -1
    let isFirst = true
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      hops++
      if (!wanted.has(node)) continue
      numberOf.set(node, numberOf.size)
      route.push(from, isFirst ? ~hops : hops)
      visit(node)
      from = numberOf.get(node)!
      isFirst = false
      hops = 0
    }
  }
  visit(root)
  return { route, numberOf }
}

/** How many nodes a route passes, the root among them. */
export const countOf = (route: Route): number => route.length / 2 + 1

/**
 * Goes the route in a copy of the template.
 * @param room for how much else the array is to have room behind the nodes: one that grows keeps more than it needs
 */
export function walk(root: Node, route: Route, room: number): unknown[] {
  const nodes = new Array(countOf(route) + room) as Node[]
  nodes[0] = root
  for (let at = 0; at < route.length; at += 2) {
    let node = nodes[route[at]!]!
    let hops = route[at + 1]!
    if (hops < 0) {
      node = node.firstChild!
      hops = ~hops
    }
    while (hops-- > 0) node = node.nextSibling!
    nodes[at / 2 + 1] = node
  }
  return nodes
}
