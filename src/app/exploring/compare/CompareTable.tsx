import type { ReactNode } from 'react';
import classes from './compare.module.css';

/** A line of the table: its name, and a cell for each of the two. */
export interface CompareRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly cells: readonly [ReactNode, ReactNode];
}

interface CompareTableProps {
  /** What the table is about, for who does not see it. */
  readonly label: string;
  readonly heads: readonly [string, string];
  readonly rows: readonly CompareRow[];
}

/** Two columns side by side; the name of a line stands above its two cells, so that long ones find room. */
export const CompareTable = ({ label, heads, rows }: CompareTableProps) => (
  <table className={classes.table} aria-label={label}>
    <thead>
      <tr>
        <th scope="col">{heads[0]}</th>
        <th scope="col">{heads[1]}</th>
      </tr>
    </thead>
    {rows.map((row) => (
      <tbody key={row.key}>
        <tr>
          <th scope="rowgroup" colSpan={2}>
            {row.label}
          </th>
        </tr>
        <tr>
          <td>{row.cells[0]}</td>
          <td>{row.cells[1]}</td>
        </tr>
      </tbody>
    ))}
  </table>
);
