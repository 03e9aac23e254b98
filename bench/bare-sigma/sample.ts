import Papa from 'papaparse';
import relationships from '../../sample-data/national-dialogue/relationships.csv?raw';
import stakeholders from '../../sample-data/national-dialogue/stakeholders.csv?raw';
import type { PolicyNetwork } from '../../src/model/network';
import { defaultDirection } from '../../src/model/vocabulary';

const rows = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

/** The sample of 120 actors, with no more than drawing needs. */
export const readSample = (): PolicyNetwork => ({
  stakeholders: rows(stakeholders).map(({ id = '', name = '' }) => ({
    id,
    name,
    sector: [],
    functions: [],
    attributes: [],
  })),
  relationships: rows(relationships).map(({ source = '', target = '', type = '' }, i) => ({
    id: `r${i}`,
    source,
    target,
    type,
    direction: defaultDirection(type),
    strength: 1,
    status: 'active',
    outcome: 'open',
    attributes: [],
  })),
});
