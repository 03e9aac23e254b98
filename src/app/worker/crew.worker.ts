import { expose } from 'comlink';
import { createCrewService } from '../../analysis/parallel/service';

// The page hires this worker and gives the analysis a line of its own to it.
addEventListener('message', ({ ports: [line] }) => {
  if (line !== undefined) expose(createCrewService(), line);
});
