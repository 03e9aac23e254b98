export { ActorMenu, type ActorMenuProps } from './ActorMenu';
export { GroupPanel } from './GroupPanel';
export { ShownWords } from './ShownWords';
export { ViewPanel } from './ViewPanel';
