import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import { boomerangCsv } from '../../src/export/boomerang-csv';
import { centralityCsv } from '../../src/export/centrality-csv';
import { functionsCsv } from '../../src/export/functions-csv';
import { introductionsCsv } from '../../src/export/introductions-csv';
import { relationshipsCsv, stakeholdersCsv } from '../../src/export/tables-csv';
import { templateFiles } from '../../src/export/template-csv';
import { importNetwork } from '../../src/import/index';
import { EMPTY_NETWORK } from '../../src/model/network';
import { actor, tie } from '../support/networks';
import { EXAMPLE } from './example';

const rows = (text: string) => Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' }).data;

/** The cells of one row under some of its headers. */
const pick = (text: string, row: number, columns: readonly string[]) => {
  const [header = [], ...body] = rows(text);
  return columns.map((column) => body[row]?.[header.indexOf(column)]);
};

const analysis = analyse(EXAMPLE);

describe('centrality.csv', () => {
  const text = centralityCsv(EXAMPLE, analysis);

  it('has the columns of the command line, in order', () => {
    expect(text.split('\r\n')[0]).toBe(
      'id,name,kind,country,level,in_degree,out_degree,degree,in_strength,out_strength,betweenness,betweenness_normalised,betweenness_strength,betweenness_undirected,closeness_in,closeness_out,harmonic_in,harmonic_out,eigenvector_undirected,pagerank,core,clustering,constraint,effective_size,cutpoint,kind_diversity,community,coordinator,itinerant,gatekeeper,representative,liaison',
    );
  });

  it('holds the values counted by hand', () => {
    const columns = [
      'id',
      'level',
      'in_degree',
      'out_degree',
      'degree',
      'out_strength',
      'betweenness',
      'cutpoint',
    ];
    expect(pick(text, 0, columns)).toEqual(['a', 'national', '1', '2', '2', '3', '0.5', 'false']);
    expect(pick(text, 1, columns)).toEqual(['b', '', '1', '2', '2', '3', '1', 'false']);
    expect(pick(text, 3, columns)).toEqual(['g', '', '2', '0', '2', '0', '0', 'false']);
    expect(pick(text, 1, ['betweenness_normalised', 'harmonic_out'])).toEqual([
      String(1 / 12),
      // a and f at one step, g at two.
      '2.5',
    ]);
  });

  it('leaves an undefined figure empty and defuses a name', () => {
    expect(pick(text, 4, ['id', 'name', 'constraint', 'kind', 'degree'])).toEqual([
      '__proto__',
      '\'=HYPERLINK("http://x.example","free")',
      '',
      '',
      '0',
    ]);
  });

  it('is a header alone for an empty network', () => {
    expect(rows(centralityCsv(EMPTY_NETWORK, analyse(EMPTY_NETWORK)))).toHaveLength(1);
  });

  it('refuses the analysis of another network', () => {
    expect(() => centralityCsv(EMPTY_NETWORK, analysis)).toThrow(/another network/);
  });
});

describe('functions.csv', () => {
  it('has scores, tags, declared functions and evidence', () => {
    const text = functionsCsv(EXAMPLE, analysis);
    expect(text.split('\r\n')[0]).toBe(
      'id,name,convenor,filter,amplifier,facilitator,community_builder,investor,tags,declared,evidence',
    );
    expect(pick(text, 0, ['declared', 'investor'])).toEqual(['amplifier;convenor', '0']);
    expect(pick(text, 4, ['convenor', 'tags', 'declared', 'evidence'])).toEqual(['0', '', '', '']);
  });

  it('gives the evidence of every tag behind the name of its function', () => {
    const donor = {
      stakeholders: ['d', 'x', 'y', 'z', 'p', 'q'].map((id, i) =>
        actor(id, { kind: i % 2 ? 'cso' : 'donor' }),
      ),
      relationships: [
        tie('1', 'd', 'x', 'funding', { strength: 5 }),
        tie('2', 'd', 'y', 'funding'),
        tie('3', 'x', 'z', 'funding'),
      ],
    };
    const [tags, evidence] = pick(functionsCsv(donor, analyse(donor)), 0, ['tags', 'evidence']);
    expect(tags?.split(';')).toContain('investor');
    expect(evidence).toMatch(/Investor or provider: .+\./);
  });
});

describe('boomerang.csv and introductions.csv', () => {
  it('has a row a route', () => {
    expect(boomerangCsv(analysis.boomerang)).toBe(
      'blocked,target,pattern,status,length,actors,ties,missing,weakest_strength,evidence_share\r\n' +
        `a,g,foreign-government,active,3,a > b > f > g,r2 > r3 > r4,,1,${2 / 3}\r\n`,
    );
  });

  it('has the columns of introductions and no row', () => {
    expect(introductionsCsv()).toBe('source,target,carries,routes,blocked_pairs\r\n');
  });
});

describe('stakeholders.csv and relationships.csv', () => {
  it('keep extra columns and leave personal ones in', () => {
    const text = stakeholdersCsv(EXAMPLE);
    const [header] = rows(text);
    expect(header?.slice(-4)).toEqual(['Founded', '__proto__', 'betweenness', 'constructor']);
    expect(pick(text, 0, ['sector', 'functions', 'influence', 'Founded', '__proto__'])).toEqual([
      'environment;health',
      'amplifier;convenor',
      '3.5',
      '1999',
      'polluted',
    ]);
    expect(text).not.toMatch(/secret/i);
    expect(header).not.toContain('contact_person');
  });

  it('give personal columns when asked', () => {
    const text = stakeholdersCsv(EXAMPLE, { contacts: true });
    expect(pick(text, 0, ['contact_person', 'contact_details', 'Contact person (2)'])).toEqual([
      'Ana Secret',
      'ana@secret.example',
      'Bo Secret',
    ]);
  });

  it('write ties with words for yes and no', () => {
    const text = relationshipsCsv(EXAMPLE);
    expect(pick(text, 0, ['id', 'source', 'target', 'outcome', 'confirmed', 'key'])).toEqual([
      'r1',
      'a',
      'g',
      'blocked',
      'no',
      'k1',
    ]);
    expect(pick(text, 1, ['direction', 'strength', 'confirmed'])).toEqual(['mutual', '2', '']);
  });

  it('are imported as the network they came from', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const outcome = importNetwork([
      { name: 'stakeholders.csv', bytes: bytes(stakeholdersCsv(EXAMPLE)) },
      { name: 'relationships.csv', bytes: bytes(relationshipsCsv(EXAMPLE)) },
    ]);
    const stakeholders = EXAMPLE.stakeholders.map(({ contact_person, contact_details, ...rest }) => ({
      ...rest,
      attributes: rest.attributes.filter(([name]) => !name.startsWith('Contact')),
    }));
    expect(outcome.ok && outcome.network).toEqual({ ...EXAMPLE, stakeholders });
  });

  it('rename an extra column that has the name of a field', () => {
    const network = {
      stakeholders: [
        actor('a', {
          attributes: [
            ['Kind', 'x'],
            ['note', '1'],
            ['note', '2'],
            ['', 'e'],
          ],
        }),
      ],
      relationships: [],
    };
    expect(rows(stakeholdersCsv(network))[0]?.slice(-4)).toEqual([
      'Kind (attribute)',
      'note',
      'note (attribute)',
      'unnamed',
    ]);
  });
});

describe('templates', () => {
  it('have the columns asked for and one example row', () => {
    const [stakeholders, relationships] = templateFiles();
    expect(stakeholders?.content.split('\r\n')[0]).toBe(
      'id,name,kind,country,level,sector,functions,influence,interest,relevance,position,sensitivity,added_by,source,as_of,contact_person,contact_role,contact_details',
    );
    expect(relationships?.content.split('\r\n')[0]).toBe(
      'source,target,type,direction,strength,frequency,sentiment,formality,status,outcome,reported_by,confirmed,evidence,from,to',
    );
    expect(rows(stakeholders?.content ?? '')).toHaveLength(2);
    expect(rows(relationships?.content ?? '')).toHaveLength(2);
  });
});
