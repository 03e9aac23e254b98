import { analyse } from 'chardet';
import { quoted } from '../text';
import { type Encoding, encodingOf, SINGLE_BYTE } from './candidates';
import { plausibilityOf } from './plausibility';
import { readBytes } from './read-bytes';
import { wordsBeyondAscii } from './sample';

/** The single-byte encoding that a text is likeliest to have. */
export interface Guess {
  readonly label: string;
  /** Another encoding fits about as well and gives another text, or none fits well. */
  readonly isDoubtful: boolean;
  /** A sentence for the person: what it is read as and why, and what else it may be. */
  readonly message: string;
}

interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
  readonly score: number;
  readonly characters: number;
  readonly language: string | undefined;
  readonly isHome: boolean;
}

/** What the opinion of chardet counts, at its full confidence. */
const CHARDET_WEIGHT = 0.15;
/** A reading of its own, beyond the encodings of the region, must be named by chardet with this confidence. */
const CHARDET_SURE = 40;
/** Below this no reading looks like a language. */
const LOW_SCORE = 0.35;
/** How many points the best must be ahead in all: about one letter in its place against one out of it. */
const CLEAR_LEAD = 1;

/** chardet's names for what the Encoding Standard reads as a Windows encoding. */
const CHARDET_NAMES: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['ISO-8859-9', 'windows-1254'],
]);

/**
 * Guess the encoding of bytes that are no Unicode: what chardet finds and the encodings of the region are read
 * and compared by how plausible their letters are (see `plausibilityOf`). Looks at a bounded sample.
 */
export const guessEncoding = (bytes: Uint8Array): Guess => {
  const sample = wordsBeyondAscii(bytes);
  const opinions = opinionsOf(sample);
  const rarer = [...opinions].flatMap(([label, confidence]) => {
    const encoding = confidence >= CHARDET_SURE ? encodingOf(label) : undefined;
    return encoding && !SINGLE_BYTE.includes(encoding) && !label.startsWith('utf') ? [encoding] : [];
  });
  const readings = [...SINGLE_BYTE, ...rarer]
    .map((encoding) => readingOf(encoding, sample, opinions.get(encoding.label) ?? 0))
    .sort((a, b) => b.score - a.score);
  const top = readings[0]!;
  // Of equal texts, the encoding that the language is at home in.
  const best = readings.find(({ text, isHome }) => text === top.text && isHome) ?? firstOf(readings, top);
  const rival = readings.find(({ text }) => text !== top.text);
  const lead = rival === undefined ? Number.POSITIVE_INFINITY : top.score - rival.score;
  const isDoubtful = top.score < LOW_SCORE || lead * top.characters < CLEAR_LEAD;
  return { label: best.encoding.label, isDoubtful, message: messageOf(best, isDoubtful ? rival : undefined) };
};

/** In the order of the candidates, whatever small differences chardet made. */
const firstOf = (readings: readonly Reading[], top: Reading): Reading => {
  const equal = readings.filter(({ text }) => text === top.text);
  return SINGLE_BYTE.map((one) => equal.find(({ encoding }) => encoding === one)).find(Boolean) ?? top;
};

/** Confidence, 0 to 100, by label of the Encoding Standard. */
const opinionsOf = (sample: Uint8Array): ReadonlyMap<string, number> => {
  const opinions = new Map<string, number>();
  for (const { name, confidence } of analyse(sample)) {
    const label = CHARDET_NAMES.get(name) ?? name.toLowerCase();
    opinions.set(label, Math.max(confidence, opinions.get(label) ?? 0));
  }
  return opinions;
};

const readingOf = (encoding: Encoding, sample: Uint8Array, confidence: number): Reading => {
  const text = readBytes(sample, encoding.label);
  const { score, spelling, characters } = plausibilityOf(text.split('\n').slice(0, -1));
  return {
    encoding,
    text,
    score: score + (CHARDET_WEIGHT * confidence) / 100,
    characters,
    language: spelling?.language,
    isHome: spelling?.home === encoding.label,
  };
};

const messageOf = (best: Reading, rival: Reading | undefined): string => {
  const read = `Read as ${best.encoding.name}`;
  if (rival === undefined) {
    const why = best.language === undefined ? '' : `: the letters fit ${best.language}`;
    return `${read}${why}. If letters look wrong, choose another encoding.`;
  }
  const [here, there] = differing(best.text, rival.text);
  return `${read}, so that a word is ${quoted(here)}. It may also be ${rival.encoding.name}, and the word ${quoted(there)}. Check the names, and choose the encoding if they look wrong.`;
};

/** The first word that the two readings have differently. */
const differing = (a: string, b: string): readonly [string, string] => {
  const others = b.split('\n');
  const words = a.split('\n');
  const at = words.findIndex((word, i) => word !== others[i]);
  return [words[at] ?? '', others[at] ?? ''];
};
