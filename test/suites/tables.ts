/** What the components say of their props, for scripts that run in the page. */
import { readFileSync } from 'node:fs'
import { componentFiles } from '../../src/build/files.js'
import { type Prop, readComponent } from '../../src/build/props.js'

/** The props of each component by its tag. */
export type Tables = Record<string, Pick<Prop, 'name' | 'attribute' | 'kind' | 'values'>[]>

/** @param files of the components, all of the kit when left out */
export const readTables = (files = componentFiles()): Tables =>
  Object.fromEntries(
    files.map((file) => {
      const { tag, props } = readComponent(readFileSync(file, 'utf8'), file)
      return [tag, props]
    }),
  )
