import { page } from './page'

/** An id that no other component of this page has. */
export const uniqueId = (): string => `k${++page.ids}`

/** Starts counting anew: each server render does, so that the same page gets the same ids. @param from the last one given */
export const restartIds = (from = 0): void => {
  page.ids = from
}
