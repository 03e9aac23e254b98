import { type Endpoint, releaseProxy, wrap } from 'comlink';
import type { Crew } from './crew';
import type { CrewService } from './service';

/** Workers at the other ends of lines, each of which has a `CrewService` exposed on it. */
export const crewOnLines = (lines: readonly Endpoint[]): Crew =>
  lines.map((line) => {
    const remote = wrap<CrewService>(line);
    return {
      beginPaths: (task) => remote.beginPaths(task),
      block: (block) => remote.block(block),
      beginResampling: (task) => remote.beginResampling(task),
      resample: (number) => remote.resample(number),
      dismiss: () => remote[releaseProxy](),
    };
  });
