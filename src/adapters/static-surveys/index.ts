import { ClientError } from '../../model/client-error.js';
import type { Adapter, AdapterOptions } from '../../model/ports.js';
import type { SurveysPort } from '../../model/survey.js';
import { createHttp } from '../shared/http.js';
import { loadResults, loadSurvey } from '../shared/surveys.js';

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
  return {
    system: 'static',
    surveys: {
      async get(id, call) {
        if (isFolder) return loadSurvey(http, fileOf(id, '.json'), call);
        return (await loadResults(http, '', call))?.survey;
      },
      submit: () => Promise.reject(new ClientError('unsupported', 'Nothing can be sent to static files.')),
      results: (id, call) => loadResults(http, isFolder ? fileOf(id, '.results.json') : '', call),
    },
  };
}
