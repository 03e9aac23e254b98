export { SearchBox } from './SearchBox';
export { searchTexts } from './texts';
