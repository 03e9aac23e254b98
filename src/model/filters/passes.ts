import { fold } from '../fold';
import type { PolicyNetwork, Relationship, Stakeholder } from '../network';
import { cellReader, numberIn } from './cells';
import type { FilterTest, NetworkFilter } from './filter';
import { daysOf, meet, timeBetween } from './time';

type Passes<Row> = (row: Row) => boolean;

/** Does a cell that holds these texts pass? A cell with several passes with any of them. */
const textsPass = (test: FilterTest): Passes<readonly string[]> => {
  switch (test.is) {
    case 'one-of': {
      const values = new Set(test.values);
      return (texts) => (texts.length === 0 ? values.has(null) : texts.some((text) => values.has(text)));
    }
    case 'between': {
      const { from, to } = test;
      const within = (number: number | null) =>
        number !== null && (from === null || number >= from) && (to === null || number <= to);
      return (texts) => texts.some((text) => within(numberIn(text)));
    }
    case 'during': {
      const time = timeBetween(test.from, test.to);
      return (texts) =>
        texts.some((text) => {
          const days = daysOf(text);
          return days !== null && meet(days, time);
        });
    }
    case 'contains': {
      const wanted = fold(test.text);
      return (texts) => wanted === '' || texts.some((text) => fold(text).includes(wanted));
    }
  }
};

/** The one time of a tie, which its two columns of dates give together. */
const isTimeOfTie = ({ rows, field, extra, test }: NetworkFilter): boolean =>
  rows === 'relationships' && !extra && test.is === 'during' && (field === 'from' || field === 'to');

const tieMeets = ({ test }: NetworkFilter): Passes<Relationship> => {
  const time = test.is === 'during' ? timeBetween(test.from, test.to) : timeBetween(null, null);
  return (tie) => meet(timeBetween(tie.from, tie.to), time);
};

const rowPasses = (filter: NetworkFilter): Passes<Stakeholder | Relationship> => {
  const textsOf = cellReader(filter);
  const passes = textsPass(filter.test);
  return (row) => passes(textsOf(row));
};

const every = <Row>(tests: readonly Passes<Row>[]): Passes<Row> => {
  return (row) => tests.every((passes) => passes(row));
};

/** Does an actor pass all filters on actors? */
export const stakeholderPasses = (filters: readonly NetworkFilter[]): Passes<Stakeholder> =>
  every(filters.filter(({ rows }) => rows === 'stakeholders').map(rowPasses));

/** Does a tie pass all filters on ties? Its ends are not looked at. */
export const relationshipPasses = (filters: readonly NetworkFilter[]): Passes<Relationship> =>
  every(
    filters
      .filter(({ rows }) => rows === 'relationships')
      .map((filter) => (isTimeOfTie(filter) ? tieMeets(filter) : rowPasses(filter))),
  );

/**
 * The rows that pass all filters, with nothing left over: an actor that fails takes its ties along, a tie that
 * fails goes alone. An actor whose ties all fail stays. O((actors + ties) * filters).
 */
export const filterNetwork = (
  { stakeholders, relationships }: PolicyNetwork,
  filters: readonly NetworkFilter[],
): PolicyNetwork => {
  const actors = stakeholders.filter(stakeholderPasses(filters));
  const there = new Set(actors.map(({ id }) => id));
  const passes = relationshipPasses(filters);
  return {
    stakeholders: actors,
    relationships: relationships.filter(
      (tie) => there.has(tie.source) && there.has(tie.target) && passes(tie),
    ),
  };
};
