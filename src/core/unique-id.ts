/** Kept on the page: several copies of the kit must not give the same id twice. */
const last: unique symbol = Symbol.for('karui.id')
const page = globalThis as { [last]?: number }

/** An id that no other component of this page has. */
export function uniqueId(): string {
  page[last] = (page[last] ?? 0) + 1
  return `k${page[last]}`
}

/** Starts counting anew: each server render does, so that the same page gets the same ids. */
export function restartIds(): void {
  page[last] = 0
}
