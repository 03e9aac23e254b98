export { Legend } from './Legend';
export { LegendPanel, type LegendPanelProps } from './LegendPanel';
export { legendTexts } from './texts';
