/** Files that come to the page by drop or paste, also where no input waits for them: else a dropped file replaces the page. */
export function receiveFiles(onFiles: (files: File[]) => void, signal: AbortSignal): void {
  document.addEventListener('dragover', (event) => holdsFiles(event.dataTransfer) && event.preventDefault(), { signal })
  document.addEventListener('drop', (event) => take(event, event.dataTransfer, onFiles), { signal })
  document.addEventListener('paste', (event) => take(event, event.clipboardData, onFiles), { signal })
}

const holdsFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') ?? false

/** What a file input has taken is not taken twice. */
function take(event: Event, transfer: DataTransfer | null, onFiles: (files: File[]) => void): void {
  if (event.defaultPrevented || !transfer) return
  const files = holdsFiles(transfer) ? [...transfer.files] : pastedReport(transfer)
  if (files.length === 0) return
  event.preventDefault()
  onFiles(files)
}

/** A report as text, as it is copied from a mail program that shows attachments. */
function pastedReport(transfer: DataTransfer): File[] {
  const text = transfer.getData('text/plain')
  return /<(\w+:)?feedback[\s>]/.test(text) ? [new File([text], 'clipboard.xml')] : []
}
