/** The rows in AngularJS Material, its own list. */
import '../../../stories/gallery/bench/rows/angular'
import 'angular-animate/angular-animate.min.js'
import 'angular-aria/angular-aria.min.js'
import 'angular-material/angular-material.min.js'
import { start } from '../../../stories/gallery/bench/rows/angular'
import { Rows } from '../../../stories/gallery/bench/rows/angular-rows'
import { tools } from '../../../stories/gallery/bench/rows/tools'

const template = `<div ng-click="$ctrl.press($event)">${tools}</div>
  <md-list aria-label="Devices">
    <md-list-item class="md-2-line" ng-repeat="row in $ctrl.rows track by row.id" aria-label="{{ ::row.label }}"
      ng-click="$ctrl.choose(row)">
      <div class="md-list-item-text"><h3 ng-bind="::row.label"></h3><p ng-bind="::row.description"></p></div>
      <span ng-bind="row.value"></span><span class="md-caption" ng-bind="row.tag"></span>
    </md-list-item>
  </md-list>`

/** Starts the application in `root`. */
export const mount = (root: Element): void => start(root, { benchRows: { template, controller: Rows } }, ['ngMaterial'])
