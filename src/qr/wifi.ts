/** A wireless network, as a phone joins it. */
export interface Wifi {
  /** The network's name. */
  ssid: string
  /** Left out, the network is open. */
  password?: string
  /** `WPA` stands for WPA2 and WPA3 as well. @default WPA */
  security?: 'WPA' | 'WEP'
  /** The network does not tell its name by itself. @default false */
  hidden?: boolean
}

/** These mean something in the text. */
const escaped = (value: string) => value.replace(/[\\;,":]/g, '\\$&')

/**
 * What the camera of a phone takes as a network to join: `WIFI:T:WPA;S:Home;P:secret;;`.
 *
 * As ZXing's wiki says in "Barcode Contents", from which phones have it; the WPA3 specification of the Wi-Fi Alliance (version 3,
 * "URI format") begins alike. There a value that looks like a hexadecimal number is to stand in quotes, but readers of today take
 * the quotes as part of it, and so there are none.
 */
export function wifiText({ ssid, password, security = 'WPA', hidden }: Wifi): string {
  const fields = [
    `T:${password ? security : 'nopass'}`,
    `S:${escaped(ssid)}`,
    password && `P:${escaped(password)}`,
    hidden && 'H:true',
  ]
  return `WIFI:${fields.filter(Boolean).join(';')};;`
}
