import { EXPORT_TABLES, type ExportTable } from '../export/files';
import { delimiterAsked } from '../import/dialect';
import type { ParsedArguments } from './arguments';
import { done, type Result, wrongArguments } from './failure';
import type { ValueOption } from './options';

/** A whole number from `least` to `most`; absent where the option is. */
export const wholeNumber = (
  { values }: ParsedArguments,
  option: ValueOption,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): Result<number | undefined> => {
  const text = values.get(option);
  if (text === undefined) return done(undefined);
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number) && number >= least && number <= most) return done(number);
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
  return wrongArguments(`--${option} must be a whole number, ${range}; “${text}” is not.`);
};

/** A number from 0 to 1, such as 0.2; absent where the option is. */
export const share = ({ values }: ParsedArguments, option: ValueOption): Result<number | undefined> => {
  const text = values.get(option);
  if (text === undefined) return done(undefined);
  const number = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= 0 && number <= 1
    ? done(number)
    : wrongArguments(`--${option} must be a share from 0 to 1, such as 0.2; “${text}” is not.`);
};

/** A number from `least` to below 1, such as 0.005; absent where the option is. */
export const shareBetween = (
  parsed: ParsedArguments,
  option: ValueOption,
  least: number,
): Result<number | undefined> => {
  const given = share(parsed, option);
  if (given.ok && (given.value === undefined || (given.value >= least && given.value < 1))) return given;
  return wrongArguments(
    `--${option} must be a number from ${least} to below 1, such as 0.05; “${parsed.values.get(option)}” is not.`,
  );
};

/** Words split by commas, each once; absent where the option is. */
export const wordList = (
  { values }: ParsedArguments,
  option: ValueOption,
): Result<readonly string[] | undefined> => {
  const text = values.get(option);
  if (text === undefined) return done(undefined);
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.length > 0
    ? done([...new Set(words)])
    : wrongArguments(`--${option} needs at least one word; several are split by commas.`);
};

/** The tables of `--only`. */
export const tableList = (parsed: ParsedArguments): Result<readonly ExportTable[] | undefined> => {
  const words = wordList(parsed, 'only');
  if (!words.ok || words.value === undefined) return words as Result<undefined>;
  const isTable = (word: string): word is ExportTable => (EXPORT_TABLES as readonly string[]).includes(word);
  const unknown = words.value.find((word) => !isTable(word));
  return unknown === undefined
    ? done(words.value.filter(isTable))
    : wrongArguments(`--only knows ${EXPORT_TABLES.join(', ')}; “${unknown}” is none of them.`);
};

/** One of a few words; absent where the option is. */
export const oneOf = <Word extends string>(
  { values }: ParsedArguments,
  option: ValueOption,
  words: readonly Word[],
): Result<Word | undefined> => {
  const text = values.get(option);
  if (text === undefined) return done(undefined);
  const word = words.find((candidate) => candidate === text);
  return word === undefined
    ? wrongArguments(`--${option} must be ${words.join(' or ')}; “${text}” is not.`)
    : done(word);
};

/** An encoding that this machine can decode. */
export const encodingName = ({ values }: ParsedArguments): Result<string | undefined> => {
  const name = values.get('encoding');
  if (name === undefined) return done(undefined);
  try {
    return done(new TextDecoder(name).encoding);
  } catch {
    return wrongArguments(
      `--encoding: “${name}” is no encoding that is known here; try utf-8 or windows-1250.`,
    );
  }
};

/** One character, or a word for it, such as `tab`. */
export const delimiterCharacter = ({ values }: ParsedArguments): Result<string | undefined> => {
  const text = values.get('delimiter');
  if (text === undefined) return done(undefined);
  const character = text === '\\t' ? '\t' : delimiterAsked(text);
  return character !== undefined && !/[\p{L}\p{N}]/u.test(character)
    ? done(character)
    : wrongArguments(
        `--delimiter must be one character that stands between cells, or the word tab; “${text}” is not.`,
      );
};
