import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../src/model/columns';
import { CONTACT_COLUMNS } from '../../src/model/network';
import { isWordOf, KINDS, TIE_TYPES } from '../../src/model/vocabulary';
import { importSample, SAMPLES, sampleText } from './read';

const FILES = [
  ['stakeholders.csv', STAKEHOLDER_COLUMNS],
  ['relationships.csv', RELATIONSHIP_COLUMNS],
] as const;

describe.each(SAMPLES)('%s', (sample) => {
  it.each(FILES)('has a plain %s with our own columns', (file, columns) => {
    const text = sampleText(sample, file);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text.includes('\r')).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.trimEnd());
    expect(errors).toEqual([]);
    const header = data[0]!;
    for (const name of header) expect(columns.map((column) => column.key)).toContain(name);
    for (const row of data) expect(row).toHaveLength(header.length);
    for (const name of CONTACT_COLUMNS) expect(header).not.toContain(name);
  });

  it('is imported without a repair, a row set aside, a guess or a question', () => {
    const { files, doubt, created } = importSample(sample);
    expect(created).toEqual([]);
    expect(doubt).toBeUndefined();
    for (const file of files) {
      expect(file.rows_imported).toBe(file.rows_read);
      expect(file.issues.filter((issue) => issue.severity !== 'note')).toEqual([]);
    }
  });

  it('names each actor once, and only kinds and types that are known', () => {
    const { network } = importSample(sample);
    const names = network.stakeholders.map((s) => s.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(network.stakeholders.every((s) => isWordOf(KINDS, s.kind ?? ''))).toBe(true);
    expect(network.relationships.every((tie) => isWordOf(TIE_TYPES, tie.type))).toBe(true);
    expect(network.stakeholders.every((s) => s.attributes.length === 0)).toBe(true);
  });

  it('has a page that gives its true size', () => {
    const { network } = importSample(sample);
    const readme = sampleText(sample, '../README.md');
    const row = readme.split('\n').find((line) => line.includes(`(${sample}/README.md)`));
    expect(row).toContain(`| ${network.stakeholders.length} | ${network.relationships.length} |`);
    expect(sampleText(sample, 'README.md')).not.toBe('');
  });
});
