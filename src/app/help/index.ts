export { HelpDot } from './HelpDot';
export { HelpMenu } from './HelpMenu';
export { WordHelp } from './WordHelp';
