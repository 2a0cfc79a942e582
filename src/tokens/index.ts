export { type TokenName, type TokenRow, tokenTable } from './to-css'
export { tokens } from './tokens'
