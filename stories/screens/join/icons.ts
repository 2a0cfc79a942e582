import { lock, lockOpen, registerIcons, wifi, wifiHigh, wifiLow, wifiZero } from '../../../src/icons'
import type { Signal } from './networks'

/** Path data: a dot, and up to three arcs above it. */
export const signalMarks: Record<Signal, string> = { 0: wifiZero, 1: wifiLow, 2: wifiHigh, 3: wifi }

/** Gives names to those that the kit has not by itself. */
export const nameIcons = (): void => registerIcons({ lock, 'lock-open': lockOpen })
