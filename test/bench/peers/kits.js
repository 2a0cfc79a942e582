/** The kits whose form is compared. */

/**
 * @typedef {object} Kit
 * @property {string} name its form is `<name>.js` in this folder, which exports `mount(root)`, and `<name>.html` where it is
 *   written in HTML
 * @property {string} label as people know it
 * @property {string} [npm] its package
 * @property {string} message selector of what tells that the address is wrong
 */

/** The first is the one that all are compared with. @type {Kit[]} */
export const kits = [
  { name: 'karui', label: 'karui', message: '.k-form-link' },
  // The browser tells it in a bubble of its own, and takes the focus there.
  { name: 'native', label: 'plain HTML', message: 'input[name="email"]:invalid:focus' },
  { name: 'vant', label: 'Vant', npm: 'vant', message: '.van-field__error-message' },
  { name: 'ionic', label: 'Ionic', npm: '@ionic/core', message: 'ion-input.ion-invalid .error-text' },
  { name: 'framework7', label: 'Framework7', npm: 'framework7', message: '.item-input-error-message' },
  {
    name: 'material-web',
    label: 'Material Web',
    npm: '@material/web',
    message: 'md-outlined-text-field[name="email"] .supporting-text[role="alert"]',
  },
  { name: 'angular-material', label: 'AngularJS Material', npm: 'angular-material', message: '[ng-message="email"]' },
]

/** @param {string} name @returns {string} */
export const labelOf = (name) => kits.find((kit) => kit.name === name)?.label ?? name
