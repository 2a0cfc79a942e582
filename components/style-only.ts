/** Tags that are CSS alone: their `.riot` files are for those who compose them in Riot. */
export const styleOnly = new Set(['k-divider', 'k-skeleton', 'k-tag'])
