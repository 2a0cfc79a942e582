/** The windowed list in AngularJS: `track by $index` keeps the elements, and so nothing of a row is bound once. */
import { start } from '../../../stories/gallery/bench/rows/angular'
import { firstAt, HEIGHT, ROWS, rowsFrom } from './data'

const template = `<div class="k-bench-window" ng-on-scroll="$ctrl.scroll($event)"><div class="k-bench-length"
  ><ul class="k-bench-list" role="list" aria-label="Devices" ng-attr-style="translate: 0 {{ $ctrl.place }}px">
    <li ng-repeat="row in $ctrl.rows track by $index" aria-setsize="${ROWS}" ng-attr-aria-posinset="{{ row.id }}"
      ><button class="k-bench-row" type="button"
      ><span class="k-bench-label" ng-bind="row.label"></span
      ><span class="k-bench-description" ng-bind="row.description"></span
      ><span class="k-bench-value" ng-bind="row.value"></span
      ><span class="k-tag" ng-bind="row.tag"></span></button></li>
  </ul></div></div>`

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
