export { applyDuplicateChoices } from './apply-choices';
export { type DuplicateOptions, findDuplicates, SUGGESTED } from './find';
