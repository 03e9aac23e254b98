import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship, Stakeholder } from '../../model/network';
import type { ProjectCommands, RelationshipPatch, StakeholderPatch } from '../../project/commands';
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

/** Do what a plan says, as one step. */
const apply = (commands: ProjectCommands, table: TableName, { add, edit, actors }: PastePlan): void => {
  if (table === 'stakeholders') {
    commands.changeRows({
      stakeholders: {
        add: add as readonly Stakeholder[],
        edit: edit as ReadonlyMap<string, StakeholderPatch>,
      },
    });
    return;
  }
  commands.changeRows({
    stakeholders: { add: actors },
    relationships: {
      add: add as readonly Relationship[],
      edit: edit as ReadonlyMap<string, RelationshipPatch>,
    },
  });
};

/** Something pasted that waits for a decision. `at`: the active cell; `null` where it was put into the dialog. */
export interface WaitingPaste {
  readonly text: string;
  readonly at: CellPlace | null;
}

export type PasteContext = Omit<PasteTarget, 'at' | 'makeActors'>;

/** Paste rows and cells: at once where all is understood, else after a look at what would happen. */
export const usePaste = (context: PasteContext) => {
  const { t } = useTranslation('tables');
  const { commands } = useWorkspace();
  const [waiting, setWaiting] = useState<WaitingPaste | null>(null);
  const planFor = useCallback(
    (text: string, at: CellPlace | null, makeActors: boolean): PastePlan =>
      planPaste(readPasted(context.table, context.fields, text, at === null), { ...context, at, makeActors }),
    [context],
  );
  const carryOut = (plan: PastePlan): void => {
    apply(commands, context.table, plan);
    setWaiting(null);
    notifications.show({ message: t('pasted', sizeOf(plan)) });
  };
  /** Into the table, from a cell on. */
  const pasteAt = (text: string, at: CellPlace): void => {
    if (text === '') return;
    const plan = planFor(text, at, true);
    const { added, changed } = sizeOf(plan);
    if (isPlain(plan) && added + changed > 0) carryOut(plan);
    else setWaiting({ text, at });
  };
  return {
    waiting,
    ask: () => setWaiting({ text: '', at: null }),
    change: (text: string) => setWaiting((now) => now && { ...now, text }),
    cancel: () => setWaiting(null),
    planFor,
    pasteAt,
    carryOut,
  };
};
