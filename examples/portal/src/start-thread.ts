import { Worker } from 'node:worker_threads';

/** Starts a program of this folder in a thread, as source or as built. */
export function startThread(program: 'pack-worker' | 'search-thread'): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  return new Worker(new URL(isSource ? './thread-source.mjs' : `./${program}.js`, import.meta.url), {
    workerData: { program },
    // What a search leaves behind is cleared away sooner: the threads of an instance share its memory.
    ...(program === 'search-thread' && { resourceLimits: { maxYoungGenerationSizeMb: 16 } }),
  });
}
