/** AngularJS 1.8.3, set up as its documentation advises for production. */
import 'angular/angular.min.js'

interface CompileProvider {
  debugInfoEnabled(on: boolean): void
  commentDirectivesEnabled(on: boolean): void
  cssClassDirectivesEnabled(on: boolean): void
}

/** A component's definition, as far as it is used here. */
export interface Definition {
  template: string
  bindings?: Record<string, '<' | '&' | '@'>
  controller?: new () => object
}

interface Module {
  config(injected: [string, (provider: CompileProvider) => void]): Module
  component(name: string, definition: Definition): Module
}

interface Angular {
  module(name: string, needs: string[]): Module
  bootstrap(root: Element, modules: string[], options: { strictDi: boolean }): void
}

const { angular } = globalThis as unknown as { angular: Angular }

/**
 * Starts an application of these components in `root`.
 * @param components by their names in camel case; the first is the application itself
 * @param needs modules of others
 */
export function start(root: Element, components: Record<string, Definition>, needs: string[] = []): void {
  const module = angular.module('bench', needs).config(['$compileProvider', forProduction])
  for (const [name, definition] of Object.entries(components)) module.component(name, definition)
  const tag = Object.keys(components)[0]!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  root.append(document.createElement(tag))
  angular.bootstrap(root, ['bench'], { strictDi: true })
}

function forProduction(provider: CompileProvider) {
  provider.debugInfoEnabled(false)
  provider.commentDirectivesEnabled(false)
  provider.cssClassDirectivesEnabled(false)
}
