import { relationshipsCsv, stakeholdersCsv } from '../src/export/tables-csv';
import type { InputFile } from '../src/import/index';
import { preferentialNetwork } from './networks';

const file = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });

/** Both tables of a network, with every column of ours: most cells are empty, and ends are ids. */
export const allColumns = (actors: number, tiesEach: number): readonly InputFile[] => {
  const network = preferentialNetwork(actors, tiesEach);
  return [
    file('stakeholders.csv', stakeholdersCsv(network)),
    file('relationships.csv', relationshipsCsv(network)),
  ];
};

/** Four columns of short cells: the least that a row can hold. */
export const shortCells = (rows: number): string => {
  const lines = ['source,target,type,strength'];
  for (let i = 0; i < rows; i++) lines.push(`a${i % 1_499},a${(i * 7) % 1_493},information,${1 + (i % 5)}`);
  return `${lines.join('\n')}\n`;
};

const SORTS = ['Centre', 'Forum', 'Institute', 'Council', 'Network', 'Ministry', 'Agency', 'Union'];
const FIELDS = [
  'Water',
  'Justice',
  'Health',
  'Labour',
  'Women',
  'Youth',
  'Media',
  'Roads',
  'Forests',
  'Trade',
];
const PLACES = [
  'North',
  'South',
  'East',
  'West',
  'Upper Valley',
  'Lower Valley',
  'Hill Country',
  'Coast',
  'Islands',
  'Capital',
  'Border',
  'Plains',
  'Lakes',
  'Delta',
  'Old Town',
  'New Town',
  'Harbour',
  'Steppe',
  'Marshes',
  'Heath',
  'Dunes',
  'Canyon',
  'Bay',
  'Fjord',
  'Plateau',
];
const TYPES = ['information', 'funding', 'advocacy', 'cooperation', 'consultation'];

/** One of 2,000 names. */
const nameOf = (i: number): string => {
  const n = i % 2_000;
  return `${SORTS[n % 8]} for ${FIELDS[(n >> 3) % 10]} of the ${PLACES[Math.floor(n / 80) % 25]}`;
};

/** A table as people keep it: names at both ends, where the tie is documented, and since when. */
export const asKept = (rows: number): string => {
  const lines = ['Source;Target;Type of relationship;Strength;Evidence;Since'];
  for (let i = 0; i < rows; i++) {
    const evidence = `Minutes of the working group, meeting ${i}, page ${1 + (i % 40)}; letter attached`;
    lines.push(
      `${nameOf(i * 7)};${nameOf(i * 11 + 3)};${TYPES[i % 5]};${1 + (i % 5)};"${evidence}";2025-0${1 + (i % 9)}-11`,
    );
  }
  return `${lines.join('\r\n')}\r\n`;
};

/** One file of a text. */
export const tieFile = (text: string): InputFile => file('ties.csv', text);
