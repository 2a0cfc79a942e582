/** The components that `karui.all.min.js` has beside those of `karui.min.js`. */

export { type ChipItem, type ChipsProps, default as Chips } from './actions/chips.riot'
export { type AsyncProps, default as Async, type RetryDetail } from './feedback/async.riot'
export { default as Skeleton, type SkeletonProps } from './feedback/skeleton.riot'
export {
  default as FileInput,
  type FileInputProps,
  type FileStatus,
} from './forms/file-input.riot'
export { default as Search, type SearchProps } from './forms/search.riot'
export { type AccordionItem, type AccordionProps, default as Accordion } from './lists/accordion.riot'
export { default as InfiniteScroll, type InfiniteScrollProps, type MoreDetail } from './lists/infinite-scroll.riot'
export { default as PullRefresh, type PullRefreshProps, type RefreshDetail } from './lists/pull-refresh.riot'
export { default as ReorderList, type ReorderListProps } from './lists/reorder-list.riot'
export { default as SwipeItem, type SwipeAction, type SwipeItemProps } from './lists/swipe-item.riot'
export { default as Tree, type TreeItem, type TreeProps } from './lists/tree.riot'
export { default as VirtualList, type VirtualListProps } from './lists/virtual-list.riot'
export type { MenuAction, MenuGroup, MenuItem } from './overlays/menu.riot'
export { default as Menu, type MenuProps } from './overlays/menu.riot'
