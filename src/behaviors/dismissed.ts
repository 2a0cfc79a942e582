/** What somebody does not want to see again, by name, on this device. */
const keyOf = (name: string) => `karui dismissed ${name}`

/** @returns false also where the page may not keep anything */
export function isDismissed(name: string): boolean {
  try {
    return localStorage.getItem(keyOf(name)) !== null
  } catch {
    return false
  }
}

/** Where nothing can be kept, or the device is full, it comes again with the next page. */
export function keepDismissed(name: string): void {
  try {
    localStorage.setItem(keyOf(name), '')
  } catch {}
}
