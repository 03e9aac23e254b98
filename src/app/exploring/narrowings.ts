import { isSameColumn } from '../../model/filters';
import type { ViewState } from '../../project/view-state';
import { columnKey } from './columns';
import { filterSentence, namesText, type Speech } from './sentences';

/** One thing that narrows what is looked at: a sentence, and the change that takes it away. */
export interface Narrowing {
  readonly key: string;
  readonly sentence: string;
  /** Without it, more rows are shown. Ways that are lit up leave nothing out. */
  readonly leavesOut: boolean;
  readonly without: Partial<ViewState>;
}

/** What takes all of a view's narrowings away at once. */
export const NOTHING_NARROWED: Partial<ViewState> = { filters: [], hidden: [], around: null, path: null };

/** All that narrows a view, filters first. Ids of actors that are gone are not spoken of. */
export const narrowingsOf = (view: ViewState, speech: Speech): readonly Narrowing[] => {
  const { filters, hidden, around, path } = view;
  const { t, nameOf, network } = speech;
  const present = new Set(network.stakeholders.map(({ id }) => id));
  const namesOf = (ids: readonly string[]) =>
    namesText(
      ids.filter((id) => present.has(id)).map((id) => nameOf(id)),
      speech,
    );
  const found: Narrowing[] = filters.map((filter) => ({
    key: `${columnKey(filter)}/${filter.test.is}`,
    sentence: filterSentence(filter, speech),
    leavesOut: true,
    without: {
      filters: filters.filter((other) => !isSameColumn(other, filter) || other.test.is !== filter.test.is),
    },
  }));
  const centre = namesOf(around?.actors ?? []);
  if (around !== null && centre !== '') {
    const steps = t('steps', { count: around.steps });
    found.push({
      key: 'around',
      sentence: t('shown.around', { names: centre, steps }),
      leavesOut: true,
      without: { around: null },
    });
  }
  const sentence = hiddenSentence(hidden, speech);
  if (sentence !== null) found.push({ key: 'hidden', sentence, leavesOut: true, without: { hidden: [] } });
  if (path !== null && path.from !== path.to && present.has(path.from) && present.has(path.to)) {
    found.push({
      key: 'path',
      sentence: t('shown.path', { from: nameOf(path.from), to: nameOf(path.to) }),
      leavesOut: false,
      without: { path: null },
    });
  }
  return found;
};

/** Who is hidden, or who is not, whichever is shorter; `null` where nobody is. */
const hiddenSentence = (hidden: readonly string[], speech: Speech): string | null => {
  const { t, network } = speech;
  const hides = new Set(hidden);
  const gone = network.stakeholders.filter(({ id }) => hides.has(id));
  const left = network.stakeholders.filter(({ id }) => !hides.has(id));
  if (gone.length === 0) return null;
  if (left.length === 0) return t('shown.hiddenAll');
  const fewer = left.length < gone.length ? left : gone;
  const names = namesText(
    fewer.map(({ name }) => name),
    speech,
  );
  return t(fewer === left ? 'shown.hiddenBut' : 'shown.hidden', { names });
};
