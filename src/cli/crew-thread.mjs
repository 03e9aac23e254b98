// A thread starts as plain Node; the sources are TypeScript, which tsx reads as they are.
import { register } from 'tsx/esm/api';

register();
await import('./crew-thread.ts');
