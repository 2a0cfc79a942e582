/**
 * AngularJS Material, by the modules that it has for its components, and AngularJS for production and under a policy
 * (`ng-csp`), as their guides say.
 */
import 'angular/angular.min.js'
import 'angular/angular-csp.css'
import 'angular-animate/angular-animate.min.js'
import 'angular-aria/angular-aria.min.js'
import 'angular-messages/angular-messages.min.js'
import 'angular-material/modules/js/core/core.min.js'
import 'angular-material/modules/js/core/core.min.css'
import 'angular-material/modules/js/backdrop/backdrop.min.js'
import 'angular-material/modules/js/backdrop/backdrop.min.css'
import 'angular-material/modules/js/button/button.min.js'
import 'angular-material/modules/js/button/button.min.css'
import 'angular-material/modules/js/checkbox/checkbox.min.js'
import 'angular-material/modules/js/checkbox/checkbox.min.css'
import 'angular-material/modules/js/content/content.min.js'
import 'angular-material/modules/js/content/content.min.css'
import 'angular-material/modules/js/datepicker/datepicker.min.js'
import 'angular-material/modules/js/datepicker/datepicker.min.css'
import 'angular-material/modules/js/icon/icon.min.js'
import 'angular-material/modules/js/icon/icon.min.css'
import 'angular-material/modules/js/input/input.min.js'
import 'angular-material/modules/js/input/input.min.css'
import 'angular-material/modules/js/select/select.min.js'
import 'angular-material/modules/js/select/select.min.css'
import 'angular-material/modules/js/showHide/showHide.min.js'
import 'angular-material/modules/js/slider/slider.min.js'
import 'angular-material/modules/js/slider/slider.min.css'
import 'angular-material/modules/js/switch/switch.min.js'
import 'angular-material/modules/js/switch/switch.min.css'
import 'angular-material/modules/js/toolbar/toolbar.min.js'
import 'angular-material/modules/js/toolbar/toolbar.min.css'
import 'angular-material/modules/js/virtualRepeat/virtualRepeat.min.js'
import 'angular-material/modules/js/virtualRepeat/virtualRepeat.min.css'
import 'angular-material/modules/js/whiteframe/whiteframe.min.js'
import 'angular-material/modules/js/whiteframe/whiteframe.min.css'
import 'angular-material/modules/js/core/default-theme.js'

const components = ['button', 'checkbox', 'content', 'datepicker', 'input', 'select', 'slider', 'switch', 'toolbar']
const { angular } = globalThis

const values = {
  name: '',
  email: '',
  level: 'beginner',
  day: new Date(2026, 11, 24),
  hours: 2,
  reminder: true,
  rules: true,
  comment: '',
}

/** @param {Element} root @returns {() => string} reads the name */
export function mount(root) {
  const booking = { ...values }
  angular
    .module('booking', ['ngMessages', 'material.core', ...components.map((name) => `material.components.${name}`)])
    .config(['$compileProvider', forProduction])
    .controller('booking', [() => booking])
  angular.bootstrap(root, ['booking'], { strictDi: true })
  return () => booking.name
}

function forProduction(provider) {
  provider.debugInfoEnabled(false)
  provider.commentDirectivesEnabled(false)
  provider.cssClassDirectivesEnabled(false)
}
