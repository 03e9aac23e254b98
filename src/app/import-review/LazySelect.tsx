import { Button, type ComboboxData, Select } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './LazySelect.module.css';

interface LazySelectProps {
  /** What is chosen here, without the value. */
  readonly label: string;
  readonly data: ComboboxData<string>;
  readonly value: string | null;
  /** What a person reads for the value; shown where it is closed. */
  readonly shown: string;
  onChange(value: string): void;
  readonly size: 'xs' | 'sm';
  readonly width: number | string;
  readonly icon?: ReactNode;
  readonly nothing?: string;
  /** Marks the control that answers an open question. */
  readonly isAnswer?: boolean;
  /** Shown fainter. */
  readonly faint?: boolean;
}

/** A button until somebody wants to choose: a hundred selects at once would hold up the page. */
export const LazySelect = (props: LazySelectProps) => {
  const { label, data, value, shown, onChange, size, width, icon, nothing, isAnswer, faint } = props;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!open) {
    return (
      <Button
        variant="default"
        size={size}
        w={width}
        justify="space-between"
        leftSection={icon}
        rightSection={<IconSelector size={14} aria-hidden />}
        className={classes.closed}
        data-faint={faint || undefined}
        data-answer={isAnswer || undefined}
        aria-haspopup="listbox"
        aria-label={`${label}: ${shown}`}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {shown}
      </Button>
    );
  }
  return (
    <Select
      aria-label={label}
      data={data}
      value={value}
      size={size}
      w={width}
      searchable
      autoFocus
      defaultDropdownOpened
      allowDeselect={false}
      nothingFoundMessage={nothing}
      onChange={(next) => {
        if (next !== null) onChange(next);
      }}
      onBlur={close}
      comboboxProps={{ shadow: 'md', position: 'bottom-start' }}
    />
  );
};
