// Starts pack-worker.ts in a thread when the portal runs from source: a thread does not inherit the reader of
// TypeScript from the one that starts it.
import { register } from 'tsx/esm/api';

register();
await import('./pack-worker.ts');
