import FileInput, { type FileInputProps } from '../../components/forms/file-input.riot'
import type { Meta, Story } from '../csf'

export default { title: 'Forms/File input', component: FileInput } satisfies Meta<FileInputProps>

/** Choose, drop or paste. The phone asks by itself whether camera or library. */
export const Basic: Story<FileInputProps> = {
  args: {
    label: 'Photos of the damage',
    name: 'photos',
    accept: 'image/*',
    multiple: true,
    maxSize: 5_000_000,
    help: 'Up to 5 MB each',
  },
  play({ canvasElement, args, expect }) {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['a'], 'front.jpg', { type: 'image/jpeg' }))
    dataTransfer.items.add(new File(['b'], 'notes.txt', { type: 'text/plain' }))
    const zone = canvasElement.querySelector('.k-file-input-zone')!
    for (const type of ['dragover', 'drop'])
      zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    expect(canvasElement.querySelectorAll('.k-file-input-item').length).toBe(1)
    expect(args.onreject).toHaveBeenCalledTimes(1)
    expect(args.onchange).toHaveBeenCalledTimes(1)
  },
}

/** What is wrong, in words. */
export const Wrong: Story<FileInputProps> = {
  args: { label: 'Report', accept: '.xml,.zip', error: 'Add the report of this week', required: true },
}

/** It cannot be used. */
export const Disabled: Story<FileInputProps> = { args: { label: 'Report', disabled: true } }

/** Long words break. */
export const German: Story<FileInputProps> = {
  args: {
    label: 'Rechtsschutzversicherungsbescheinigung hochladen',
    help: 'Nur vollständig ausgefüllte Bescheinigungen',
  },
}

/** In Japanese. */
export const Japanese: Story<FileInputProps> = { args: { label: '写真', multiple: true, help: '1 枚 5 MB まで' } }
