/** `karui/qr`: the component that is in no drop-in, and what it is used with. */
export { type Wifi, wifiText } from '../src/qr/wifi'
export { default as Qr, type QrProps } from './display/qr.riot'
