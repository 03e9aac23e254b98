export { ActorPanel } from './ActorPanel';
export { actorTexts } from './texts';
