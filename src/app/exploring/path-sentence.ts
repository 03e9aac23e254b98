import type { ViewPath } from '../../project/view-state';
import { formatDecimal } from '../format/value';
import type { Paths } from './paths';
import type { Speech } from './sentences';

/** What was found between two actors, as a sentence that can be read aloud. */
export const pathSentence = (
  paths: Paths,
  path: ViewPath,
  { t, nameOf }: Pick<Speech, 't' | 'nameOf'>,
): string => {
  const ends = { from: nameOf(path.from), to: nameOf(path.to) };
  if (paths.length === null) return t(path.along === 'either' ? 'paths.none' : 'paths.noneArrows', ends);
  if (paths.length === 1) return t('paths.direct', ends);
  return t('paths.length', {
    ...ends,
    count: paths.count,
    number: formatDecimal(paths.count),
    steps: t('steps', { count: paths.length }),
  });
};
