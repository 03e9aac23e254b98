import type { TFunction } from 'i18next';
import { METRICS } from '../../analysis/metrics';
import { NETWORK_FUNCTIONS } from '../../model/vocabulary';
import { helpTexts } from './texts';

/** A word with what it means. */
export interface GlossaryEntry {
  readonly id: string;
  readonly section: 'words' | 'functions' | 'figures';
  readonly name: string;
  readonly plain: string;
  /** The exact definition, where there is more to say than the plain sentence. */
  readonly definition?: string;
  readonly range?: string;
  readonly source?: string;
}

export type Word = keyof typeof helpTexts.glossary.entry;
const WORDS = Object.keys(helpTexts.glossary.entry) as readonly Word[];

/** Everything that the screens call by a name of the field. `t` reads the catalogue of help. */
export const glossary = (t: TFunction<'help'>): readonly GlossaryEntry[] => [
  ...WORDS.map((word) => ({
    id: `w:${word}`,
    section: 'words' as const,
    name: t(`glossary.entry.${word}.name`),
    plain: t(`glossary.entry.${word}.text`),
  })),
  ...Object.entries(NETWORK_FUNCTIONS).map(([id, { label, meaning }]) => ({
    id: `f:${id}`,
    section: 'functions' as const,
    name: label,
    plain: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`,
  })),
  ...METRICS.map(({ key, label, plain, definition, range, source }) => ({
    id: `m:${key}`,
    section: 'figures' as const,
    name: label,
    plain,
    definition,
    range,
    source,
  })),
];
