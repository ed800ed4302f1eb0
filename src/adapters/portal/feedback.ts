import { ClientError } from '../../model/client-error.js';
import type { FeedbackPort, Receipt } from '../../model/feedback.js';
import type { SurveysPort } from '../../model/survey.js';
import { readReceipt, readTopics } from '../../model/read-feedback.js';
import type { Http } from '../shared/http.js';
import { loadSurveyData } from '../shared/surveys.js';

/** Milliseconds for a message with a picture: a bad connection takes its time. */
const PATIENCE = 120_000;

/** Sends a message once; the same again, with the same key, gives the first receipt. */
export async function post(
  http: Http,
  path: string,
  body: object,
  signal?: AbortSignal,
  timeout?: number,
): Promise<Receipt> {
  const send = (more?: object): Promise<unknown> =>
    http.getJson(path, {
      signal,
      ...(timeout && { timeout }),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, ...more }),
    });
  const answer = await send().catch(async (thrown: unknown) => {
    // A portal that wants proof of work says so with this status; others never load what gives it.
    if (!(thrown instanceof ClientError && thrown.status === 428)) throw thrown;
    const { proofOfWork } = await import('./proof.js');
    return send({ altcha: await proofOfWork(http, signal) });
  });
  const { value } = readReceipt(answer);
  // A proxy's page with status 200: whoever sent does not know whether it arrived.
  if (!value) throw new ClientError('shape', 'The answer is no receipt.');
  return value;
}

/** Bytes as base64, as JSON carries them. */
async function base64(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let letters = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}

/** What the portal asks for and takes as feedback. */
export const portalFeedback = (http: Http): FeedbackPort => ({
  async topics(_asked, { signal } = {}) {
    const answer = await http.getJson('api/v1/feedback/topics', { signal });
    const { items } = (answer ?? {}) as { items?: unknown };
    if (!Array.isArray(items)) throw new ClientError('shape', 'The answer has no topics.');
    const topics = readTopics(items);
    if (topics.some(({ statutory }) => statutory)) return topics;
    return [...topics, (await import('./accessibility-topic.js')).ACCESSIBILITY_TOPIC];
  },
  async submit({ picture: told, ...feedback }, { signal, picture } = {}) {
    const path = 'api/v1/feedback';
    if (!told || !picture) return post(http, path, feedback, signal);
    const body = { ...feedback, picture: told, pictureBytes: await base64(picture) };
    return post(http, path, body, signal, PATIENCE);
  },
});

/** Surveys of the portal: what is asked, answering, and what may be shown of the answers. */
export const portalSurveys = (http: Http): SurveysPort => {
  const path = (id: string): string => `api/v1/surveys/${encodeURIComponent(id)}`;
  return {
    get: (id, call) =>
      loadSurveyData(
        http,
        path(id),
        call,
        import('../../model/receive-survey.js').then(({ receiveSurvey }) => receiveSurvey),
      ),
    submit: (response, { signal } = {}) =>
      post(http, `${path(response.survey.id)}/responses`, response, signal),
    results: (id, call) =>
      loadSurveyData(
        http,
        `${path(id)}/results`,
        call,
        import('../../model/receive-survey-results.js').then(
          ({ receiveSurveyResults }) => receiveSurveyResults,
        ),
      ),
  };
};
