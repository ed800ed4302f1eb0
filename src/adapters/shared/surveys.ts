import { ClientError } from '../../model/client-error.js';
import type { CallOptions } from '../../model/ports.js';
import type { Reading } from '../../model/wrong.js';
import type { Http } from './http.js';

/**
 * A survey or its results; `undefined` when there are none.
 *
 * @param reader what reads the answer: it comes beside it, so that a page that only takes feedback need not carry it
 */
export async function loadSurveyData<T>(
  http: Http,
  path: string,
  call: CallOptions | undefined,
  reader: Promise<(value: unknown) => Reading<T>>,
): Promise<T | undefined> {
  try {
    const [answer, read] = await Promise.all([http.getJson(path, { signal: call?.signal }), reader]);
    const { value, wrong } = read(answer);
    if (value) return value;
    const [{ path: place, message }] = wrong as [(typeof wrong & object)[0]];
    throw new ClientError('shape', `The survey cannot be used: ${place}: ${message}.`);
  } catch (thrown) {
    if (ClientError.from(thrown).status === 404) return undefined;
    throw thrown;
  }
}
