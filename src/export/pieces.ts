/**
 * A long text in pieces of some kilobytes, so that whoever writes it to a disk never has it whole: the files of a
 * network of 100,000 actors have hundreds of megabytes each.
 */
export type Pieces = Iterable<string>;

/** Lines that go out together. */
const LINES = 2_000;

/** Lines as pieces, every line with its end. */
export function* linesInPieces(lines: Iterable<string>): Generator<string, void, undefined> {
  let waiting: string[] = [];
  for (const line of lines) {
    waiting.push(line);
    if (waiting.length < LINES) continue;
    yield `${waiting.join('\n')}\n`;
    waiting = [];
  }
  if (waiting.length > 0) yield `${waiting.join('\n')}\n`;
}

/** The whole text. */
export const joined = (pieces: Pieces): string => Array.from(pieces).join('');
