export { cellReader, numberIn } from './cells';
export { type FilterColumn, type FilterTest, isSameColumn, type NetworkFilter } from './filter';
export { filterNetwork, relationshipPasses, stakeholderPasses } from './passes';
export { isDate } from './time';
