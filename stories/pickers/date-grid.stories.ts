import DateGrid, { type DateGridProps } from '../../components/pickers/date-grid.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Pickers/Date grid', component: DateGrid } satisfies Meta<DateGridProps>

const quarter = (from: number) =>
  [0, 1, 2].map((at) => {
    const text = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][from + at]!
    return { value: from + at, text, label: `${text} 2026`, isChosen: from + at === 4, isStop: from + at === 4 }
  })

/** The months of half a year, as a `k-calendar` would draw them. */
export const Basic: Story<DateGridProps> = {
  args: { page: { at: 2026, label: '2026', rows: [quarter(0), quarter(3)] } },
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('[aria-selected=true]')!.textContent.trim()).toBe('May')
  },
}
