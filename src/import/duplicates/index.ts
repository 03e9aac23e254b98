export { applyDuplicateChoices } from './apply-choices';
export { type DuplicateOptions, findDuplicates, SUGGESTED, searchDuplicates } from './find';
