export { BoomerangScreen } from './BoomerangScreen';
export { boomerangTexts } from './texts';
