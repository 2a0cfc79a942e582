/** One operation of the comparison. */
export interface Operation {
  name: string
  label: string
  /** Buttons pressed beforehand, which is not measured. */
  before: string[]
  /** Button or row that is pressed. */
  press: string
}

/** The row that is chosen: its button, in the kit's list and in the others. */
export const ROW = '[role="option"]:nth-child(5), li:nth-child(5) > button'

/** The operations on a list of 1,000 rows. */
export const operations: Operation[] = [
  { name: 'create', label: 'Create 1,000 rows', before: ['#clear'], press: '#create' },
  { name: 'replace', label: 'Replace them all', before: ['#create'], press: '#create' },
  { name: 'update', label: 'Update every 10th', before: ['#create'], press: '#update' },
  { name: 'select', label: 'Select one', before: ['#create'], press: ROW },
  { name: 'swap', label: 'Swap two', before: ['#create'], press: '#swap' },
  { name: 'remove', label: 'Remove one', before: ['#create'], press: '#remove' },
  { name: 'append', label: 'Append 1,000', before: ['#create'], press: '#append' },
  { name: 'clear', label: 'Clear', before: ['#create'], press: '#clear' },
]
