import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { InputFile } from '../../src/import/index';
import { IMPORT_ISSUE_CODES } from '../../src/import/report';

const FOLDER = new URL('../fixtures/messy/', import.meta.url);

const code = z.union([z.enum(Object.keys(IMPORT_ISSUE_CODES) as [string]), z.null()]);
const issue = z.tuple([z.number().int(), code, z.string()]);
const counts = z.tuple([z.number(), z.number().nullable(), z.number().nullable(), z.number()]);
const partial = z.record(z.string(), z.unknown());

const messyCase = z.strictObject({
  case: z.string(),
  files: z.array(z.string()).min(1),
  file_options: z.strictObject({ sheet: z.string().optional(), encoding: z.string().optional() }).optional(),
  options: z.strictObject({ strengthScale: z.enum(['higher', 'lower']).optional() }).optional(),
  refused: z.array(z.tuple([code, z.string()])).optional(),
  actors: z.number().int().optional(),
  ties: z.number().int().optional(),
  created: z.number().int().optional(),
  rows: z.strictObject({ stakeholders: counts.optional(), relationships: counts.optional() }).optional(),
  set_aside: z.array(issue).optional(),
  repairs: z.array(issue).optional(),
  notes: z.array(code).optional(),
  says: z.string().optional(),
  names: z.array(z.string()).optional(),
  stakeholders: z.array(partial).optional(),
  relationships: z.array(partial).optional(),
  encoding: z.string().optional(),
  words: z.array(z.tuple([z.string(), z.string(), z.number().int()]).rest(z.string())).optional(),
  duplicates: z.array(z.tuple([z.string(), z.string()])).optional(),
  doubt: z.string().optional(),
});

/** What must become of some files; see the README of the corpus. */
export type MessyCase = z.infer<typeof messyCase>;

/** Folders of the corpus. */
export const themes: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The cases of a folder. A slip of the pen in them throws. */
export const casesOf = (theme: string): readonly MessyCase[] =>
  z.array(messyCase).parse(JSON.parse(readFileSync(new URL(`${theme}/expected.json`, FOLDER), 'utf8')));

/** Names of the files of a folder. */
export const filesIn = (theme: string): readonly string[] =>
  readdirSync(new URL(`${theme}/`, FOLDER))
    .filter((name) => name !== 'expected.json')
    .sort();

/** The files of a case as they are given to the import. */
export const inputsOf = (theme: string, { files, file_options }: MessyCase): readonly InputFile[] =>
  files.map((name) => ({
    name,
    bytes: readFileSync(new URL(`${theme}/${name}`, FOLDER)),
    ...(file_options?.sheet !== undefined && { sheet: file_options.sheet }),
    ...(file_options?.encoding !== undefined && { encoding: file_options.encoding }),
  }));
