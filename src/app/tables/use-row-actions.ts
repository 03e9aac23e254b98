import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { UNSPECIFIED_TYPE } from '../../model/network';
import type { RelationshipPatch, StakeholderPatch } from '../../project/commands';
import { useWorkspace } from '../state/workspace';
import { cellValue, patchOf } from './cells';
import { copyCell, copyRows } from './clipboard/copy';
import type { NewValues } from './edit/AddRow';
import { newActor, newTie } from './edit/new-row';
import { readEntry } from './entry';
import type { Field } from './fields';
import type { CellPlace } from './grid/keys';
import type { CellValue, Row, RowPatch, TableName } from './row';
import type { TableView } from './use-table-view';

const textIn = (values: NewValues, id: string): string => {
  const value = values.get(id);
  return typeof value === 'string' ? value : '';
};

/** What a person can do with the rows of a table. Each is one step that can be undone. */
export const useRowActions = (table: TableName, view: TableView) => {
  const { t } = useTranslation('tables');
  const { commands } = useWorkspace();
  const { rows, columns, directory, picked, pick } = view;

  const change = (changes: ReadonlyMap<string, RowPatch>): void => {
    if (changes.size === 0) return;
    if (table === 'stakeholders') commands.editStakeholders(changes as ReadonlyMap<string, StakeholderPatch>);
    else commands.editRelationships(changes as ReadonlyMap<string, RelationshipPatch>);
  };
  const save = (field: Field, row: Row, value: CellValue | undefined): void => {
    if (JSON.stringify(cellValue(field, row)) === JSON.stringify(value)) return;
    change(new Map([[row.id, patchOf(field, row, value)]]));
  };
  const refuse = (text: string, sentence: string) =>
    notifications.show({ color: 'yellow', message: t('refused', { text, sentence }) });
  const empty = (field: Field, row: Row): void => {
    const entry = readEntry(field, '', row, directory);
    if (entry.ok) save(field, row, entry.value);
    else notifications.show({ color: 'yellow', message: t(`problem_${entry.problem}`) });
  };
  const remove = (ids: readonly string[]): void => {
    if (table === 'stakeholders') commands.deleteStakeholders(ids);
    else commands.deleteRelationships(ids);
    const gone = new Set(ids);
    if (picked.some((id) => gone.has(id))) pick(picked.filter((id) => !gone.has(id)));
  };
  /** @returns the id of the new row, and its name in a sentence. */
  const add = (values: NewValues): { readonly id: string | null; readonly name: string } => {
    if (table === 'stakeholders') {
      const [kind, country] = [textIn(values, 'f:kind'), textIn(values, 'f:country')];
      const name = textIn(values, 'f:name');
      const row = { ...newActor(name), ...(kind !== '' && { kind }), ...(country !== '' && { country }) };
      return { id: commands.addStakeholders([row])[0] ?? null, name };
    }
    const [source, target] = [textIn(values, 'f:source'), textIn(values, 'f:target')];
    const type = textIn(values, 'f:type') || UNSPECIFIED_TYPE;
    return {
      id: commands.addRelationships([newTie(source, target, type)])[0] ?? null,
      name: `${directory.nameOf(source)} → ${directory.nameOf(target)}`,
    };
  };
  /** The selected rows in the order on screen; where none is, all that are shown. */
  const chosenRows = (): readonly Row[] => {
    const ids = new Set(picked);
    const chosen = rows.filter(({ id }) => ids.has(id));
    return chosen.length > 0 ? chosen : rows;
  };
  return {
    change,
    save,
    empty,
    refuse,
    remove,
    add,
    /** For the clipboard: the selected rows, else the one cell. */
    copied: (at: CellPlace): string => {
      if (picked.length > 0) return copyRows(columns.shown, chosenRows(), directory);
      const [row, field] = [rows[at.row], columns.shown[at.column]];
      return row === undefined || field === undefined ? '' : copyCell(field, row, directory);
    },
    copyAll: async (): Promise<void> => {
      const chosen = chosenRows();
      try {
        await navigator.clipboard.writeText(copyRows(columns.shown, chosen, directory));
        notifications.show({ message: t('copied', { count: chosen.length }) });
      } catch {
        notifications.show({ color: 'red', message: t('copyFailed') });
      }
    },
  };
};
