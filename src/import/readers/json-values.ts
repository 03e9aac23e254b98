import type { KeyedValue } from './graph-tables';

export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list is written with this between its words, as in a table. */
const SEPARATOR = ';';

/** A value of a JSON file as the text of a cell. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null)) {
    return value.map(textOf).join(SEPARATOR);
  }
  return JSON.stringify(value);
};

/** An own field; what objects inherit is none. */
export const fieldOf = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** The first of these fields that says something. */
export const firstText = (object: JsonObject, keys: readonly string[]): string => {
  for (const key of keys) {
    const text = textOf(fieldOf(object, key));
    if (text !== '') return text;
  }
  return '';
};

/**
 * The fields of an element as they are told of it: `data` (Cytoscape) and `attributes` (graphology, Kumu) hold more
 * fields; our own `attributes` are pairs of name and value.
 */
export const flattened = (element: JsonObject): JsonObject => {
  const isInner = (key: string, value: unknown) =>
    (key === 'data' || key === 'attributes') && isObject(value);
  const entries = Object.entries(element);
  if (!entries.some(([key, value]) => isInner(key, value))) return element;
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      isInner(key, value) ? Object.entries(value as JsonObject) : [[key, value]],
    ),
  );
};

/** The fields as values under their names, but for those that were read otherwise. */
export const valuesOf = (element: JsonObject, without: ReadonlySet<string>): readonly KeyedValue[] =>
  Object.entries(element).flatMap(([key, value]): readonly KeyedValue[] => {
    const text = without.has(key) ? '' : textOf(value);
    return text === '' ? [] : [[key, text]];
  });
