/** The cards in AngularJS, a component each. */
import { start } from '../../../stories/gallery/bench/rows/angular'
import { Cards, cardMarkup } from './angular'
import { tools } from './data'

const template = `<div ng-click="$ctrl.press($event)">${tools}</div>
  <div class="bench-cards"><bench-card ng-repeat="card in $ctrl.cards track by card.id" card="card"></bench-card></div>`

const card = `<article class="k-status-card-body k-bench-card" tone="{{ $ctrl.card.tone }}">${cardMarkup('$ctrl.card')}</article>`

/** Starts the application in `root`. */
export const mount = (root: Element): void =>
  start(root, {
    benchCards: { template, controller: Cards },
    benchCard: { template: card, bindings: { card: '<' } },
  })
