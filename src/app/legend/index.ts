export { legendGroups } from './groups';
export { Legend } from './Legend';
export { legendSections } from './sections';
export { legendTexts } from './texts';
