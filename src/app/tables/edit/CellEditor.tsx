import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Directory } from '../directory';
import { type Entry, readEntry } from '../entry';
import type { Field } from '../fields';
import type { CellValue, Row } from '../row';
import { editText } from './edit-text';
import { isListOfWords, suggestionsFor } from './suggestions';
import { WordInput } from './WordInput';

/** Where the keyboard goes when a cell has been edited. `away`: it went elsewhere already. */
export type After = 'stay' | 'down' | 'up' | 'next' | 'before' | 'away';

export interface CellEditing {
  readonly directory: Directory;
  /** All rows of the table, for the words that are in use. */
  readonly rows: readonly Row[];
  onSave(field: Field, row: Row, value: CellValue | undefined, after: After): void;
  /** `problem`: the cell was left with a text that is not understood, and stays as it was. */
  onLeave(problem: { readonly text: string; readonly sentence: string } | null): void;
}

interface CellEditorProps extends CellEditing {
  readonly field: Field;
  readonly row: Row;
  /** What the cell begins with instead of what it holds. */
  readonly typed: string | null;
}

/** A cell being edited. Enter and Tab save, Escape leaves the cell as it was; so does leaving it with an error. */
export const CellEditor = ({ field, row, typed, directory, rows, onSave, onLeave }: CellEditorProps) => {
  const { t } = useTranslation('tables');
  const [text, setText] = useState(() => typed ?? editText(field, row, directory));
  const [problem, setProblem] = useState<string | null>(null);
  const suggestions = useMemo(() => suggestionsFor(field, rows, directory), [field, rows, directory]);
  const isOver = useRef(false);
  const sentenceOf = (entry: Extract<Entry, { ok: false }>): string => t(`problem_${entry.problem}`);

  const save = (written: string, after: After): void => {
    const entry = readEntry(field, written, row, directory);
    if (!entry.ok) {
      setProblem(sentenceOf(entry));
      return;
    }
    isOver.current = true;
    onSave(field, row, entry.value, after);
  };
  const leave = () => {
    if (isOver.current) return;
    isOver.current = true;
    const entry = readEntry(field, text, row, directory);
    if (entry.ok) onSave(field, row, entry.value, 'away');
    else onLeave({ text, sentence: sentenceOf(entry) });
  };
  const onKeyDown = (event: React.KeyboardEvent, written: string) => {
    // Arrow keys and letters belong to the text, not to the table.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      isOver.current = true;
      onLeave(null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      save(written, event.shiftKey ? 'up' : 'down');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      save(written, event.shiftKey ? 'before' : 'next');
    }
  };
  return (
    <WordInput
      field={field}
      value={text}
      suggestions={suggestions}
      error={problem}
      placeholder={field.format === 'date' ? t('datePlaceholder') : undefined}
      autoFocus
      replaces={typed === null}
      inCell
      onChange={(next) => {
        setText(next);
        setProblem(null);
      }}
      onChoose={isListOfWords(field) ? undefined : (chosen, enter) => save(chosen, enter ?? 'stay')}
      onKeyDown={onKeyDown}
      onBlur={leave}
    />
  );
};
