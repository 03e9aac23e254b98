import { fold } from '../../model/fold';
import { byCodeUnit } from '../../model/order';

/** Order of two names for a person: accents and case count only where nothing else differs. Same everywhere. */
export const compareNames = (a: string, b: string): number => {
  const [left, right] = [fold(a), fold(b)];
  if (left !== right) return left < right ? -1 : 1;
  return byCodeUnit(a, b);
};
