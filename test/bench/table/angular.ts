/** The table in AngularJS: `track by`, and a one-time binding for the number, which never changes. */
import { start } from '../../../stories/gallery/bench/rows/angular'
import { type Line, louder, operations, swapped } from './data'
import { tools } from './frame'

const template = `<div ng-click="$ctrl.press($event)">${tools}</div>
  <table class="table"><tbody>
    <tr ng-repeat="line in $ctrl.lines track by line.id" ng-class="{ danger: line.id === $ctrl.chosen }"
      ><td class="col-md-1" ng-bind="::line.id"></td
      ><td class="col-md-4"><a ng-click="$ctrl.choose(line)" ng-bind="line.label"></a></td
      ><td class="col-md-1"><a ng-click="$ctrl.remove($index)"><span class="remove" aria-hidden="true">x</span></a></td
      ><td class="col-md-6"></td></tr>
  </tbody></table>`

class Table {
  lines: Line[] = []
  chosen: number | undefined
  operations = operations()

  press({ target }: Event) {
    const { id } = target as Element
    if (id === 'update') for (let at = 0; at < this.lines.length; at += 10) this.shout(at)
    else if (id === 'swaprows') this.swap()
    else this.lines = this.operations[id]?.(this.lines) ?? this.lines
  }

  shout(at: number) {
    const line = this.lines[at]!
    line.label = louder(line.label)
  }

  swap() {
    const [one, other] = swapped(this.lines.length)
    ;[this.lines[one], this.lines[other]] = [this.lines[other]!, this.lines[one]!]
  }

  choose({ id }: Line) {
    this.chosen = id
  }

  remove(at: number) {
    this.lines.splice(at, 1)
  }
}

/** Starts the application in `root`. */
export const mount = (root: Element): void => start(root, { benchTable: { template, controller: Table } })
