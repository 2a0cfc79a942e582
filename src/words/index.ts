export { en, type Words } from './en'
export { ja } from './ja'
