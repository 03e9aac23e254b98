import { processIo } from './process-io';
import { run } from './run';

// `exitCode` and not `exit()`: what was written to a pipe is still on its way.
run(process.argv.slice(2), processIo()).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const stack = process.env.POLICY_NETWORK_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
    console.error(`Something went wrong in the program itself: ${String(error)}${stack}`);
    process.exitCode = 1;
  },
);
