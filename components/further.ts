/** The components that `karui.all.min.js` has beside those of `karui.min.js`. */
export type { Choice } from '../src/core'
export { type ChipItem, type ChipsProps, default as Chips } from './actions/chips.riot'
export { default as Ellipsis, type EllipsisProps } from './display/ellipsis.riot'
export { type AsyncProps, default as Async, type RetryDetail } from './feedback/async.riot'
export { default as Skeleton, type SkeletonProps } from './feedback/skeleton.riot'
export { type CheckboxProps, default as Checkbox } from './forms/checkbox.riot'
export { type DraftProps, default as Draft } from './forms/draft.riot'
export { default as FileInput, type FileInputProps, type FileStatus } from './forms/file-input.riot'
export { default as Otp, type OtpProps } from './forms/otp.riot'
export { default as RadioGroup, type RadioGroupProps } from './forms/radio-group.riot'
export { default as Rating, type RatingProps } from './forms/rating.riot'
export { default as Search, type SearchProps } from './forms/search.riot'
export { default as Segmented, type SegmentedProps } from './forms/segmented.riot'
export { default as Slider, type SliderProps } from './forms/slider.riot'
export { default as Stepper, type StepperProps } from './forms/stepper.riot'
export { default as Textarea, type TextareaProps } from './forms/textarea.riot'
export { type AccordionItem, type AccordionProps, default as Accordion } from './lists/accordion.riot'
export { default as IndexBar, type IndexBarProps } from './lists/index-bar.riot'
export { default as InfiniteScroll, type InfiniteScrollProps, type MoreDetail } from './lists/infinite-scroll.riot'
export { default as ListGroup, type ListGroupProps } from './lists/list-group.riot'
export { default as PullRefresh, type PullRefreshProps, type RefreshDetail } from './lists/pull-refresh.riot'
export { default as ReorderList, type ReorderListProps } from './lists/reorder-list.riot'
export { default as SwipeItem, type SwipeAction, type SwipeItemProps } from './lists/swipe-item.riot'
export { default as Table, type TableCell, type TableColumn, type TableProps } from './lists/table.riot'
export { default as Tree, type TreeItem, type TreeProps } from './lists/tree.riot'
export { default as VirtualList, type VirtualListProps } from './lists/virtual-list.riot'
export {
  type ActionItem,
  type ActionSheetProps,
  type ChosenAction,
  default as ActionSheet,
  type ShareContent,
} from './overlays/action-sheet.riot'
export type { MenuAction, MenuGroup, MenuItem } from './overlays/menu.riot'
export { default as Menu, type MenuProps } from './overlays/menu.riot'
export { type BarChartProps, type BarChoice, type BarSeries, default as BarChart } from './status/bar-chart.riot'
export { default as Sparkline, type SparklineProps } from './status/sparkline.riot'
export { default as Timeline, type TimelineItem, type TimelineProps } from './status/timeline.riot'
