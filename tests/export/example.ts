import type { FileReport } from '../../src/import/report';
import type { PolicyNetwork } from '../../src/model/network';
import { actor, tie } from '../support/networks';

/**
 * Four actors in a ring and one alone. `a` is not heard by `g` at home; `b` abroad is its ally and is heard by
 * `f`, which has power over `g`: one boomerang route. Counted by hand: arcs a>g, a>b, b>a, b>f, f>g; shortest
 * paths from b to g run through a and through f, from a to f through b.
 */
export const EXAMPLE: PolicyNetwork = {
  stakeholders: [
    actor('a', {
      name: 'River Watch',
      kind: 'cso',
      country: 'AA',
      level: 'national',
      sector: ['environment', 'health'],
      functions: ['amplifier', 'convenor'],
      influence: 3.5,
      contact_person: 'Ana Secret',
      contact_details: 'ana@secret.example',
      attributes: [
        ['Founded', '1999'],
        ['__proto__', 'polluted'],
        ['betweenness', 'our own word'],
        ['Contact person (2)', 'Bo Secret'],
      ],
    }),
    actor('b', {
      name: 'Global Voice',
      kind: 'ingo',
      country: 'BB',
      attributes: [['constructor', 'x']],
    }),
    actor('f', { name: 'Foreign Office', kind: 'government', country: 'BB' }),
    actor('g', { name: 'Ministry of Water', kind: 'government', country: 'AA' }),
    actor('__proto__', {
      name: '=HYPERLINK("http://x.example","free")',
      attributes: [['Founded', '-5']],
    }),
  ],
  relationships: [
    tie('r1', 'a', 'g', 'advocacy', { outcome: 'blocked', confirmed: false, attributes: [['key', 'k1']] }),
    tie('r2', 'a', 'b', 'cooperation', {
      direction: 'mutual',
      strength: 2,
      evidence: 'MoU <2020> & "annex"',
    }),
    tie('r3', 'b', 'f', 'advocacy', { evidence: 'letter\nof May' }),
    tie('r4', 'f', 'g', 'pressure', { confirmed: true }),
    tie('constructor', 'g', 'a', 'obstruction'),
  ],
};

/** A report on one table of four rows, of which one was repaired and one set aside. */
export const REPORT_FILE: FileReport = {
  file: 'stakeholders.csv',
  role: 'stakeholders',
  encoding: 'utf-8',
  delimiter: ';',
  headers: ['Name', 'E-mail', 'Land'],
  columns: [
    { header: 'Name', column: 'name', reason: 'same name' },
    { header: 'E-mail', column: 'contact_details', reason: 'a synonym of contact_details' },
    { header: 'Land', column: 'country', reason: 'a synonym of country' },
  ],
  rows_read: 4,
  rows_imported: 2,
  rows_repaired: 1,
  rows_set_aside: 1,
  issues: [
    {
      file: 'stakeholders.csv',
      line: 3,
      column: 'E-mail',
      value: 'ana@secret.example',
      code: 'word-unknown',
      severity: 'repair',
      message: 'Left out.',
    },
    {
      file: 'stakeholders.csv',
      line: 4,
      column: 'Name',
      value: '',
      code: 'stakeholder-nameless',
      severity: 'set-aside',
      message: 'The row has no name. Give it one.',
    },
  ],
  set_aside: [
    { line: 4, cells: ['', 'bo@secret.example', '=1+1'], reason: 'The row has no name. Give it one.' },
  ],
};
