import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createPathService } from '../analysis/parallel/path-worker';

if (parentPort !== null) expose(createPathService(), nodeEndpoint(parentPort));
