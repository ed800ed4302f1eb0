/** Milliseconds of work after which a page may answer its reader. */
const SLICE = 24;

let steps = 0;
/** Now and then: to pause after every word takes longer than what is done with a word. */
export const isTime = (): boolean => !(++steps & 31);

/**
 * Takes steps until there are no more, letting the page do in between whatever waits to be done. Several may take the
 * steps of one generator at once: each ends when there are no more.
 */
export async function inSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (let until = performance.now() + SLICE; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    // Typing and drawing go first. Nobody waits at a hidden page, whose timers come once a second.
    if (performance.now() > until && !globalThis.document?.hidden) {
      await pause();
      until = performance.now() + SLICE;
    }
  }
}

/**
 * Behind what the page has to do already: yielding would come before its timers, and timers themselves wait four
 * milliseconds each time.
 */
const pause = (): Promise<unknown> =>
  (globalThis as Partial<Pick<Window, 'scheduler'>>).scheduler?.postTask?.(() => undefined) ??
  new Promise((resolve) => setTimeout(resolve));

/** Takes all steps without a pause: in Node, and in a worker. */
export function atOnce<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
