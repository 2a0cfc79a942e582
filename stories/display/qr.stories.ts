import Qr, { type QrProps } from '../../components/display/qr.riot'
import { wifiText } from '../../components/qr'
import type { Meta, Story } from '../csf'

export default { title: 'Display/Qr', component: Qr } satisfies Meta<QrProps>

const tag = '<k-qr { ...props }></k-qr>'

/** A network, as a phone's camera takes it; dark on light on a dark page as well. */
export const Basic: Story<QrProps> = {
  args: { label: 'Joins the network Café', value: wifiText({ ssid: 'Café', password: 'milk;sugar' }) },
  markup: '<k-card label="Café"><k-qr { ...props }></k-qr></k-card>',
  play({ canvasElement, args, expect }) {
    expect(args.value).toBe('WIFI:T:WPA;S:Café;P:milk\\;sugar;;')
    expect(canvasElement.querySelector('svg')!.ariaLabel).toBe('Joins the network Café')
  },
}

/** A third of it may be covered. */
export const Level: Story<QrProps> = {
  args: { label: 'Opens example.com', value: 'https://example.com', level: 'H' },
  markup: '<k-qr { ...props }></k-qr>',
}

/** What is too long for any code is said in words. */
export const TooLong: Story<QrProps> = {
  args: { value: 'Datenschutzgrundverordnung '.repeat(120) },
  markup: tag,
  play({ canvasElement, expect }) {
    expect(canvasElement.querySelector('[role=alert]')!.textContent).toBe('This is too long for a QR code.')
    expect(canvasElement.querySelector('svg')).toBe(null)
  },
}
