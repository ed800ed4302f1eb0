import { ClientError } from '../../model/client-error.js';
import type { FeedbackPort, Receipt } from '../../model/feedback.js';
import type { Adapter, AdapterOptions } from '../../model/ports.js';
import type { SurveysPort } from '../../model/survey.js';
import type { LocalizedText } from '../../model/text.js';
import { createHttp } from '../shared/http.js';
import { isObject } from '../shared/payload.js';
import { told } from '../shared/text.js';
import {
  readHearings,
  toAnswers,
  toComment,
  toSurvey,
  toTopic,
  type Hearing,
  type KerrokantasiReading,
  type Section,
} from './map.js';

/** More open hearings than this are not asked for one by one. */
const MOST_HEARINGS = 30;

const READ_BY: LocalizedText = {
  fi: 'Mielipiteesi julkaistaan kuulemisen sivulla, ja sen lukevat asiaa valmistelevat työntekijät.',
  sv: 'Din åsikt publiceras på hörandets sida och läses av de anställda som bereder ärendet.',
  en: 'Your opinion is published on the page of the hearing and read by the staff preparing the matter.',
};

export interface KerrokantasiOptions extends AdapterOptions {
  /** Who reads comments, in words the writer sees. */
  readBy?: LocalizedText;
}

/** Kerrokantasi, and agreeing with somebody's comment, which no port has. */
export interface KerrokantasiAdapter extends Adapter {
  feedback: FeedbackPort;
  surveys: SurveysPort;
  /**
   * Agrees with a comment. Once more changes nothing: the receipt says `again`.
   *
   * @param section id of a topic: `hearing/section`
   */
  vote(section: string, comment: string, options?: { signal?: AbortSignal }): Promise<Receipt>;
}

/**
 * Hearings of Kerrokantasi: each section of an open hearing on which anybody may comment is a topic, and each poll a
 * survey. Sections for those who have signed in are left out: there is nobody signed in here.
 *
 * `baseUrl` is the folder of `hearing/`. The server knows no keys of messages: one whose answer was lost may be stored
 * twice when it is sent again.
 */
export function kerrokantasi(options: KerrokantasiOptions): KerrokantasiAdapter {
  const { readBy = READ_BY } = options;
  const http = createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/*$/, '/') });

  async function hearings(path: string, signal?: AbortSignal): Promise<Hearing[]> {
    const answer = await http.getJson(path, { signal });
    const { hearings: found, problems, records } = readHearings(answer, Date.now());
    if (!records && problems.length) throw new ClientError('shape', 'The answer is no hearing.');
    return found;
  }

  const path = (id: string): string => {
    const [hearing = '', section = ''] = id.split('/');
    return `hearing/${encodeURIComponent(hearing)}/sections/${encodeURIComponent(section)}/`;
  };

  async function find(id: string, signal?: AbortSignal): Promise<[Hearing, Section] | undefined> {
    const [hearingId = '', sectionId] = id.split('/');
    try {
      const [hearing] = await hearings(`hearing/${encodeURIComponent(hearingId)}/`, signal);
      const section = hearing?.sections.find((one) => one.id === sectionId);
      return hearing && section && [hearing, section];
    } catch (thrown) {
      if (thrown instanceof ClientError && thrown.status === 404) return undefined;
      throw thrown;
    }
  }

  async function post(address: string, body: object, key: string, signal?: AbortSignal): Promise<Receipt> {
    const { status, data } = await http.get(address, {
      signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    // What had been said before is no failure.
    if (status === 304) return { reference: key, key, readBy, again: true };
    const id = isObject(data) ? told(data['id']) : undefined;
    if (!id) throw new ClientError('shape', 'The answer is no receipt.');
    return { reference: id, key, readBy };
  }

  return {
    system: 'kerrokantasi',
    feedback: {
      async topics(_asked, { signal } = {}) {
        const open = (await hearings('hearing/?open=true', signal)).filter(({ isOpen }) => isOpen);
        const whole = await Promise.all(
          open
            .slice(0, MOST_HEARINGS)
            .map(({ id }) => hearings(`hearing/${encodeURIComponent(id)}/`, signal)),
        );
        return whole
          .flat()
          .flatMap((hearing) =>
            hearing.isOpen
              ? hearing.sections
                  .filter(({ isForAll }) => isForAll)
                  .map((section) => toTopic(hearing, section, readBy))
              : [],
          );
      },
      submit: (feedback, { signal } = {}) =>
        post(`${path(feedback.topic)}comments/`, toComment(feedback), feedback.key, signal),
    },
    surveys: {
      async get(id, { signal } = {}) {
        const found = await find(id, signal);
        return found?.[1].questions.length ? toSurvey(...found, readBy) : undefined;
      },
      async submit(response, { signal } = {}) {
        const found = await find(response.survey.id, signal);
        if (!found) throw new ClientError('http', 'There is no such section.', { status: 404 });
        const survey = toSurvey(...found, readBy);
        return post(`${path(survey.id)}comments/`, toAnswers(survey, response), response.key, signal);
      },
      results: () =>
        Promise.reject(new ClientError('unsupported', 'Results are on the page of the hearing.')),
    },
    vote: async (section, comment, { signal } = {}) => {
      const address = `${path(section)}comments/${encodeURIComponent(comment)}/vote/`;
      const { status } = await http.get(address, {
        signal,
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      return { reference: comment, ...(status === 304 && { again: true }) };
    },
  };
}

/** For `check:upstream`: a hearing, or a list of them. */
export const readKerrokantasiPayload = (payload: unknown): KerrokantasiReading =>
  readHearings(payload, Date.now());
