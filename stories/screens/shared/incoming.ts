/**
 * Files that come to the page by drop or paste, also where no input waits for them: else a dropped file replaces the page.
 * @param pasted a text that was pasted, as files, as it is copied from a program that shows them; none leaves it alone
 */
export function receiveFiles(
  onFiles: (files: File[]) => void,
  pasted: (text: string) => File[],
  signal: AbortSignal,
): void {
  const take = (event: Event, transfer: DataTransfer | null) => {
    // What a file input has taken is not taken twice.
    if (event.defaultPrevented || !transfer) return
    const files = holdsFiles(transfer) ? [...transfer.files] : textOf(event, transfer, pasted)
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  }
  document.addEventListener('dragover', (event) => holdsFiles(event.dataTransfer) && event.preventDefault(), { signal })
  document.addEventListener('drop', (event) => take(event, event.dataTransfer), { signal })
  document.addEventListener('paste', (event) => take(event, event.clipboardData), { signal })
}

const holdsFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') ?? false

/** What is pasted into a text is the text's. */
const textOf = ({ target }: Event, transfer: DataTransfer, pasted: (text: string) => File[]): File[] =>
  (target as Element).matches?.('input:not([type=file]), textarea') ? [] : pasted(transfer.getData('text/plain'))
