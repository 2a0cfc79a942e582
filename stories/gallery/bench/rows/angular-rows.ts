/** The rows in AngularJS, in one template: `track by`, and one-time bindings for what never changes. */
import { start } from './angular'
import { type Act, actsInPlace, type Row } from './data'
import { tools } from './tools'

const template = `<div ng-click="$ctrl.press($event)">${tools}</div>
  <div class="k-bench-rows k-list-rows" role="listbox" aria-label="Devices">
    <button class="k-bench-row" type="button" role="option" ng-repeat="row in $ctrl.rows track by row.id"
      aria-selected="{{ row.id === $ctrl.chosen }}" ng-click="$ctrl.choose(row)"
      ><span class="k-bench-label" ng-bind="::row.label"></span
      ><span class="k-bench-description" ng-bind="::row.description"></span
      ><span class="k-bench-value" ng-bind="row.value"></span
      ><span class="k-tag" ng-bind="row.tag"></span></button>
  </div>`

/** The application, whichever way its rows are drawn. AngularJS looks at the data itself, so it is changed in place. */
export class Rows {
  rows: Row[] = []
  chosen: number | undefined
  acts: Record<string, Act> = actsInPlace()

  press({ target }: Event) {
    const act = this.acts[(target as Element).id]
    if (act) this.rows = act(this.rows)
  }

  choose(row: Row) {
    this.chosen = row.id
  }
}

/** Starts the application in `root`. */
export const mount = (root: Element): void => start(root, { benchRows: { template, controller: Rows } })
