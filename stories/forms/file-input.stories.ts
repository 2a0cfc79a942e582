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

/** A picture as a phone's camera makes it, but small: two halves of one colour each. */
async function picture(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(60, 40)
  const context = canvas.getContext('2d')!
  context.fillStyle = 'teal'
  context.fillRect(0, 0, 60, 40)
  context.fillStyle = 'orange'
  context.fillRect(0, 25, 60, 15)
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' })
}

/** How far each file is: pictures are shown, a failed file can be tried again. */
export const Statuses: Story<FileInputProps> = {
  args: {
    label: 'Photos of the damage',
    multiple: true,
    statuses: [
      { state: 'uploading', progress: 0.6 },
      { state: 'failed', message: 'No connection' },
      { state: 'done', message: 'Received' },
    ],
  },
  async play({ canvasElement, args, thumb, expect }) {
    const dataTransfer = new DataTransfer()
    for (const name of ['front.png', 'left.png']) dataTransfer.items.add(await picture(name))
    dataTransfer.items.add(new File(['b'], 'Schadensmeldung_Rechtsschutzversicherung_vollständig.pdf'))
    const input = canvasElement.querySelector('input')!
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: dataTransfer, bubbles: true, cancelable: true }))
    expect(canvasElement.querySelectorAll('.k-file-input-item').length).toBe(3)
    expect(canvasElement.querySelectorAll('canvas').length).toBe(2)
    await thumb(canvasElement.querySelectorAll('.k-field-button')[1]!).tap()
    expect(args.onretry).toHaveBeenCalledTimes(1)
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
