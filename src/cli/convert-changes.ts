import type { NetworkFile } from '../export/network-formats';
import { isPersonalHeader } from '../import/columns/personal-header';
import { importFiles } from '../import/index';
import { counted, listed } from '../import/text';
import type { PolicyNetwork, Relationship, Stakeholder } from '../model/network';

type Row = Stakeholder | Relationship;

interface ChangesOptions {
  /** Contact columns were written. */
  readonly contacts: boolean;
  /** The format as it stands in a sentence. */
  readonly format: string;
}

/**
 * What a reader of the new files will find changed, in sentences: the files are read again and compared, so that
 * nothing is lost without a word whatever the format cannot hold.
 */
export const changesOnReading = async (
  network: PolicyNetwork,
  files: readonly NetworkFile[],
  { contacts, format }: ChangesOptions,
): Promise<readonly string[]> => {
  const personal = contacts ? 0 : network.stakeholders.filter(hasPersonal).length;
  const leftOut =
    personal === 0
      ? []
      : [`Contact columns of ${counted(personal, 'actor')} are left out; --contacts writes them.`];
  const again = await importFiles(
    files.map(({ name, content }) => ({
      name,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })),
  );
  if (!again.ok) {
    return network.stakeholders.length === 0
      ? leftOut
      : [...leftOut, `Read again, ${format} could not be understood. Keep the original.`];
  }
  return [
    ...leftOut,
    ...changesOf('actor', network.stakeholders, again.network.stakeholders, contacts, format),
    ...changesOf('tie', network.relationships, again.network.relationships, contacts, format),
  ];
};

const hasPersonal = (actor: Stakeholder): boolean =>
  Object.keys(actor).some(isPersonalHeader) || actor.attributes.some(([name]) => isPersonalHeader(name));

const changesOf = (
  what: string,
  before: readonly Row[],
  after: readonly Row[],
  contacts: boolean,
  format: string,
): readonly string[] => {
  const found = new Map(after.map((row) => [row.id, row]));
  const changed = new Map<string, number>();
  let missing = 0;
  for (const row of before) {
    const twin = found.get(row.id);
    if (twin === undefined) missing++;
    else for (const field of changedFields(row, twin, contacts)) add(changed, field);
  }
  const fields = Array.from(changed, ([field, rows]) => `${field} of ${counted(rows, what)}`);
  return [
    ...(missing === 0 ? [] : [`${format} cannot hold ${counted(missing, what)} as it stands.`]),
    ...(fields.length === 0 ? [] : [`Written differently in ${format}: ${listed(fields)}.`]),
  ];
};

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const changedFields = (a: Row, b: Row, contacts: boolean): readonly string[] => {
  const [before, after] = [fieldsOf(a, contacts), fieldsOf(b, contacts)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (field) => before.get(field) !== after.get(field),
  );
};

const fieldsOf = (row: Row, contacts: boolean): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(row)
      .filter(([field]) => contacts || !isPersonalHeader(field))
      .map(([field, value]) => [
        field,
        field === 'attributes' ? attributesOf(row, contacts) : JSON.stringify(value),
      ]),
  );

/** Without regard to their order: that of the columns may change. */
const attributesOf = ({ attributes }: Row, contacts: boolean): string =>
  attributes
    .filter(([name]) => contacts || !isPersonalHeader(name))
    .map((pair) => JSON.stringify(pair))
    .sort()
    .join();
