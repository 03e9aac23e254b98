export { ActorMenu, type ActorMenuProps } from './ActorMenu';
export { GroupPanel } from './GroupPanel';
export { ViewPanel } from './ViewPanel';
