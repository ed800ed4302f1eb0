import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions, CallOptions } from '../../model/ports.js';
import type { SurveysPort } from '../../model/survey.js';
import type { Reading } from '../../model/wrong.js';
import { createHttp } from '../shared/http.js';

const NOT_THERE = Symbol();
const surveyReader = () => import('../../model/read-survey.js').then(({ readSurvey }) => readSurvey);
const resultsReader = () =>
  import('../../model/read-survey-results.js').then(({ readSurveyResults }) => readSurveyResults);

/**
 * Surveys and published results in files on any web host, to read: a definition is `<id>.json`, results are
 * `<id>.results.json`. Named `surveys="static:https://example.org/surveys/"` in HTML.
 *
 * `baseUrl` is a folder, or one file of results, which then has one survey whatever its id.
 *
 * `submit` rejects with `unsupported`: nothing can be written there.
 */
export function staticSurveys(options: AdapterOptions): Adapter & { surveys: SurveysPort } {
  const http = createHttp(options);
  const isFolder = http.baseUrl.pathname.endsWith('/');

  async function load<T>(
    file: string,
    reading: Promise<(value: unknown) => Reading<T>>,
    call?: CallOptions,
  ): Promise<T | undefined> {
    // What reads the file comes beside it.
    const [answer, read] = await Promise.all([
      http.getJson(file, call?.signal ? { signal: call.signal } : {}).catch((thrown: unknown) => {
        if (thrown instanceof ClientError && thrown.status === 404) return NOT_THERE;
        throw thrown;
      }),
      reading,
    ]);
    if (answer === NOT_THERE) return undefined;
    const { value, wrong } = read(answer);
    if (wrong) {
      const [{ path, message }] = wrong as [(typeof wrong)[0]];
      throw new ClientError('shape', `The file cannot be used: ${path}: ${message}.`);
    }
    return value;
  }

  const fileOf = (id: string, ending: string): string => `${encodeURIComponent(id)}${ending}`;
  return {
    system: 'static',
    surveys: {
      async get(id, call) {
        if (isFolder) return load(fileOf(id, '.json'), surveyReader(), call);
        return (await load('', resultsReader(), call))?.survey;
      },
      submit: () => Promise.reject(new ClientError('unsupported', 'Nothing can be sent to static files.')),
      results: (id, call) => load(isFolder ? fileOf(id, '.results.json') : '', resultsReader(), call),
    },
  };
}
