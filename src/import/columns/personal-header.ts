import { CONTACT_COLUMNS } from '../../model/network';
import { columnsMeant, keyOfHeader } from './known-headers';

const CONTACTS: ReadonlySet<string> = new Set(CONTACT_COLUMNS);

/**
 * Does a column of this name hold personal data, whatever table it stands in? A contact column in any spelling
 * and language (`Contact person`, `contact notes`, `Phone 2`, `E-mail`): in a relationship table it is no column of
 * the model and is kept as an attribute, and must leave in no export all the same.
 */
export const isPersonalHeader = (header: string): boolean => {
  const key = keyOfHeader(header);
  if (key.startsWith('contact')) return true;
  const withoutBrackets = keyOfHeader(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ''));
  return [key, key.replace(/\d+$/, ''), withoutBrackets].some((name) =>
    columnsMeant('stakeholders', name).some((column) => CONTACTS.has(column)),
  );
};
