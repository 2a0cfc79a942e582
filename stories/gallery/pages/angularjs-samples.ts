/**
 * The code of the guide "Coming from AngularJS". Together it is one application, which `test/gallery/angularjs.test.ts`
 * puts together and uses.
 */
export const head = `<!doctype html>
<html lang="en" ng-app="devices" ng-csp>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, viewport-fit=cover">
<title>Devices</title>
<link rel="stylesheet" href="angular-csp.css">
<link rel="stylesheet" href="karui.css">
<script src="karui.min.js" defer></script>
<script src="angular.min.js" defer></script>
<script src="app.js" defer></script>
<body ng-controller="Devices as page" ng-cloak>`

export const values = `<k-field label="Name" ng-prop-value="page.name" ng-on-input="page.name = $event.target.value"></k-field>
<k-switch label="Armed" ng-prop-checked="page.armed" ng-on-change="page.armed = $event.target.checked"></k-switch>
<p>{{ page.name }} is {{ page.armed ? 'armed' : 'not armed' }}</p>`

export const list = `<k-list label="Devices" selectable ng-prop-items="page.devices" ng-on-select="page.chosen = $event.detail.item"></k-list>
<p>Chosen: {{ page.chosen.label || 'nothing' }}</p>`

export const rows = `<k-list label="Log">
  <k-list-item ng-repeat="entry in page.log track by entry.id" label="{{ entry.text }}"></k-list-item>
</k-list>
<k-button type="button" ng-click="page.add()">Add</k-button>`

export const sheet = `<k-button type="button" ng-click="page.isOpen = true">Details</k-button>
<k-sheet label="Details" ng-prop-open="page.isOpen" ng-on-close="page.isOpen = false">
  <p ng-if="page.armed">Armed since today</p>
</k-sheet>`

export const form = `<k-form ng-on-submit="page.save($event.detail.value)">
  <k-field label="Room" name="room" required></k-field>
  <k-button type="submit" block>Save</k-button>
</k-form>
<k-button type="button" tone="bad" variant="soft" ng-click="page.clear()">Remove all</k-button>
<p>{{ page.devices.length }} devices</p>`

export const controller = `class Devices {
  static $inject = ['$q']
  name = 'Bell'
  armed = false
  isOpen = false
  devices = [{ label: 'Door' }, { label: 'Window' }]
  log = []

  constructor($q) {
    this.$q = $q
  }

  add() {
    this.log.push({ id: this.log.length, text: \`Entry \${this.log.length + 1}\` })
  }

  save({ room }) {
    this.devices = [...this.devices, { label: room }] // another array, so that the list is drawn anew
    karui.toast(\`\${room} is saved\`)
  }

  clear() {
    this.$q.when(karui.confirm('Remove all devices?', { tone: 'bad' })).then((isSure) => {
      if (isSure) this.devices = []
    })
  }
}

angular.module('devices', []).controller('Devices', Devices)`

/** One directive of AngularJS Material, and the element in its place. */
export const replaced = {
  before: '<md-switch ng-model="page.armed">Armed</md-switch>',
  after: `<k-switch label="Armed" ng-prop-checked="page.armed" ng-on-change="page.armed = $event.target.checked"></k-switch>`,
}

/** What AngularJS and AngularJS Material have, and the element in its place; it may still be to come. */
export const replacements: { from: string[]; to: string; note?: string }[] = [
  { from: ['mdButton'], to: 'k-button', note: 'inside a form it submits, as <button> does' },
  { from: ['mdCard'], to: 'k-card' },
  {
    from: ['mdList', 'mdListItem'],
    to: 'k-list',
    note: 'with k-list-item, or drawn from an array in place of ng-repeat',
  },
  { from: ['mdVirtualRepeat'], to: 'k-virtual-list' },
  { from: ['mdInputContainer', 'mdMaxlength'], to: 'k-field', note: 'label, hint, error and counter in one' },
  { from: ['mdSelect', 'mdOption', 'mdOptgroup'], to: 'k-select' },
  { from: ['mdSwitch'], to: 'k-switch' },
  { from: ['mdCheckbox'], to: 'k-checkbox' },
  { from: ['mdRadioGroup'], to: 'k-radio-group' },
  { from: ['mdSlider'], to: 'k-slider' },
  { from: ['mdChips'], to: 'k-chips' },
  { from: ['mdAutocomplete'], to: 'k-combobox' },
  { from: ['mdDatepicker'], to: 'k-date-picker' },
  { from: ['form', 'ngSubmit', 'ngMessages'], to: 'k-form', note: 'it finds, shows and says what is wrong' },
  {
    from: ['mdDialog'],
    to: 'k-dialog',
    note: 'and karui.confirm(), karui.prompt() for $mdDialog.confirm(), .prompt()',
  },
  { from: ['mdBottomSheet', 'mdSidenav'], to: 'k-sheet', note: 'side="start" is a drawer' },
  { from: ['mdMenu'], to: 'k-menu' },
  { from: ['mdToast'], to: 'k-toast', note: 'by karui.toast() for $mdToast' },
  { from: ['mdTooltip'], to: 'k-tooltip' },
  { from: ['mdToolbar'], to: 'k-nav-bar' },
  { from: ['mdTabs'], to: 'k-tabs' },
  { from: ['mdProgressLinear'], to: 'k-progress' },
  { from: ['mdProgressCircular'], to: 'k-spinner', note: 'or k-progress shape="circle" where it is known how far' },
  { from: ['mdIcon'], to: 'k-icon' },
  { from: ['mdDivider'], to: 'k-divider' },
  { from: ['mdContent'], to: 'k-app', note: 'the frame of a whole page' },
]
