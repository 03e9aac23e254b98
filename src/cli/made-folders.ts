import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The uppermost folder of a path that is not there; `undefined` where the whole path is. */
export const firstMissing = (path: string): string | undefined => {
  let missing: string | undefined;
  for (let place = resolve(path); !existsSync(place); place = dirname(place)) missing = place;
  return missing;
};

/**
 * Makes a folder with its parents, or none of them.
 *
 * @returns takes away again what was made, as long as it is empty.
 * @throws the system's error where it cannot be made.
 */
export const makeFolder = (path: string): (() => void) => {
  const first = firstMissing(path);
  const undo = () => {
    if (first !== undefined) removeEmpty(resolve(path), first);
  };
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
};

const removeEmpty = (last: string, first: string): void => {
  for (let place = last; place.length >= first.length; place = dirname(place)) {
    try {
      rmdirSync(place);
    } catch {
      // Not there, or somebody else put something into it: then it is not ours to remove.
    }
  }
};
