import { z } from 'zod';
import { EMPTY_MEMORY, type ImportMemory, WORD_FIELDS } from '../import/choices';

const memory = z.object({
  words: z.array(z.object({ field: z.enum(WORD_FIELDS), word: z.string(), means: z.string().nullable() })),
  columns: z.array(z.object({ header: z.string(), column: z.string().nullable() })),
  duplicates: z.array(z.object({ keep: z.string(), gone: z.string(), merge: z.boolean() })),
});

/** The stored memory of earlier imports; nothing is remembered where what was stored is none. */
export const readMemory = (data: unknown): ImportMemory => {
  const parsed = memory.safeParse(data);
  return parsed.success ? parsed.data : EMPTY_MEMORY;
};
