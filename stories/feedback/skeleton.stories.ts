import Skeleton, { type SkeletonProps } from '../../components/feedback/skeleton.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Feedback/Skeleton', component: Skeleton } satisfies Meta<SkeletonProps>

/** Lines of a text that is on its way; the last one is shorter. */
export const Basic: Story<SkeletonProps> = {
  args: { lines: '3' },
  play({ canvasElement, expect }) {
    expect(canvasElement.textContent!.trim()).toBe('')
  },
}

/** A single line, a portrait, a picture and a row of a list. */
export const Shapes: Story<SkeletonProps> = {
  markup: `<k-skeleton></k-skeleton>
<k-skeleton shape="circle"></k-skeleton>
<k-skeleton shape="block"></k-skeleton>
<k-skeleton shape="row"></k-skeleton>`,
}

/** Rows of a list that is loading, under its heading. */
export const Rows: Story<SkeletonProps> = {
  markup: `<k-list label="Devices">
  <div class="k-skeleton" role="listitem" shape="row"></div>
  <div class="k-skeleton" role="listitem" shape="row"></div>
  <div class="k-skeleton" role="listitem" shape="row"></div>
</k-list>`,
}

/** A card that is loading: picture and text have their places already. */
export const Card: Story<SkeletonProps> = {
  markup: `<k-card>
  <k-skeleton shape="block"></k-skeleton>
  <k-skeleton lines="2"></k-skeleton>
</k-card>`,
}

/** As a class, where no element of ours may stand: each line is as tall as a line of text, at every size. */
export const Class: Story<SkeletonProps> = {
  markup: '<div class="k-skeleton" lines="6"></div>\n<p>One line of text.</p>',
  play({ canvasElement, expect }) {
    const line = canvasElement.querySelector('p')!.getBoundingClientRect().height
    const { height } = canvasElement.querySelector('.k-skeleton')!.getBoundingClientRect()
    expect(Math.round(height / line)).toBe(6)
  },
}
