import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createCrewService } from '../analysis/parallel/service';

if (parentPort !== null) expose(createCrewService(), nodeEndpoint(parentPort));
