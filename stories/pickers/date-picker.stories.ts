import DatePicker, { type DatePickerProps } from '../../components/pickers/date-picker.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Pickers/Date picker', component: DatePicker } satisfies Meta<DatePickerProps>

/** The phone's own picker on a phone, a text and a calendar elsewhere. */
export const Basic: Story<DatePickerProps> = {
  args: { label: 'Date of birth', name: 'birth', value: '1990-04-01', max: '2026-12-31', help: 'As in your passport' },
  markup: '<form><k-date-picker { ...props }></k-date-picker></form>',
}

/** The kit's own calendar. */
export const Sheet: Story<DatePickerProps> = {
  args: { label: 'Arrival', name: 'arrival', value: '2026-11-26', picker: 'sheet', required: true },
  markup: '<form><k-date-picker { ...props }></k-date-picker></form>',
}
