/** The rows in AngularJS, a component each. */
import { start } from '../../../stories/gallery/bench/rows/angular'
import { Rows } from '../../../stories/gallery/bench/rows/angular-rows'
import { tools } from '../../../stories/gallery/bench/rows/tools'

const template = `<div ng-click="$ctrl.press($event)">${tools}</div>
  <div class="k-bench-rows k-list-rows" role="listbox" aria-label="Devices">
    <bench-row class="k-bench-host" ng-repeat="row in $ctrl.rows track by row.id" item="row"
      chosen="row.id === $ctrl.chosen" on-choose="$ctrl.choose(row)"></bench-row>
  </div>`

const row = `<button class="k-bench-row" type="button" role="option" aria-selected="{{ $ctrl.chosen }}"
    ng-click="$ctrl.onChoose()"
    ><span class="k-bench-label" ng-bind="::$ctrl.item.label"></span
    ><span class="k-bench-description" ng-bind="::$ctrl.item.description"></span
    ><span class="k-bench-value" ng-bind="$ctrl.item.value"></span
    ><span class="k-tag" ng-bind="$ctrl.item.tag"></span></button>`

/** Starts the application in `root`. */
export const mount = (root: Element): void =>
  start(root, {
    benchRows: { template, controller: Rows },
    benchRow: { template: row, bindings: { item: '<', chosen: '<', onChoose: '&' } },
  })
