/** A stretch of time: first and last day, ISO 8601; `null` where it is open. Days compare as texts. */
export interface TimeSpan {
  readonly first: string | null;
  readonly last: string | null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Does this text name a day, a month or a year in ISO 8601? */
export const isDate = (text: string): boolean => DATE.test(text);

/** The days of a year, a month or a day; `null` for a text that is no date. */
export const daysOf = (date: string): { readonly first: string; readonly last: string } | null => {
  const parts = DATE.exec(date);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  if (day !== undefined) return { first: date, last: date };
  // Not every month has a 31st, but no day comes after it: enough to compare with.
  if (month !== undefined) return { first: `${date}-01`, last: `${date}-31` };
  return { first: `${year}-01-01`, last: `${year}-12-31` };
};

/**
 * The time from one date to another. Both days belong to it; a month or a year counts from its first to its last
 * day. An end that is missing, or no date, is open.
 */
export const timeBetween = (from: string | null | undefined, to: string | null | undefined): TimeSpan => ({
  first: daysOf(from ?? '')?.first ?? null,
  last: daysOf(to ?? '')?.last ?? null,
});

/** Have two stretches of time a day in common? */
export const meet = (a: TimeSpan, b: TimeSpan): boolean =>
  (a.first === null || b.last === null || a.first <= b.last) &&
  (b.first === null || a.last === null || b.first <= a.last);
