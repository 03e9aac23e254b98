/** The outside world of a command, so that tests can call commands without a process. */
export interface Io {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Width of the terminal that standard error goes to; `undefined` where it is none. */
  readonly columns: number | undefined;
  /** Runs work that must tidy up when the person presses Ctrl-C; the signal tells it. */
  interruptible<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
}

const CONTROL = /\p{Cc}+/gu;

/** A text from a file on one line of a terminal: control characters, which could rewrite the screen, are spaces. */
export const onOneLine = (text: string): string => text.replace(CONTROL, ' ');

/** Lines for the person, each ended, each safe to print. */
export const say = (write: (text: string) => void, lines: readonly string[]): void => {
  if (lines.length > 0) write(lines.map((line) => `${onOneLine(line)}\n`).join(''));
};
