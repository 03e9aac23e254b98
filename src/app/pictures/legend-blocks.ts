import type { LegendSection } from '../legend/model';
import type { Hex } from '../map/color';
import type { SizeStep } from '../map/size-steps';
import type { LegendBlock, LegendLine } from './legend-columns';
import { drawMark } from './legend-marks';

export interface BlockTexts {
  /** A name with how many there are of it. */
  counted(name: string, count: number): string;
  /** Said beneath the marks of functions. */
  readonly marksNote: string;
}

export interface BlockInput {
  readonly sections: readonly LegendSection[];
  /** The sizes as the map has them. */
  readonly steps: readonly SizeStep[];
  /** Factor from those to the picture. */
  readonly sizeScale: number;
  readonly ground: Hex;
  readonly texts: BlockTexts;
}

/** The legend of the panel for a picture, where nothing can be pressed: what is not on the map is left out. */
export const legendBlocks = ({ sections, steps, sizeScale, ground, texts }: BlockInput): LegendBlock[] =>
  sections.flatMap(({ key, heading, items, notes }): LegendBlock[] => {
    const lines = items
      .filter(({ count }) => count === undefined || count.value > 0 || key === 'functions')
      .map(({ mark, name, count }, i): LegendLine => {
        // The panel has less room than the map: there the largest sizes are drawn smaller.
        const radius = key === 'size' ? steps[i]?.radius : undefined;
        const sized =
          mark.what === 'actor' && radius !== undefined ? { ...mark, radius: radius * sizeScale } : mark;
        return {
          text: count === undefined || count.value === 0 ? name : texts.counted(name, count.value),
          mark: drawMark(sized, ground),
        };
      });
    const said = key === 'marks' ? [...notes, texts.marksNote] : notes;
    if (lines.length === 0 && (said.length === 0 || key === 'types')) return [];
    return [{ heading, lines: [...lines, ...said.map((text) => ({ text, mark: null }))] }];
  });
