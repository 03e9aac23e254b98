import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship, Stakeholder } from '../../model/network';
import type { ProjectCommands, RelationshipPatch, StakeholderPatch } from '../../project/commands';
import { offerUndo } from '../shell/offer';
import { useWorkspace } from '../state/workspace';
import { readPasted } from './clipboard/pasted-table';
import { type PastePlan, type PasteTarget, planPaste } from './clipboard/plan-paste';
import type { CellPlace } from './grid/keys';
import type { TableName } from './row';

/** Rows that a plan adds to its table and changes in it. */
export const sizeOf = ({ add, edit }: PastePlan) => ({ added: add.length, changed: edit.size });

/** Does a person have to be asked, or told more than one sentence? */
const isPlain = ({ troubles, actors, unknownWords, newColumns }: PastePlan): boolean =>
  troubles.length + actors.length + unknownWords.length + newColumns.length === 0;

/** What pasting did. */
interface Pasted {
  /** Ids of the new rows of the table. */
  readonly added: readonly string[];
  /** How many actors were added that only ties name. */
  readonly actors: number;
}

const given = (ids: readonly (string | null)[]): readonly string[] => ids.filter((id) => id !== null);

/** Do what a plan says, as one step. */
const apply = (commands: ProjectCommands, table: TableName, { add, edit, actors }: PastePlan): Pasted => {
  if (table === 'stakeholders') {
    const done = commands.changeRows({
      stakeholders: {
        add: add as readonly Stakeholder[],
        edit: edit as ReadonlyMap<string, StakeholderPatch>,
      },
    });
    return { added: given(done.stakeholders), actors: 0 };
  }
  const done = commands.changeRows({
    stakeholders: { add: actors },
    relationships: {
      add: add as readonly Relationship[],
      edit: edit as ReadonlyMap<string, RelationshipPatch>,
    },
  });
  return { added: given(done.relationships), actors: given(done.stakeholders).length };
};

/** Something pasted that waits for a decision. `at`: the active cell; `null` where it was put into the dialog. */
export interface WaitingPaste {
  readonly text: string;
  readonly at: CellPlace | null;
}

export type PasteContext = Omit<PasteTarget, 'at' | 'makeActors'>;

/** Where to look after something was pasted. */
export interface PastedPlace {
  /** Ids of the rows that are new or changed. */
  readonly rows: readonly string[];
  /** Id of the column that was pasted at. */
  readonly field: string | undefined;
}

interface PasteOptions {
  /** Columns that the table did not have. */
  onColumns(ids: readonly string[]): void;
  onPasted(place: PastedPlace): void;
}

/** Paste rows and cells: at once where all is understood, else after a look at what would happen. */
export const usePaste = (context: PasteContext, { onColumns, onPasted }: PasteOptions) => {
  const { t } = useTranslation('tables');
  const { commands } = useWorkspace();
  const [waiting, setWaiting] = useState<WaitingPaste | null>(null);
  const planFor = useCallback(
    (text: string, at: CellPlace | null, makeActors: boolean): PastePlan =>
      planPaste(readPasted(context.table, context.fields, text, at === null), { ...context, at, makeActors }),
    [context],
  );
  const carryOut = (plan: PastePlan, at: CellPlace | null): void => {
    const { added, actors } = apply(commands, context.table, plan);
    setWaiting(null);
    const changed = plan.edit.size;
    const parts = [
      ...(added.length > 0 ? [t('pastedAdded', { count: added.length })] : []),
      ...(changed > 0
        ? [t(added.length > 0 ? 'pastedAlsoChanged' : 'pastedChanged', { count: changed })]
        : []),
      ...(actors > 0 ? [t('pastedActors', { count: actors })] : []),
    ];
    offerUndo(`${parts.join(', ')}.`, t('pastedUndo'), commands.undo);
    onColumns(plan.newColumns.map(({ id }) => id));
    onPasted({
      rows: [...added, ...plan.edit.keys()],
      field: at === null ? undefined : context.shown[at.column]?.id,
    });
  };
  /** Into the table, from a cell on. */
  const pasteAt = (text: string, at: CellPlace): void => {
    if (text === '') return;
    const plan = planFor(text, at, true);
    const { added, changed } = sizeOf(plan);
    if (isPlain(plan) && added + changed > 0) carryOut(plan, at);
    else setWaiting({ text, at });
  };
  return {
    waiting,
    ask: () => setWaiting({ text: '', at: null }),
    change: (text: string) => setWaiting((now) => now && { ...now, text }),
    cancel: () => setWaiting(null),
    planFor,
    pasteAt,
    carryOut: (plan: PastePlan) => carryOut(plan, waiting?.at ?? null),
  };
};
