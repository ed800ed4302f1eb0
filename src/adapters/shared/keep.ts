import { ClientError } from '../../model/client-error.js';
import type { CallOptions } from '../../model/index.js';
import { orAborted } from './or-aborted.js';

/** Something that is loaded once for everybody who asks, and again when it is old. */
export interface Kept<T> {
  (options?: CallOptions): Promise<T>;
}

/**
 * One load serves everybody who waits: a caller that gives up leaves the others their answer. A failed load is not
 * kept, but what an earlier one brought goes on answering.
 *
 * @param maxAge milliseconds after which `load` is asked again
 */
export function keep<T>(load: () => Promise<T>, maxAge: number): Kept<T> {
  let current: { value: T; loadedAt: number } | undefined;
  let underWay: Promise<T> | undefined;

  async function loadNow(): Promise<T> {
    const value = await load();
    current = { value, loadedAt: Date.now() };
    return value;
  }

  return async ({ signal } = {}) => {
    if (signal?.aborted) throw new ClientError('aborted', 'The call was aborted.');
    const stale = current;
    if (stale && Date.now() - stale.loadedAt < maxAge) return stale.value;
    underWay ??= loadNow().finally(() => (underWay = undefined));
    const answer = underWay.catch((thrown: unknown) => {
      if (stale) return stale.value;
      throw ClientError.from(thrown);
    });
    return orAborted(answer, signal);
  };
}
