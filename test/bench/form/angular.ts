/** The form in AngularJS, in one template; what never changes is bound once. */
import { start } from '../../../stories/gallery/bench/rows/angular'
import { fields, tools } from './data'

const template = `<div ng-click="$ctrl.press($event)">${tools}</div>
  <form ng-if="$ctrl.isOpen">
    <label class="bench-field" ng-repeat="field in ::$ctrl.fields"
      ><span class="k-field-label" ng-bind="::field.label"></span
      ><input class="bench-input" name="{{ ::field.name }}" type="{{ ::field.type }}" ng-model="field.value"
        placeholder="{{ ::field.placeholder }}"></label>
  </form>`

/** The application, whichever way its fields are drawn. */
export class Form {
  isOpen = false
  fields = fields

  press({ target }: Event) {
    const { id } = target as Element
    if (id) this.isOpen = id === 'open'
  }
}

/** Starts the application in `root`. */
export const mount = (root: Element): void => start(root, { benchForm: { template, controller: Form } })
