/** What a cell with a date holds. `isRewritten`: it was understood, but not written the ISO way. */
export type DateReading =
  | { readonly date: string; readonly isRewritten: boolean }
  | { readonly date: undefined; readonly why: string };

const none: DateReading = { date: undefined, why: 'is no date of the calendar' };

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?$/;
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})\.?$/;
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})\.?$/;

/**
 * Read a date: ISO 8601 to the day, month or year. Also understood, and rewritten: a day with a time, days as
 * 3.5.2025, 2025/5/3, 25/12/2025, and months as 05/2025. With slashes, a day that could be a month (3/5/2025) is
 * not guessed.
 */
export const readDate = (text: string): DateReading => {
  const iso = ISO.exec(text);
  if (iso) return isDay(iso[1]!, iso[2] ?? '1', iso[3] ?? '1') ? { date: text, isRewritten: false } : none;
  const withTime = ISO_TIME.exec(text);
  if (withTime) {
    const day = readDate(withTime[1]!);
    return day.date === undefined ? day : { ...day, isRewritten: true };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return rewritten(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const dotted = DOTTED.exec(text);
  if (dotted) return rewritten(dotted[3]!, dotted[2]!, dotted[1]!);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return rewritten(monthYear[2]!, monthYear[1]!);
  const slashed = SLASHED.exec(text);
  if (!slashed) return { date: undefined, why: 'is no date' };
  const [, first, second, year] = slashed;
  if (Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)) {
    return { date: undefined, why: 'can be read in two ways' };
  }
  return Number(second) > 12 ? rewritten(year!, first!, second!) : rewritten(year!, second!, first!);
};

const rewritten = (year: string, month: string, day?: string): DateReading => {
  if (!isDay(year, month, day ?? '1')) return none;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return { date: parts.join('-'), isRewritten: true };
};

/** Is there such a day in the Gregorian calendar? */
const isDay = (year: string, month: string, day: string): boolean => {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1) return false;
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  return d <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!;
};
