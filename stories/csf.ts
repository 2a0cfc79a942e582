import type { JestAssertion } from '@vitest/expect'
import type { Wrapper } from '../src/element'
import type { Keys } from './keys'
import type { thumb } from './thumb'

/** A file of stories: what they are about. CSF 3, plain enough to be indexed without running. */
export interface Meta<Props> {
  /** Group and name, as in `Feedback/Badge`. */
  title: string
  component: Wrapper
  args?: Partial<Props>
  /** Every story is a whole page, or opens above it: it is shown alone, not among others. */
  layout?: 'fullscreen'
}

/** jest's matchers, and their opposites. */
type Expectation = JestAssertion & { not: JestAssertion }

/** What a play is given. */
export interface PlayContext<Props> {
  /** Where the story is mounted. */
  canvasElement: HTMLElement
  /** The story's args; every `on*` among them is a spy. */
  args: Props
  /** Real touch. */
  thumb: typeof thumb
  /** Real keys. */
  keys: Keys
  expect: (actual: unknown) => Expectation
}

/** One story: sample, demo, fixture and test. Its doc comment is the text beside it. */
export interface Story<Props> {
  args?: Partial<Props>
  /** The sample: plain HTML, in which `{ ...props }` stands for the args. Left out, it is the bare tag. */
  markup?: string
  /** Where this one alone is shown so, in a file whose other stories are not. */
  layout?: 'fullscreen'
  play?(context: PlayContext<Props>): Promise<void> | void
}
