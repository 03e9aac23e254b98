export { NetworkMap } from './NetworkMap';
export type { MapHandle, NetworkMapProps } from './props';
export { mapTexts } from './texts';
