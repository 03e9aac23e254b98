/** The words that a person writes on a picture. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
}

/**
 * Words by name of project, for as long as the page is open. Not in the browser's store: words tell of the data,
 * and those are stored with the project alone.
 */
const written = new Map<string, PictureWords>();

/** What was written last for this project; at first its name. */
export const wordsFor = (project: string): PictureWords =>
  written.get(project) ?? { title: project, subtitle: '', note: '' };

export const keepWords = (project: string, words: PictureWords): void => {
  written.set(project, words);
};
