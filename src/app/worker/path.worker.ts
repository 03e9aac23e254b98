import { expose } from 'comlink';
import { createPathService } from '../../analysis/parallel/path-worker';

// The page hires this worker and gives the analysis a line of its own to it.
addEventListener('message', ({ ports: [line] }) => {
  if (line !== undefined) expose(createPathService(), line);
});
