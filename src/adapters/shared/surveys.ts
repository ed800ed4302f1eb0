import { ClientError } from '../../model/client-error.js';
import type { CallOptions } from '../../model/ports.js';
import type { Survey, SurveyResults } from '../../model/survey.js';
import type { Reading } from '../../model/wrong.js';
import type { Http } from './http.js';

async function load<T>(
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

// What reads an answer comes beside it: a page that only takes feedback need not carry that.

/** A survey's definition; `undefined` when there is none. */
export const loadSurvey = (http: Http, path: string, call?: CallOptions): Promise<Survey | undefined> =>
  load(
    http,
    path,
    call,
    import('../../model/read-survey.js').then(({ readSurvey }) => readSurvey),
  );

/** A survey's results; `undefined` when there are none. */
export const loadResults = (
  http: Http,
  path: string,
  call?: CallOptions,
): Promise<SurveyResults | undefined> =>
  load(
    http,
    path,
    call,
    import('../../model/read-survey-results.js').then(({ readSurveyResults }) => readSurveyResults),
  );
