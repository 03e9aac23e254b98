import { join } from 'node:path';
import { preview } from 'vite';

export interface Served {
  /** Origin with a closing slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serve the built app on a free port of the loopback, as `npm start` does after its build. */
export const serveBuiltApp = async (): Promise<Served> => {
  const server = await preview({
    root: join(import.meta.dirname, '../../..'),
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server gave no address.');
  return { url, stop: () => server.close() };
};
