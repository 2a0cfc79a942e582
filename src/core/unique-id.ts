let count = 0

/** An id that no other component of this page has. */
export const uniqueId = (): string => `k${++count}`

/** Starts counting anew: each server render does, so that the same page gets the same ids. */
export const restartIds = (): void => {
  count = 0
}
