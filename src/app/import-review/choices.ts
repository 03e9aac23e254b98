import type { InputFile } from '../../import';
import type { TableRole } from '../../import/report';

/** Encodings offered by name; the import knows more. */
export const ENCODINGS = [
  'utf-8',
  'windows-1250',
  'iso-8859-2',
  'windows-1252',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1256',
  'windows-1257',
  'utf-16le',
  'macintosh',
] as const;

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How a person wants a file read; what is absent is found out by the import. */
export interface ReadingChoice {
  readonly role?: TableRole;
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** The choices by file name. Files of one name share theirs: they can hardly be told apart on screen. */
export type ReadingChoices = ReadonlyMap<string, ReadingChoice>;

export const withChoice = (
  choices: ReadingChoices,
  file: string,
  change: { readonly [Key in keyof ReadingChoice]: ReadingChoice[Key] | undefined },
): ReadingChoices => {
  const merged = Object.entries({ ...choices.get(file), ...change }).filter(
    ([, value]) => value !== undefined,
  );
  return new Map(choices).set(file, Object.fromEntries(merged) as ReadingChoice);
};

/** The files with the choices applied, as the import takes them. */
export const chosen = (files: readonly InputFile[], choices: ReadingChoices): readonly InputFile[] =>
  files.map((file) => ({ ...file, ...choices.get(file.name) }));

/** Words that say what a table is, not what it is about. */
const GENERIC =
  /\b(stakeholders?|actors?|nodes?|organi[sz]ations?|relationships?|relations?|ties|edges?|links?|network|table|data|csv|export|sheet\d*|\d+)\b/gi;

/** A name for the project from its file names: what is left of the first one that says anything. */
export const suggestName = (files: readonly string[]): string | null => {
  for (const file of files) {
    const words = file
      .replace(/\.[^.]*$/, '')
      .replace(/[_\-.()[\]]+/g, ' ')
      .replace(GENERIC, ' ')
      .trim()
      .replace(/\s+/g, ' ');
    if (/\p{L}/u.test(words)) return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return null;
};
