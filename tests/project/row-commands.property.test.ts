import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../src/model/network';
import { checkNetwork } from '../../src/model/validation';
import { createProject, type ProjectCommands } from '../../src/project';
import type { RelationshipPatch, StakeholderPatch } from '../../src/project/commands';
import { actor, tie } from './networks';

const IDS = ['a', 'b', 'c', '__proto__', 'constructor', '7', '1'];
const TIES = ['r1', 'r2', 'r3', 'toString', '__proto__'];

const anyId = fc.constantFrom(...IDS);
const anyTieId = fc.constantFrom(...TIES);
const anyAttributes = fc.array(
  fc.tuple(fc.constantFrom('__proto__', 'budget', 'name'), fc.string({ maxLength: 3 })),
  { maxLength: 2 },
);

/** Some values are ones that a row must not have. */
const anyActorPatch: fc.Arbitrary<StakeholderPatch> = fc.record(
  {
    name: fc.constantFrom('River Watch', '  Ministry ', '', ' '),
    kind: fc.constantFrom(undefined, 'cso', ' ', 'guild'),
    country: fc.constantFrom(undefined, 'AA'),
    sector: fc.constantFrom([], ['water'], ['']),
    influence: fc.constantFrom(undefined, 0, 3.5, -1, Number.NaN, Number.POSITIVE_INFINITY),
    interest: fc.constantFrom(undefined, 0.5, 2),
    position: fc.constantFrom(undefined, -2, 0, 5),
    contact_person: fc.constantFrom(undefined, 'A. B.'),
    attributes: anyAttributes,
  },
  { requiredKeys: [] },
);
const anyTiePatch: fc.Arbitrary<RelationshipPatch> = fc.record(
  {
    source: anyId,
    target: fc.constantFrom(...IDS, 'nobody'),
    type: fc.constantFrom('funding', ' ', 'feud'),
    strength: fc.constantFrom(1, 0.1, 0, -3, Number.NaN),
    status: fc.constantFrom('active' as const, 'planned' as const),
    confirmed: fc.constantFrom(undefined, true, false),
    from: fc.constantFrom(undefined, '2025'),
    attributes: anyAttributes,
  },
  { requiredKeys: [] },
);
const anyNewId = fc.constantFrom('', 'new', ...IDS);
const anyActor = fc.tuple(anyNewId, anyActorPatch).map(([id, more]) => actor(id, more));
const anyTie = fc
  .tuple(fc.constantFrom('', 'new', ...TIES), anyId, anyId, anyTiePatch)
  .map(([id, source, target, more]) => tie(id, source, target, more));

const anyNetwork: fc.Arbitrary<PolicyNetwork> = fc.shuffledSubarray(IDS, { minLength: 1 }).chain((ids) =>
  fc
    .tuple(
      fc.shuffledSubarray(TIES),
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { minLength: 5, maxLength: 5 }),
    )
    .map(([ties, ends]) => ({
      stakeholders: ids.map((id) => actor(id)),
      relationships: ties.map((id, i) => tie(id, ...ends[i]!)),
    })),
);

const anyEdits = <Patch>(id: fc.Arbitrary<string>, patch: fc.Arbitrary<Patch>) =>
  fc.array(fc.tuple(id, patch), { maxLength: 4 }).map((entries) => new Map(entries));

type Command = (commands: ProjectCommands) => unknown;
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.array(anyActor, { maxLength: 4 }).map(
    (rows): Command =>
      (c) =>
        c.addStakeholders(rows),
  ),
  fc.array(anyTie, { maxLength: 4 }).map(
    (rows): Command =>
      (c) =>
        c.addRelationships(rows),
  ),
  anyEdits(anyId, anyActorPatch).map(
    (changes): Command =>
      (c) =>
        c.editStakeholders(changes),
  ),
  anyEdits(anyTieId, anyTiePatch).map(
    (changes): Command =>
      (c) =>
        c.editRelationships(changes),
  ),
  fc.array(anyId, { maxLength: 3 }).map(
    (ids): Command =>
      (c) =>
        c.deleteStakeholders(ids),
  ),
  fc.array(anyTieId, { maxLength: 3 }).map(
    (ids): Command =>
      (c) =>
        c.deleteRelationships(ids),
  ),
  fc
    .record({
      stakeholders: fc.record({
        add: fc.array(anyActor, { maxLength: 2 }),
        edit: anyEdits(anyId, anyActorPatch),
      }),
      relationships: fc.record({
        add: fc.array(anyTie, { maxLength: 2 }),
        edit: anyEdits(anyTieId, anyTiePatch),
      }),
    })
    .map(
      (changes): Command =>
        (c) =>
          c.changeRows(changes),
    ),
);

const opened = (network: PolicyNetwork) => createProject('p', { name: 'P', network, report: null });

describe('any sequence of row commands', () => {
  it('keeps the network valid, is one step at most, and undoes to exactly what was before each step', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(anyCommand, { maxLength: 12 }), (start, commands) => {
        const project = opened(start);
        const before: PolicyNetwork[] = [];
        for (const command of commands) {
          const { network } = project.snapshot();
          command(project.commands);
          const now = project.snapshot().network;
          const check = checkNetwork(now);
          expect(check.ok ? [] : check.problems).toEqual([]);
          if (now !== network) before.push(network);
        }
        const end = project.snapshot().network;
        for (const earlier of [...before].reverse()) {
          project.commands.undo();
          expect(project.snapshot().network).toEqual(earlier);
        }
        expect(project.snapshot().canUndo).toBe(false);
        expect(JSON.stringify(project.snapshot().network)).toBe(JSON.stringify(start));
        expect([...project.editedFields().stakeholders, ...project.editedFields().relationships]).toEqual([]);
        for (const _ of before) project.commands.redo();
        expect(project.snapshot().network).toEqual(end);
      }),
      { numRuns: 200 },
    );
  });
});

/** What `editStakeholders` should do to one row, said the slow way. */
const editedActor = (row: Stakeholder, patch: StakeholderPatch): Stakeholder => {
  const next: Record<string, unknown> = { ...row };
  for (const [field, value] of Object.entries(patch)) {
    const tidy =
      typeof value === 'string' && /^(name|kind|country)$/.test(field) ? value.trim() || undefined : value;
    if (tidy === undefined) delete next[field];
    else next[field] = tidy;
  }
  return checkNetwork({ stakeholders: [next], relationships: [] }).ok
    ? (next as unknown as Stakeholder)
    : row;
};

describe('rows', () => {
  it('are edited one by one: a row that would be invalid stays as it was', () => {
    fc.assert(
      fc.property(anyNetwork, anyEdits(anyId, anyActorPatch), (start, changes) => {
        const project = opened(start);
        project.commands.editStakeholders(changes);
        expect(project.snapshot().network.stakeholders).toEqual(
          start.stakeholders.map((row) => editedActor(row, changes.get(row.id) ?? {})),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are added at the end, in order, under the ids that are returned', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(anyActor, { maxLength: 6 }), (start, rows) => {
        const project = opened(start);
        const ids = project.commands.addStakeholders(rows);
        expect(ids).toHaveLength(rows.length);
        const added = project.snapshot().network.stakeholders.slice(start.stakeholders.length);
        expect(added.map(({ id }) => id)).toEqual(ids.filter((id) => id !== null));
        expect(project.snapshot().network.stakeholders.slice(0, start.stakeholders.length)).toEqual(
          start.stakeholders,
        );
        const unlike = actor('x', { name: 'Unlike' });
        const valid = rows.map(({ id, ...fields }) => editedActor(unlike, fields) !== unlike);
        expect(ids.map((id) => id !== null)).toEqual(valid);
      }),
      { numRuns: 100 },
    );
  });

  it('are deleted with exactly the ties that end at them', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(anyId, { maxLength: 4 }), (start, ids) => {
        const project = opened(start);
        project.commands.deleteStakeholders(ids);
        const gone = (row: Stakeholder | Relationship) =>
          'source' in row && 'target' in row
            ? ids.includes(row.source as string) || ids.includes(row.target as string)
            : ids.includes(row.id);
        expect(project.snapshot().network).toEqual({
          stakeholders: start.stakeholders.filter((row) => !gone(row)),
          relationships: start.relationships.filter((row) => !gone(row)),
        });
      }),
      { numRuns: 100 },
    );
  });
});
