import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Field } from '../fields';
import { fitting, isBegun, isListOfWords, lastWord, type Suggestion, withLastWord } from './suggestions';
import styles from './WordInput.module.css';

interface WordInputProps {
  readonly field: Field;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  /** A sentence about what is wrong. */
  readonly error?: ReactNode;
  /** Seen where there is one; else the name of the field is read out. */
  readonly label?: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** What stands there is selected when the keyboard comes: the first letter takes its place. */
  readonly replaces?: boolean;
  /** In a cell of the table, whose frame it fills. */
  readonly inCell?: boolean;
  onChange(text: string): void;
  /** A suggestion was chosen, with Enter (and Shift: `up`) or by a press; of a list of words, one of them. */
  onChoose?(text: string, enter: 'down' | 'up' | null): void;
  /** `text`: what stands there; with Tab, the suggestion that is chosen. */
  onKeyDown?(event: React.KeyboardEvent<HTMLInputElement>, text: string): void;
  onBlur?(): void;
}

/** Text with what may be meant below it. Arrow keys choose; Enter takes what is chosen or begun. */
export const WordInput = (props: WordInputProps) => {
  const { field, value, suggestions, error, label, inCell = false, onChange } = props;
  const isList = isListOfWords(field);
  const [isTouched, setTouched] = useState(false);
  const combobox = useCombobox({
    defaultOpened: props.autoFocus === true && suggestions.length > 0 && inCell,
  });
  // What stands there when the input opens is to be replaced: everything is offered.
  const wanted = isTouched ? (isList ? lastWord(value) : value) : '';
  const shown = useMemo(() => fitting(suggestions, wanted), [suggestions, wanted]);
  const begun = isBegun(shown[0], wanted);
  useEffect(() => {
    if (begun && shown.length > 0) combobox.selectFirstOption();
    else combobox.resetSelectedOption();
  }, [begun, shown, combobox.selectFirstOption, combobox.resetSelectedOption]);

  /** Which way Enter was pressed, as long as it was the last key. */
  const enter = useRef<'down' | 'up' | null>(null);
  /** The text with a suggestion taken. */
  const written = (place: number): string | undefined => {
    const suggestion = shown[place];
    if (suggestion === undefined) return undefined;
    return isList ? withLastWord(value, suggestion.writes) : suggestion.writes;
  };
  const choose = (place: string) => {
    const text = written(Number(place));
    if (text === undefined) return;
    onChange(text);
    setTouched(false);
    combobox.closeDropdown();
    props.onChoose?.(text, enter.current);
  };
  const input = (
    <TextInput
      value={value}
      label={label}
      description={props.description}
      aria-label={label === undefined ? field.label : undefined}
      placeholder={props.placeholder}
      error={error}
      withAsterisk={props.required}
      aria-required={props.required}
      autoFocus={props.autoFocus}
      data-autofocus={props.autoFocus}
      onFocus={(event) => props.replaces === true && event.currentTarget.select()}
      autoComplete="off"
      variant={inCell ? 'unstyled' : 'default'}
      classNames={inCell ? { root: styles.root, input: styles.input, error: styles.error } : undefined}
      onChange={(event) => {
        onChange(event.currentTarget.value);
        setTouched(true);
        combobox.openDropdown();
      }}
      onClick={() => combobox.openDropdown()}
      onBlur={() => {
        combobox.closeDropdown();
        props.onBlur?.();
      }}
      onKeyDown={(event) => {
        const chosen = combobox.dropdownOpened ? combobox.getSelectedOptionIndex() : -1;
        enter.current = event.key === 'Enter' ? (event.shiftKey ? 'up' : 'down') : null;
        // The list of suggestions takes Enter itself where one of them is chosen.
        if (event.key === 'Enter' && chosen >= 0) return;
        props.onKeyDown?.(event, event.key === 'Tab' ? (written(chosen) ?? value) : value);
      }}
    />
  );
  if (suggestions.length === 0) return input;
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      shadow="md"
      position="bottom-start"
      width={inCell ? 280 : 'target'}
    >
      <Combobox.Target withExpandedAttribute>{input}</Combobox.Target>
      <Combobox.Dropdown hidden={shown.length === 0}>
        <Combobox.Options mah={260} className={styles.options} aria-label={field.label}>
          {shown.map(({ text, writes, hint }, i) => (
            <Combobox.Option key={writes} value={String(i)} title={hint || undefined}>
              <span className={styles.text}>{text}</span>
              {hint !== '' && <span className={styles.hint}>{hint}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
