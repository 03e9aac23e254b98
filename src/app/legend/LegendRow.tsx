import { Text, Tooltip, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './legend.module.css';

interface Props {
  readonly mark: ReactNode;
  readonly name: string;
  /** How many there are, and that in words. */
  readonly count?: { readonly value: number; readonly words: string };
  /** What it means, in a sentence. */
  readonly help?: string;
}

/** One line of the legend: mark, name, how many. */
export const LegendRow = ({ mark, name, count, help }: Props) => (
  <li className={classes.row}>
    <span className={classes.mark}>{mark}</span>
    {help === undefined ? (
      <span className={classes.name}>{name}</span>
    ) : (
      <Tooltip label={help} position="right" events={{ hover: true, focus: true, touch: true }}>
        {/* A button, so that the meaning is one focus away. */}
        <Text component="button" type="button" className={classes.explained} fz="inherit">
          {name}
          <VisuallyHidden>: {help}</VisuallyHidden>
        </Text>
      </Tooltip>
    )}
    {count !== undefined && (
      <span className={classes.count}>
        <span aria-hidden="true">{count.value}</span>
        <VisuallyHidden>{count.words}</VisuallyHidden>
      </span>
    )}
  </li>
);
