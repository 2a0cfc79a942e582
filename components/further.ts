/** The components that `karui.all.min.js` has beside those of `karui.min.js`. */

export { type ChipItem, type ChipsProps, default as Chips } from './actions/chips.riot'
export { default as FileInput, type FileInputProps, type FileStatus } from './forms/file-input.riot'
export { default as Search, type SearchProps } from './forms/search.riot'
export { type AccordionItem, type AccordionProps, default as Accordion } from './lists/accordion.riot'
export { default as Tree, type TreeItem, type TreeProps } from './lists/tree.riot'
export type { MenuAction, MenuGroup, MenuItem } from './overlays/menu.riot'
export { default as Menu, type MenuProps } from './overlays/menu.riot'
