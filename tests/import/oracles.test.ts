import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/model/projection';
import { file, imported } from './inputs';

interface Oracle {
  readonly nodes: readonly { readonly id: string; readonly group: string }[];
  readonly ties: readonly { source: string; target: string; strength: number; mutual: boolean }[];
  readonly projection: readonly (readonly [source: string, target: string, strength: number])[];
}

const FOLDER = new URL('../fixtures/oracles/', import.meta.url);

/** The networks, and not the files that add figures to one of them. */
const ORACLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Oracle] as const)
  .filter(([, oracle]) => oracle.projection !== undefined);

describe('reference networks, through CSV', () => {
  it('are there', () => expect(ORACLES.length).toBeGreaterThanOrEqual(4));

  it.each(ORACLES)('%s projects as given', (_, oracle) => {
    const nodes = oracle.nodes.map(({ id, group }) => `${id};${id};${group}`);
    const ties = oracle.ties.map(
      (tie) =>
        `${tie.source}\t${tie.target}\tcooperation\t${tie.mutual ? 'mutual' : 'directed'}\t${tie.strength}`,
    );
    const { network, report } = imported([
      file('ties.tsv', ['source\ttarget\ttype\tdirection\tstrength', ...ties].join('\r\n')),
      file('nodes.csv', ['id;name;kind', ...nodes].join('\n')),
    ]);
    expect(network.stakeholders.map(({ id, kind }) => ({ id, group: kind }))).toEqual(
      oracle.nodes.map(({ id, group }) => ({ id, group })),
    );
    expect(report.files.map((one) => one.rows_imported)).toEqual([ties.length, nodes.length]);

    const { out, order } = project(network);
    const arcs: [string, string, number][] = [];
    for (let i = 0; i < order; i++) {
      for (let e = out.offsets[i]!; e < out.offsets[i + 1]!; e++) {
        arcs.push([
          network.stakeholders[i]!.id,
          network.stakeholders[out.targets[e]!]!.id,
          out.strengths[e]!,
        ]);
      }
    }
    const sorted = (rows: readonly (readonly [string, string, number])[]) =>
      rows.map((r) => r.join(' ')).sort();
    expect(sorted(arcs)).toEqual(sorted(oracle.projection));
  });
});
