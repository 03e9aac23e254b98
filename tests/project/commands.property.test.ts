import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyNetwork } from '../../src/model/network';
import { checkNetwork } from '../../src/model/validation';
import { createProject, type ProjectCommands } from '../../src/project';
import { actor, tie } from './networks';

const ids = ['a', 'b', 'c', '__proto__', 'constructor', '7', '1'];

const anyNetwork: fc.Arbitrary<PolicyNetwork> = fc.shuffledSubarray(ids, { minLength: 1 }).chain((actors) =>
  fc
    .array(fc.tuple(fc.constantFrom(...actors), fc.constantFrom(...actors)), { maxLength: 10 })
    .map((ends) => ({
      stakeholders: actors.map((id) => actor(id)),
      relationships: ends.map(([source, target], i) => tie(`t${9 - i}`, source, target)),
    })),
);

type Step = (commands: ProjectCommands) => void;
const anyId = fc.constantFrom(...ids);
const anyTie = fc.integer({ min: 0, max: 10 }).map((i) => `t${i}`);
const edit: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyId, fc.string()).map(
    ([id, name]): Step =>
      (c) =>
        c.editStakeholder(id, { name }),
  ),
  fc.tuple(anyId, fc.option(fc.constantFrom('cso', 'igo', ' '), { nil: undefined })).map(
    ([id, kind]): Step =>
      (c) =>
        c.editStakeholder(id, { kind }),
  ),
  fc.tuple(anyTie, fc.string()).map(
    ([id, type]): Step =>
      (c) =>
        c.editRelationship(id, { type }),
  ),
  anyId.map(
    (id): Step =>
      (c) =>
        c.deleteStakeholder(id),
  ),
  anyTie.map(
    (id): Step =>
      (c) =>
        c.deleteRelationship(id),
  ),
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: edit },
  { weight: 2, arbitrary: fc.constantFrom<Step>((c) => c.undo()) },
  { weight: 1, arbitrary: fc.constantFrom<Step>((c) => c.redo()) },
);

const opened = (network: PolicyNetwork) => createProject('p', { name: 'P', network, report: null });

describe('any sequence of commands', () => {
  it('leaves a valid network, and undoes to the exact start and redoes to the exact end', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(anyStep, { maxLength: 30 }), (network, steps) => {
        const project = opened(network);
        for (const step of steps) {
          step(project.commands);
          const check = checkNetwork(project.snapshot().network);
          expect(check.ok ? [] : check.problems).toEqual([]);
        }
        const end = project.snapshot().network;
        let undone = 0;
        while (project.snapshot().canUndo) {
          project.commands.undo();
          undone++;
        }
        expect(JSON.stringify(project.snapshot().network)).toBe(JSON.stringify(network));
        for (let i = 0; i < undone; i++) project.commands.redo();
        expect(project.snapshot().network).toEqual(end);
      }),
      { numRuns: 150 },
    );
  });

  it('undoes each step to exactly what was before it', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(edit, { maxLength: 15 }), (network, steps) => {
        const project = opened(network);
        const before: PolicyNetwork[] = [];
        for (const step of steps) {
          const { network: now } = project.snapshot();
          step(project.commands);
          if (project.snapshot().network !== now) before.push(now);
        }
        for (const earlier of before.reverse()) {
          project.commands.undo();
          expect(project.snapshot().network).toEqual(earlier);
        }
        expect(project.snapshot().canUndo).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
