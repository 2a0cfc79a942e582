/** Saves a text as a file of the reader's; the page it comes from is left alone. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken it over when the next task begins.
  setTimeout(() => URL.revokeObjectURL(url))
}
