import { type Endpoint, releaseProxy, wrap } from 'comlink';
import type { PathWorker } from './crew';
import type { PathService } from './path-worker';

/** Workers at the other ends of lines, each of which has a `PathService` exposed on it. */
export const crewOnLines = (lines: readonly Endpoint[]): readonly PathWorker[] =>
  lines.map((line) => {
    const remote = wrap<PathService>(line);
    return {
      begin: (task) => remote.begin(task),
      block: (block) => remote.block(block),
      dismiss: () => remote[releaseProxy](),
    };
  });
