import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** Starts a program of this folder in a thread, as source or as built. */
export function startThread(program: 'pack-worker' | 'search-thread'): Worker {
  // Left to itself V8 goes through an index of tens of megabytes anew for every few that searches leave behind, on
  // processors that would search meanwhile: an eighth of the processor time of a search. With this it waits until the
  // heap has doubled.
  if (program === 'search-thread') setFlagsFromString('--heap-growing-percent=100');
  const isSource = import.meta.url.endsWith('.ts');
  return new Worker(new URL(isSource ? './thread-source.mjs' : `./${program}.js`, import.meta.url), {
    workerData: { program },
    // What a search leaves behind is cleared away sooner: the threads of an instance share its memory.
    ...(program === 'search-thread' && { resourceLimits: { maxYoungGenerationSizeMb: 32 } }),
  });
}
