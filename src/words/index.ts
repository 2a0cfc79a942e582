export { en, enForms, enLists, enQr, type Words } from './en'
export { ja } from './ja'
