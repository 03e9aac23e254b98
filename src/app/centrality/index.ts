export { CentralityScreen } from './CentralityScreen';
export { centralityTexts } from './texts';
