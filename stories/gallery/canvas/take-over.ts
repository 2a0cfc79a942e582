import { withPauses } from '../../pause'
import { argsOf, giveRest } from '../mount'
import { loadStory } from '../stories'

/** Gives the stories that stand in a page what no attribute could say: listeners, functions, objects that are no JSON. */
export async function takeOver(page: ParentNode): Promise<void> {
  const canvases = [...page.querySelectorAll<HTMLElement>('[data-story]')]
  const entries = await Promise.all(canvases.map(({ dataset }) => loadStory(dataset.story!)))
  await withPauses(steps())

  function* steps(): Generator<void> {
    for (const [at, { meta, story }] of entries.entries())
      for (const element of canvases[at]!.querySelectorAll('[data-args]')) yield giveRest(element, argsOf(meta, story))
  }
}
