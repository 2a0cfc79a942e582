/** The components that `karui.all.min.js` has beside those of `karui.min.js`. */
export { default as FileInput, type FileInputProps, type FileStatus } from './forms/file-input.riot'
