/** The form in AngularJS, a component for each field. */
import { start } from '../../../stories/gallery/bench/rows/angular'
import { Form } from './angular'
import { tools } from './data'

const template = `<div ng-click="$ctrl.press($event)">${tools}</div>
  <form ng-if="$ctrl.isOpen">
    <bench-field ng-repeat="field in ::$ctrl.fields" field="field"></bench-field>
  </form>`

const field = `<label class="bench-field"
    ><span class="k-field-label" ng-bind="::$ctrl.field.label"></span
    ><input class="bench-input" name="{{ ::$ctrl.field.name }}" type="{{ ::$ctrl.field.type }}"
      ng-model="$ctrl.field.value" placeholder="{{ ::$ctrl.field.placeholder }}"></label>`

/** Starts the application in `root`. */
export const mount = (root: Element): void =>
  start(root, {
    benchForm: { template, controller: Form },
    benchField: { template: field, bindings: { field: '<' } },
  })
