/** Writes a Riot component around the markup of each story, and bundles them all. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type StoryFile, storyId } from '../../stories/gallery/mount'
import { riotMarkup } from '../../stories/gallery/samples/riot'
import { bundle } from '../support/bundle'
import type { Tables } from './tables'

/** What the parents may hold. */
export interface Components {
  tables: Tables
  /** Their files by tag, below the repository. */
  files: Record<string, string>
}

/** From the folder of a bundle to the repository. */
const up = '../../../'

/**
 * @param name of the bundle
 * @param files of stories, below the repository
 * @returns the path below the test server where the script is: it sets `karuiObserve` (child.ts)
 */
export async function bundleParents(name: string, files: string[], components: Components): Promise<string> {
  const folder = `.cache/parents/${name}`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const lines = [
    `import { offer } from '${up}test/suites/child'`,
    // A form and a list draw with them where Riot knows them.
    `import { register } from 'riot'`,
    `import Draft from '${up}components/forms/draft.riot'`,
    `import ListGroup from '${up}components/lists/list-group.riot'`,
    `import Picker from '${up}components/pickers/picker.riot'`,
    `register('k-draft', Draft)`,
    `register('k-list-group', ListGroup)`,
    `register('k-picker', Picker)`,
  ]
  for (const [at, file] of files.entries()) {
    const { default: meta, ...stories } = (await import(path.resolve(file))) as StoryFile
    const parents = Object.entries(stories).map(([story, { markup }], index) => {
      const tag = meta.component.name!
      const riot = `${storyId(meta.title, story)}.riot`
      writeFileSync(path.join(folder, riot), parentOf(markup ?? `<${tag} { ...props }></${tag}>`, components))
      lines.push(`import parent${at}_${index} from './${riot}'`)
      return `${story}: parent${at}_${index}`
    })
    lines.push(`import * as stories${at} from '${up}${file}'`, `offer(stories${at}, { ${parents.join(', ')} })`)
  }
  writeFileSync(path.join(folder, `${name}.ts`), lines.join('\n'))
  return bundle(path.join(folder, `${name}.ts`))
}

/** The sample of a story as one would write it in a `.riot` file. */
function parentOf(markup: string, { tables, files }: Components): string {
  const sample = riotMarkup(markup, tables, ['{ ...state.args }'])
  const tags = [...new Set(sample.match(/(?<=<)k-[\w-]+/g))].filter((tag) => files[tag])
  return `<k-story>
${sample}
<script lang="ts">
import { component } from '${up}src/core'
${tags.map((tag) => `import ${camelCase(tag)} from '${up}${files[tag]}'`).join('\n')}
export default component(() => ({
  state: {},
  onBeforeMount(props) { this.state = { args: props } },
}), { ${tags.map(camelCase).join(', ')} })
</script>
</k-story>
`
}

const camelCase = (tag: string) => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
