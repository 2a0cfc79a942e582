/** What the components say of their props, for scripts that run in the page. */
import { readFileSync } from 'node:fs'
import { filesIn } from '../../src/build/files.js'
import { type Prop, readComponent } from '../../src/build/props.js'

/** The props of each component by its tag. */
export type Tables = Record<string, Pick<Prop, 'name' | 'attribute' | 'kind' | 'values'>[]>

export const readTables = (): Tables =>
  Object.fromEntries(
    filesIn('components', '.riot').map((file) => {
      const { tag, props } = readComponent(readFileSync(file, 'utf8'), file)
      return [tag, props]
    }),
  )
