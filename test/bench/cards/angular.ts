/** The cards in AngularJS, in one template; the label, which never changes, is bound once. */
import { start } from '../../../stories/gallery/bench/rows/angular'
import { board, type Card, tools } from './data'

/** A card's markup. @param card the expression that holds its data */
export const cardMarkup = (card: string): string => `<header class="k-status-card-header"
    ><h2 class="k-status-card-label" ng-bind="::${card}.label"></h2
    ><span class="k-status-card-status"><svg class="k-icon" viewBox="0 0 24 24" aria-hidden="true"
      ><path ng-attr-d="{{ ${card}.mark }}"/></svg>{{ ${card}.status }}</span></header
    ><p class="k-status-card-value" ng-bind="${card}.value"></p
    ><p class="k-status-card-description" ng-bind="${card}.description"></p>`

const template = `<div ng-click="$ctrl.press($event)">${tools}</div>
  <div class="bench-cards"><article class="k-status-card-body k-bench-card" ng-repeat="card in $ctrl.cards track by card.id"
    tone="{{ card.tone }}">${cardMarkup('card')}</article></div>`

/** The application, whichever way its cards are drawn. */
export class Cards {
  cards: Card[] = []
  board = board()

  press({ target }: Event) {
    const { id } = target as Element
    if (id) this.cards = this.board(id, this.cards)
  }
}

/** Starts the application in `root`. */
export const mount = (root: Element): void => start(root, { benchCards: { template, controller: Cards } })
