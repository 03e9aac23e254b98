import type { SortingState } from '@tanstack/react-table';
import { z } from 'zod';
import { USUAL_COLUMNS } from './columns';

/** What is sorted by before a person chooses: the question that brought them here. */
export const FIRST_SORT: SortingState = [{ id: 'f:convenor', desc: true }];

const columnsSchema = z.array(z.string());
const sortingSchema = z.array(z.object({ id: z.string(), desc: z.boolean() })).length(1);

const parsed = (stored: string | undefined): unknown => {
  try {
    return JSON.parse(stored ?? '');
  } catch {
    return undefined;
  }
};

/** The columns that were stored in the browser; the usual ones where nothing readable is. */
export const storedColumns = (stored: string | undefined): readonly string[] => {
  const result = columnsSchema.safeParse(parsed(stored));
  return result.success ? result.data : USUAL_COLUMNS;
};

/** The order that was stored in the browser; the first one where nothing readable is. */
export const storedSorting = (stored: string | undefined): SortingState => {
  const result = sortingSchema.safeParse(parsed(stored));
  return result.success ? result.data : FIRST_SORT;
};
