export { ArrangePanel } from './ArrangePanel';
