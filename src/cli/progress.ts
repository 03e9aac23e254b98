import type { Progress } from '../analysis/result';
import type { Io } from './io';

/** What a command is doing: reading its files, looking for actors with two spellings, or a stage of the analysis. */
export interface Shown {
  readonly stage: Progress['stage'] | 'reading' | 'duplicates' | 'robustness';
  /** 0 to 1. */
  readonly done: number;
}

const STAGES: Readonly<Record<Shown['stage'], string>> = {
  reading: 'reading',
  duplicates: 'actors with two spellings',
  paths: 'shortest paths',
  'paths-weighted': 'shortest paths by strength',
  structure: 'structure',
  communities: 'communities',
  functions: 'network functions',
  boomerang: 'boomerang routes',
  robustness: 'resampled networks',
};

/** Shows how far a computation has come. */
export interface ProgressDisplay {
  show(progress: Shown): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR_WIDTH = 30;
const CLEAR_LINE = '\r\u001b[K';

/** A bar on a terminal, a short line a stage of the analysis elsewhere, nothing when quiet. */
export const progressDisplay = (io: Io, quiet: boolean): ProgressDisplay => {
  if (quiet) return { show: () => undefined, end: () => undefined };
  return io.columns === undefined ? stageLines(io) : bar(io, io.columns);
};

const stageLines = (io: Io): ProgressDisplay => {
  let last: Shown['stage'] = 'reading';
  return {
    show({ stage }) {
      if (stage !== last && stage !== 'duplicates') io.stderr(`Computing ${STAGES[stage]}\n`);
      last = stage;
    },
    end: () => undefined,
  };
};

const bar = (io: Io, columns: number): ProgressDisplay => {
  let shown = '';
  return {
    show({ stage, done }) {
      const share = Math.min(1, Math.max(0, done));
      const full = Math.round(share * BAR_WIDTH);
      const percent = `${Math.floor(share * 100)}%`.padStart(4);
      const line = `[${'#'.repeat(full)}${' '.repeat(BAR_WIDTH - full)}]${percent}  ${STAGES[stage]}`;
      const fitting = line.slice(0, Math.max(0, columns - 1));
      if (fitting === shown) return;
      shown = fitting;
      io.stderr(`${CLEAR_LINE}${fitting}`);
    },
    end() {
      if (shown !== '') io.stderr(CLEAR_LINE);
      shown = '';
    },
  };
};
