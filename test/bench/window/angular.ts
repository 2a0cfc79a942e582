/** The windowed list in AngularJS: `track by $index` keeps the elements, and so nothing of a row is bound once. */
import { start } from '../../../stories/gallery/bench/rows/angular'
import { firstAt, HEIGHT, rowsFrom } from './data'

const template = `<div class="k-bench-window" ng-on-scroll="$ctrl.scroll($event)"><div class="k-bench-length"
  ><div class="k-bench-rows k-list-rows" role="listbox" aria-label="Devices" ng-attr-style="translate: 0 {{ $ctrl.place }}px">
    <button class="k-bench-row" type="button" role="option" aria-selected="false"
      ng-repeat="row in $ctrl.rows track by $index"
      ><span class="k-bench-label" ng-bind="row.label"></span
      ><span class="k-bench-description" ng-bind="row.description"></span
      ><span class="k-bench-value" ng-bind="row.value"></span
      ><span class="k-tag" ng-bind="row.tag"></span></button>
  </div></div></div>`

class List {
  first = 0
  place = 0
  rows = rowsFrom(0)

  scroll({ target }: Event) {
    const first = firstAt((target as Element).scrollTop)
    if (first === this.first) return
    this.first = first
    this.place = first * HEIGHT
    this.rows = rowsFrom(first)
  }
}

/** Starts the application in `root`. */
export const mount = (root: Element): void => start(root, { benchWindow: { template, controller: List } })
