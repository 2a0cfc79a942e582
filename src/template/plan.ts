import { type Target, type Write, writers, writeText, writeValue } from './expressions'
import type { Fold } from './fold'
import type { Source } from './keep'
import { isTemplate } from './kinds'
import { riot } from './riot'
import { trusted } from './trusted'
import { type BindingData, bindingTypes, type ExpressionData, expressionTypes, type Html, type Scope } from './types'
import { countOf, type Route, routeTo } from './walk'

const { EACH, IF, SIMPLE, TAG } = bindingTypes
const { ATTRIBUTE, EVENT, TEXT, REF } = expressionTypes

/** One thing to do at a mount and at each update: an expression to write, or a binding that lives by itself. */
export interface Step extends Target {
  /** Number of its node on the route; 0 is the root. */
  at: number
  /** Writes the value of `evaluate`; null for a binding. */
  write: Write | null
  evaluate(scope: Scope): unknown
  /** It is written at a mount even where there is no value: something may stand there. */
  isSure: boolean
  /** A handler written in place, as `onclick={ () => … }`: as long as its scope is the same, the first one does. */
  isInline: boolean
  /** It has to hear that it is unmounted: it has added a listener, or told somebody of the node. */
  mustUnmount: boolean
  data: BindingData
  /** Of a component whose nodes are part of this template. */
  fold: Fold | null
}

/** What all copies of a template share: its nodes, parsed once and without marks, and what is bound to which of them. */
export class Plan {
  readonly steps: Step[] = []
  route: Route = []
  /** Number of the first value that a copy holds: behind its nodes. */
  values = countOf([])
  source?: Source
  /** All is known that copies need; false while what stands in it is prepared. */
  isReady = false
  /** Nothing itself asks to be in the page when it is mounted, or to hear that it goes. */
  #isPlain = true
  /** Of the rows, conditions and components in it. */
  #inner: Plan[] = []

  constructor(
    readonly html: Html,
    readonly bindings: readonly BindingData[],
  ) {}

  /** Nothing in it has to be in the page when it is mounted, or to hear that it goes. */
  get isPlain(): boolean {
    return this.#isPlain && this.#inner.every((plan) => plan.isPlain)
  }

  set isPlain(isPlain: boolean) {
    this.#isPlain = isPlain
  }

  /** @param element what it will stand in: parts of an SVG are of another namespace */
  prepare(element: Element): void {
    if (!this.source) this.#take(contentOf(this.html, element))
  }

  /** Makes it the template of a row or an `if`. @param root the empty element that carries it; a `<template>` goes itself */
  prepareAt(root: Element): void {
    if (this.source) return
    const content = contentOf(this.html, root) as DocumentFragment
    if (!isTemplate(root)) root.append(content)
    this.#take(isTemplate(root) ? content : root)
  }

  #take(source: Source): void {
    this.source = source
    if ('nodeType' in source) this.#read(source as unknown as Element)
    this.isReady = true
  }

  #read(source: Element): void {
    const targets = this.bindings.flatMap((data) => targetsOf(data, nodeOf(data, source))).map(withoutText)
    const { route, numberOf } = routeTo(
      targets.map(({ node }) => node),
      source,
    )
    this.route = route
    this.values = countOf(route)
    for (const { node, step } of targets) this.steps.push({ ...step, at: numberOf.get(node)! })
    this.#isPlain = this.steps.every(isPlain)
    this.#inner = this.steps.flatMap(({ data, fold }) => data.template?.plan ?? fold?.template.plan ?? [])
  }
}

const isSpread = ({ type, name }: ExpressionData) => type === ATTRIBUTE && !name
/** A listener goes with its node; whoever was given the node, or a component that was mounted, has to be told. */
const isPlain = ({ write, name, mustUnmount, data: { type }, fold }: Step) =>
  write ? !mustUnmount || name.startsWith('on') : type === EACH || type === IF || fold !== null

/** Chromium heeds `dir="auto"` only in a document in which somebody has set some `dir`; that of a template is another. */
let knowsDirection = false

function contentOf(html: Html, element: Element): Source {
  if (html && typeof html !== 'string') return html
  if (!knowsDirection) document.createElement('i').dir = 'auto'
  knowsDirection = true
  // undefined for all that is not SVG
  const isSvg = (element as SVGElement).ownerSVGElement !== undefined
  const template = document.createElement('template')
  if (html) template.innerHTML = trusted(isSvg ? `<svg>${html}</svg>` : html)
  if (isSvg) template.content.firstElementChild?.replaceWith(...template.content.firstElementChild.childNodes)
  return template.content
}

/** The bound node, without its mark. Rows and an `if` leave an empty text in their place, before which they come and go. */
function nodeOf({ selector, redundantAttribute, type, template }: BindingData, source: Element): Node {
  const node = selector ? source.querySelector(selector)! : source
  if (redundantAttribute) node.removeAttribute(redundantAttribute)
  if (type !== EACH && type !== IF) return node
  const place = document.createTextNode('')
  node.replaceWith(place)
  template!.plan.prepareAt(node)
  return place
}

interface BoundNode {
  node: Node
  step: Omit<Step, 'at'>
}

/**
 * What stands behind an `if` for good marks its place as well as an empty text does, which would be one more node in every
 * copy. Not in a custom element, which may put its children elsewhere, nor at the top, where a parent may do so.
 */
function withoutText(bound: BoundNode): BoundNode {
  const { node, step } = bound
  const next = node.nextSibling as (Text & Element) | null
  const isFree = !next || next.data === '' || next.localName === 'slot'
  if (step.data.type !== IF || isFree || !/^[^-]+$/.test(node.parentElement?.localName ?? '-')) return bound
  ;(node as Text).remove()
  return { node: next, step }
}

/** What is to be done at a bound node, and where: a text is a child of it. */
function targetsOf(data: BindingData, node: Node): BoundNode[] {
  if ((data.type ?? SIMPLE) !== SIMPLE) return [{ node, step: bindingStep(data, node) }]
  return (data.expressions ?? []).map((expression) => ({
    node: expression.type === TEXT ? node.childNodes[expression.childNodeIndex!]! : node,
    step: expressionStep(expression, data),
  }))
}

/** Source of a function that does nothing but make a function: `scope => () => …`. */
const isFunctionMaker = /^\(?[\w$]+\)?\s*=>\s*(?:\([^()]*\)|[\w$]+)\s*=>/

const bindingStep = (data: BindingData, node: Node) => ({
  write: null,
  evaluate: data.evaluate!,
  name: '',
  isBoolean: false,
  isSure: true,
  isInline: false,
  mustUnmount: true,
  data,
  fold: (data.type === TAG && riot.fold?.(data, node)) || null,
})

function expressionStep(expression: ExpressionData, data: BindingData) {
  const { type, name, isBoolean = false, evaluate } = expression
  const write = writers(expression)
  return {
    write,
    evaluate,
    name: name ?? '',
    isBoolean,
    isSure: !data.selector || write === writeText || write === writeValue,
    isInline: type === EVENT && isFunctionMaker.test(String(evaluate)),
    mustUnmount: type === EVENT || type === REF || isSpread(expression),
    data,
    fold: null,
  }
}
