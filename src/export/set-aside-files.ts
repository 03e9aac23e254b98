import type { ImportReport } from '../import/report';
import { setAsideCsv } from '../import/set-aside';
import type { ExportedFile } from './files';

const PREFIX = 'set-aside-';
const SUFFIX = '.csv';

/** Is this the name of a set-aside file? */
export const isSetAsideName = (name: string): boolean => name.startsWith(PREFIX) && name.endsWith(SUFFIX);

export interface SetAsideFilesOptions {
  /** Cells of contact columns go out too. */
  readonly contacts?: boolean;
}

/**
 * A file for every input file of which rows were set aside: its own columns and a `reason`, to be mended and
 * imported again. Contact cells are blank unless asked for.
 */
export const setAsideFiles = (
  report: ImportReport,
  { contacts = false }: SetAsideFilesOptions = {},
): readonly ExportedFile[] => {
  const taken = new Set<string>();
  return report.files
    .filter((file) => file.set_aside.length > 0)
    .map((file) => ({
      name: freeName(file.file, taken),
      content: setAsideCsv(file, { blankPersonal: !contacts }),
    }));
};

/** `set-aside-` and the input's name without folder and ending; a number where two inputs have one name. */
const freeName = (file: string, taken: Set<string>): string => {
  const last = file.split(/[/\\]/).at(-1) ?? '';
  const base = last.replace(/\.[^.]*$/, '').replace(/[\p{Cc}<>:"|?*]/gu, '-') || 'table';
  let name = `${PREFIX}${base}${SUFFIX}`;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${PREFIX}${base}-${n}${SUFFIX}`;
  taken.add(name.toLowerCase());
  return name;
};
