/** The components that `karui.all.min.js` has beside those of `karui.min.js`. */

export { default as Ellipsis, type EllipsisProps } from './display/ellipsis.riot'
export { type AsyncProps, default as Async, type RetryDetail } from './feedback/async.riot'
export { default as Skeleton, type SkeletonProps } from './feedback/skeleton.riot'
export { default as FileInput, type FileInputProps, type FileStatus } from './forms/file-input.riot'
export { default as IndexBar, type IndexBarProps } from './lists/index-bar.riot'
export { default as InfiniteScroll, type InfiniteScrollProps, type MoreDetail } from './lists/infinite-scroll.riot'
export { default as Table, type TableCell, type TableColumn, type TableProps } from './lists/table.riot'
export { default as Sparkline, type SparklineProps } from './status/sparkline.riot'
export { default as Timeline, type TimelineItem, type TimelineProps } from './status/timeline.riot'
