export { en, enForms, enLists, type Words } from './en'
export { ja } from './ja'
