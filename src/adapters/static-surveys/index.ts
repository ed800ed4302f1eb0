import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions, CallOptions } from '../../model/ports.js';
import { readSurvey } from '../../model/read-survey.js';
import { readSurveyResults } from '../../model/read-survey-results.js';
import type { SurveysPort } from '../../model/survey.js';
import type { Reading } from '../../model/wrong.js';
import { createHttp } from '../shared/http.js';

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

  async function read<T>(
    file: string,
    parse: (value: unknown) => Reading<T>,
    call?: CallOptions,
  ): Promise<T | undefined> {
    let answer: unknown;
    try {
      answer = await http.getJson(file, call?.signal ? { signal: call.signal } : {});
    } catch (thrown) {
      if (thrown instanceof ClientError && thrown.status === 404) return undefined;
      throw thrown;
    }
    const reading = parse(answer);
    if (reading.wrong) {
      const [{ path, message }] = reading.wrong as [(typeof reading.wrong)[0]];
      throw new ClientError('shape', `The file cannot be used: ${path}: ${message}.`);
    }
    return reading.value;
  }

  const fileOf = (id: string, ending: string): string => `${encodeURIComponent(id)}${ending}`;
  return {
    system: 'static',
    surveys: {
      async get(id, call) {
        if (isFolder) return read(fileOf(id, '.json'), readSurvey, call);
        return (await read('', readSurveyResults, call))?.survey;
      },
      submit: () => Promise.reject(new ClientError('unsupported', 'Nothing can be sent to static files.')),
      results: (id, call) => read(isFolder ? fileOf(id, '.results.json') : '', readSurveyResults, call),
    },
  };
}
