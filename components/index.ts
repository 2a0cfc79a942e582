/** `karui`: every component, for those who compose them; each is Riot's compiled wrapper. */
export * from './base'
export * from './further'
