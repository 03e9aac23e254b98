import { z } from 'zod';

/** What is unfolded until a person chooses: what explains the map. */
export const USUAL_SECTIONS: readonly string[] = ['legend'];

const schema = z.array(z.string());

/** The sections that were unfolded last time; the usual ones where nothing readable is stored. */
export const openSections = (stored: string | undefined): readonly string[] => {
  try {
    return schema.parse(JSON.parse(stored ?? ''));
  } catch {
    return USUAL_SECTIONS;
  }
};
