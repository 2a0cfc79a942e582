/** What is to come, so that pages can say what is missing; what is there by now they leave out by themselves. */
export const planned: Record<string, string> = {
  'k-tabs': 'tabs',
  'k-checkbox': 'checkboxes',
  'k-radio-group': 'radio groups',
  'k-slider': 'sliders',
  'k-combobox': 'comboboxes',
  'k-date-picker': 'date pickers',
  'k-tooltip': 'tooltips',
  'k-table': 'tables',
  'k-bar-chart': 'charts',
  'k-carousel': 'carousels',
}

/** @param elements tags there are @returns what of the plan is not among them, as in "tabs, sliders, and charts" */
export function missing(elements: string[]): string {
  const names = Object.entries(planned).filter(([tag]) => !elements.includes(tag))
  return new Intl.ListFormat('en').format(names.map(([, name]) => name))
}
