export { type TokenName, type TokenRow, tokenTable } from './to-css'
export { type Color, tokens } from './tokens'
