// Starts a thread's program when the portal runs from source: a thread does not inherit the reader of TypeScript from
// the one that starts it.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(`./${workerData.program}.ts`);
