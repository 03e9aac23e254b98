import type { TFunction } from 'i18next';
import { metricOf } from '../../analysis/metrics';
import type { FilterColumn } from '../../model/filters';
import { isWordOf, KINDS, NETWORK_FUNCTIONS } from '../../model/vocabulary';
import { isValueOn } from '../exploring/filters';
import { formatValue } from '../format/value';
import { functionLabel, kindLabel, typeLabel } from '../format/words';
import { type FunctionSign, signColor } from '../map/badges/function-signs';
import type { Hex, Scheme } from '../map/color';
import { kindMark, MAP_THEMES } from '../map/palette';
import { type SizeStep, sizeSteps } from '../map/size-steps';
import { tieMark } from '../map/tie-palette';
import { type LegendEntries, legendEntries } from './entries';
import type { LegendInput, LegendItem, LegendMark, LegendSection, LegendToggle } from './model';

type T = TFunction<'legend'>;

const ROLES = ['blocked', 'target', 'partner', 'leverage-holder'] as const;
const KIND_COLUMN: FilterColumn = { rows: 'stakeholders', field: 'kind', extra: false };
const TYPE_COLUMN: FilterColumn = { rows: 'relationships', field: 'type', extra: false };
/** Radius of an actor that stands for a kind, and of the largest that stands for a size. Pixels. */
const RADIUS = 6;
const LARGEST_RADIUS = 15;

/**
 * What the map shows, explained: the one legend that panel and pictures draw. Only what is on the map is in it, and
 * kinds and types that were left out by a press on their line, so that they can be brought back.
 */
export const legendSections = (input: LegendInput, t: T): readonly LegendSection[] => {
  const { network, analysis, shown } = input;
  if (network.stakeholders.length === 0) return [];
  const entries = legendEntries(network, analysis, shown);
  const all = [
    kindsSection(input, entries, t),
    input.view.layers.badges ? functionsSection(input, entries, t) : marksSection(input, entries, t),
    routeSection(input, t),
    sizeSection(input, t),
    groupsSection(input, t),
    typesSection(input, entries, t),
  ];
  return all.filter(({ items, notes }) => items.length > 0 || notes.length > 0);
};

const isOfMarks = ({ key }: LegendSection): boolean => key === 'marks' || key === 'functions';

/** What is asked about first in the room, first. */
export const marksFirst = (sections: readonly LegendSection[]): readonly LegendSection[] => [
  ...sections.filter(isOfMarks),
  ...sections.filter((section) => !isOfMarks(section)),
];

const toggleOf = (
  { view }: LegendInput,
  column: FilterColumn,
  value: string | null,
  all: readonly (string | null)[],
): LegendToggle => ({ column, value, all, isOn: isValueOn(view.filters, column, value) });

const kindName = (word: string | null, t: T): string => {
  if (word === null) return t('noKind');
  return isWordOf(KINDS, word) ? kindLabel(word) : t('unknownKind', { word });
};

const isListed = ({ count, toggle }: LegendItem): boolean => count?.value !== 0 || toggle?.isOn === false;

const kindsSection = (input: LegendInput, { kinds }: LegendEntries, t: T): LegendSection => {
  const all = kinds.map(({ word }) => word);
  const items = kinds.map(
    ({ word, count }): LegendItem => ({
      key: word === null ? 'none' : `kind ${word}`,
      mark: { what: 'actor', mark: kindMark(word ?? undefined, input.scheme), radius: RADIUS },
      name: kindName(word, t),
      count: { value: count, words: t('count', { count }) },
      toggle: toggleOf(input, KIND_COLUMN, word, all),
    }),
  );
  return { key: 'kinds', heading: t('kinds'), items: items.filter(isListed), notes: [] };
};

const ringMark = (scheme: Scheme, color: Hex, broken: boolean, sign: FunctionSign | null): LegendMark => ({
  what: 'ring',
  fill: kindMark('other', scheme),
  color,
  broken,
  sign,
});

const marksSection = ({ scheme }: LegendInput, { functions }: LegendEntries, t: T): LegendSection => {
  const items = functions.flatMap(({ name, structural }): LegendItem[] => {
    if (structural === 0 || (name !== 'convenor' && name !== 'amplifier')) return [];
    const color = signColor(name, MAP_THEMES[scheme]);
    return [
      {
        key: name,
        mark: ringMark(scheme, color, name === 'amplifier', { name, color, backing: 'bare' }),
        name: t(name),
        help: t(`${name}Help`),
        count: { value: structural, words: t('count', { count: structural }) },
      },
    ];
  });
  return { key: 'marks', heading: t('marks'), items, notes: [] };
};

const functionsSection = ({ scheme }: LegendInput, { functions }: LegendEntries, t: T): LegendSection => {
  const items = functions.map(({ name, actors, structural, declared }): LegendItem => {
    const color = signColor(name, MAP_THEMES[scheme]);
    const { meaning } = NETWORK_FUNCTIONS[name];
    const sign: FunctionSign = { name, color, backing: structural > 0 ? 'filled' : 'outlined' };
    const isRinged = structural > 0 && (name === 'convenor' || name === 'amplifier');
    return {
      key: name,
      mark: isRinged ? ringMark(scheme, color, name === 'amplifier', sign) : { what: 'sign', sign },
      name: functionLabel(name),
      help: t('function', { name: functionLabel(name), meaning, structural, declared }),
      count: { value: actors, words: t('count', { count: actors }) },
    };
  });
  const notes = items.length === 0 ? [] : [t('functionsHelp')];
  return { key: 'functions', heading: t('functions'), items, notes };
};

const routeSection = ({ scheme, routeShown, view }: LegendInput, t: T): LegendSection => ({
  key: 'route',
  heading: t('route'),
  items: (routeShown ? ROLES : []).map((role) => ({
    key: role,
    mark: ringMark(scheme, MAP_THEMES[scheme][role], false, null),
    name: t(role),
  })),
  notes: view.path === null ? [] : [t('path')],
});

const sizeSection = ({ analysis, sizeMetric, scheme, shown }: LegendInput, t: T): LegendSection => {
  const { label, format } = metricOf(sizeMetric);
  const steps = sizeSteps(analysis, sizeMetric, (id) => shown === null || shown.stakeholders.has(id));
  const words = { yes: t('yes'), no: t('no') };
  const shrink = Math.min(1, LARGEST_RADIUS / Math.max(...steps.map(({ radius }) => radius)));
  const nameOf = ({ value }: SizeStep, i: number) => {
    const shownValue = formatValue(value, format, words);
    if (steps.length < 2 || format === 'yes-no') return shownValue;
    const step = i === 0 ? t('smallest') : i === steps.length - 1 ? t('largest') : t('middle');
    return t('sizeStep', { value: shownValue, step });
  };
  const note = () => {
    if (steps.length > 0) return t('sizeBy', { metric: label });
    return analysis === null ? t('equalSize') : t('noSize', { metric: label });
  };
  return {
    key: 'size',
    heading: t('size'),
    items: steps.map((step, i) => ({
      key: `size ${i}`,
      mark: {
        what: 'actor',
        mark: { ...kindMark('other', scheme), filling: 'plain' },
        radius: step.radius * shrink,
      },
      name: nameOf(step, i),
    })),
    notes: [note()],
  };
};

const groupsSection = ({ groups }: LegendInput, t: T): LegendSection => ({
  key: 'groups',
  heading: t('groups'),
  items: groups
    .filter(({ nodes }) => nodes.length > 1)
    .map(({ key, label, color, nodes }) => ({
      key: `group ${key}`,
      mark: { what: 'ground', color },
      name: label,
      count: { value: nodes.length, words: t('count', { count: nodes.length }) },
    })),
  notes: [],
});

const typesSection = (input: LegendInput, { types, planned, loops }: LegendEntries, t: T): LegendSection => {
  const all = types.map(({ word }) => word);
  const items = types.map(({ word, count }): LegendItem => {
    const type = word ?? '';
    return {
      key: `type ${type}`,
      mark: { what: 'tie', mark: tieMark(type, input.scheme) },
      name: typeLabel(type),
      count: { value: count, words: t('tieCount', { count }) },
      toggle: toggleOf(input, TYPE_COLUMN, word, all),
    };
  });
  const plannedItem: LegendItem = {
    key: 'planned',
    mark: {
      what: 'tie',
      mark: { color: MAP_THEMES[input.scheme].faintInk, line: 'planned', weight: 1 },
    },
    name: t('planned'),
    count: { value: planned, words: t('tieCount', { count: planned }) },
  };
  const listed = items.filter(isListed);
  const notes = listed.length === 0 ? [] : [t('typesHelp'), ...(loops > 0 ? [t('loops')] : [])];
  return {
    key: 'types',
    heading: t('types'),
    items: [...listed, ...(planned > 0 ? [plannedItem] : [])],
    notes,
  };
};
