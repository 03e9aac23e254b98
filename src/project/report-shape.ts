import { z } from 'zod';
import type { ImportReport } from '../import/report';

const count = z.number().int().min(0);

const issue = z.looseObject({
  file: z.string(),
  line: z.number().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['note', 'repair', 'set-aside', 'error']),
  message: z.string(),
});

const file = z.looseObject({
  file: z.string(),
  role: z.enum(['stakeholders', 'relationships']),
  encoding: z.string(),
  delimiter: z.string(),
  headers: z.array(z.string()),
  columns: z.array(z.looseObject({ header: z.string(), column: z.string().nullable(), reason: z.string() })),
  rows_read: count,
  rows_imported: count,
  rows_repaired: count,
  rows_set_aside: count,
  issues: z.array(issue),
  set_aside: z.array(z.looseObject({ line: count, cells: z.array(z.string()), reason: z.string() })),
});

const report = z.looseObject({ files: z.array(file), created_actors: z.array(z.string()) });

/**
 * The stored import report, or `null` where what was stored is none. Fields that a newer version added are
 * kept; issue codes are not checked, because a code may be retired while reports that name it live on.
 */
export const readReport = (data: unknown): ImportReport | null => {
  const parsed = report.safeParse(data);
  return parsed.success ? (parsed.data as unknown as ImportReport) : null;
};
