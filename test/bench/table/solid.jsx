// biome-ignore-all lint/a11y: the markup is that suite's, the same for every implementation
/** The table in Solid: a signal for each label, a selector for the chosen line. */
import { createSelector, createSignal, For } from 'solid-js'
import { render } from 'solid-js/web'
import { lineCount, lineMaker, louder, swapped } from './data'

const make = lineMaker()
const size = lineCount()

function makeLines(count) {
  return make(count).map(({ id, label }) => {
    const [read, write] = createSignal(label)
    return { id, read, write }
  })
}

function Table() {
  const [lines, setLines] = createSignal([])
  const [chosen, setChosen] = createSignal()
  const isChosen = createSelector(chosen)

  const acts = {
    run: () => setLines(makeLines(size)),
    runlots: () => setLines(makeLines(10 * size)),
    add: () => setLines((all) => [...all, ...makeLines(size)]),
    update() {
      const all = lines()
      for (let at = 0; at < all.length; at += 10) all[at].write(louder)
    },
    clear: () => setLines([]),
    swaprows: () =>
      setLines((all) => {
        const [one, other] = swapped(all.length)
        return all.with(one, all[other]).with(other, all[one])
      }),
  }
  const remove = (id) => setLines((all) => all.filter((line) => line.id !== id))

  return (
    <>
      <p class="tools" onClick={({ target }) => acts[target.id]?.()}>
        <For each={Object.keys(acts)}>
          {(id) => (
            <button id={id} type="button">
              {id}
            </button>
          )}
        </For>
      </p>
      <table class="table">
        <tbody>
          <For each={lines()}>
            {({ id, read }) => (
              <tr class={isChosen(id) ? 'danger' : ''}>
                <td class="col-md-1" textContent={id} />
                <td class="col-md-4">
                  <a onClick={[setChosen, id]} textContent={read()} />
                </td>
                <td class="col-md-1">
                  <a onClick={[remove, id]}>
                    <span class="remove" aria-hidden="true">
                      x
                    </span>
                  </a>
                </td>
                <td class="col-md-6" />
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </>
  )
}

/** Draws the application into `root`. */
export const mount = (root) => render(Table, root)
