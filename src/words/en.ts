/**
 * Every word the kit itself says, in English: with those below, the key list of all languages. `{name}` is filled in. These
 * are what the components of `karui.min.js` say.
 */
export const en = {
  back: 'Back',
  cancel: 'Cancel',
  clear: 'Clear',
  close: 'Close',
  choose: 'Choose',
  errorSummary: 'Please check {count} fields',
  errorSummaryOne: 'Please check one field',
  handle: 'Change height',
  hidePassword: 'Hide password',
  isNew: 'new',
  loading: 'Loading',
  noValue: 'no value',
  nothingFound: 'Nothing found',
  of: '{value} of {max}',
  ok: 'OK',
  copied: 'Copied',
  copy: 'Copy',
  remove: 'Remove {name}',
  required: 'required',
  retry: 'Try again',
  saving: 'Saving',
  search: 'Search',
  showPassword: 'Show password',
  skip: 'Skip to content',
  saveFailed: 'That was not saved. Please try again.',
  submitFailed: 'That did not work. What you typed is still here: please try again.',
  toneBad: 'Problem',
  toneInfo: 'Information',
  toneOk: 'OK',
  toneWarn: 'Warning',
  tooLong: 'Please use {max} characters at most',
  typeToConfirm: 'Type {text} to confirm',
  unread: '{count} new',
}

/** What further components of lists say: a bundle without them has none of it. */
export const enLists = {
  actions: 'Actions',
  actionsFor: 'Actions for {name}',
  added: '{name} is added',
  allShown: 'That is all',
  asOf: 'As of {time}',
  index: 'Index',
  less: 'Less',
  loadFailed: 'That did not load. Please try again.',
  loadMore: 'Load more',
  loaded: 'Loaded',
  more: 'More',
  moreLoaded: '{count} more',
  move: 'Move {name}',
  moveDown: 'Move {name} down',
  moveHint: 'The arrow keys move it; a press shows buttons for that.',
  moveUp: 'Move {name} up',
  moved: '{name}: moved to {place} of {count}',
  newestFirst: 'newest first',
  nothingHere: 'Nothing here yet',
  nothingToDo: 'Nothing to do here',
  refresh: 'Refresh',
  refreshFailed: 'That could not be refreshed.',
  refreshed: 'Up to date',
  refreshing: 'Refreshing',
  removed: '{name} is removed',
  results: '{count} results',
  resultsOne: 'One result',
  selectAll: 'Select all',
  selectRow: 'Select {name}',
  stepDone: 'done',
  stepOf: 'Step {place} of {count}:',
  timeLeft: '{time} left',
  trend: 'from {min} to {max}, last {last}',
}

/** What further components of forms say. */
export const enForms = {
  chooseFiles: 'Choose files',
  draftDiscard: 'Discard',
  draftFound: 'What you typed on {time} was not sent, and is still here.',
  draftRestore: 'Go on with it',
  draftUnkept: 'This device has no room for a draft: what you type here is gone when the page is closed.',
  chooseOne: 'Please choose at least one',
  decrease: 'Decrease {name}',
  dropFiles: 'or drop or paste them here',
  fileHeic: '{name} is HEIC; please use a JPEG',
  fileTooBig: '{name} is over {size}',
  fileWrongType: '{name} has a type that cannot be used',
  fileOneOnly: 'Only one file fits: {name} was left out',
  from: '{name}, from',
  increase: 'Increase {name}',
  notANumber: 'Please type a number',
  upTo: '{name}, up to',
}

/** What `k-qr` says, which is in no drop-in. */
export const enQr = {
  qrCode: 'QR code',
  qrTooLong: 'This is too long for a QR code.',
}

/** The words of one language. */
export type Words = Record<keyof typeof en | keyof typeof enForms | keyof typeof enLists | keyof typeof enQr, string>
