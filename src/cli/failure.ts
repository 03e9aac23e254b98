/** Why a command stops, for a person: one sentence a line, and the exit code. */
export interface Failure {
  /** 1: the data could not be used; 2: wrong arguments. */
  readonly exit: 1 | 2;
  readonly lines: readonly string[];
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** The data, or a file or folder, cannot be used. */
export const unusable = (...lines: readonly string[]): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { exit: 1, lines },
});

/** The command was called in a way that it does not understand. */
export const wrongArguments = (
  ...lines: readonly string[]
): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure: { exit: 2, lines } });
