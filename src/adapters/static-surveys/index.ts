import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions, CallOptions } from '../../model/ports.js';
import type { SurveyResults, SurveysPort } from '../../model/survey.js';
import { createHttp } from '../shared/http.js';
import { loadSurveyData } from '../shared/surveys.js';

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

  const fileOf = (id: string, ending: string): string => `${encodeURIComponent(id)}${ending}`;
  // Nobody has read these files before: all of it is judged here.
  const results = (id: string, call?: CallOptions): Promise<SurveyResults | undefined> =>
    loadSurveyData(
      http,
      isFolder ? fileOf(id, '.results.json') : '',
      call,
      import('../../model/read-survey-results.js').then(({ readSurveyResults }) => readSurveyResults),
    );
  return {
    system: 'static',
    surveys: {
      get: async (id, call) =>
        isFolder
          ? loadSurveyData(
              http,
              fileOf(id, '.json'),
              call,
              import('../../model/read-survey.js').then(({ readSurvey }) => readSurvey),
            )
          : (await results(id, call))?.survey,
      submit: () => Promise.reject(new ClientError('unsupported', 'Nothing can be sent to static files.')),
      results,
    },
  };
}
