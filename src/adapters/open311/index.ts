import { ClientError } from '../../model/client-error.js';
import type { FeedbackPort } from '../../model/feedback.js';
import type { Adapter, AdapterOptions } from '../../model/ports.js';
import { ACCESSIBILITY_TOPIC } from '../../model/accessibility-topic.js';
import type { LocalizedText } from '../../model/text.js';
import { createHttp } from '../shared/http.js';
import { isObject } from '../shared/payload.js';
import { told } from '../shared/text.js';
import { asksForMore, errorOf, readServices, toForm, toReference, type Open311Reading } from './map.js';
import type { WireDefinition, WireService } from './wire.js';

/** As Helsinki's interface names them. */
const LOCALES: Readonly<Record<string, string>> = { fi: 'fi_FI', sv: 'sv_SE', en: 'en_US' };

const READ_BY: LocalizedText = {
  fi: 'Palautteen lukee kaupungin palautepalvelu ja ohjaa sen asiaa hoitavalle yksikölle.',
  sv: 'Responsen läses av stadens responsservice, som förmedlar den till den enhet som sköter ärendet.',
  en: 'Your feedback is read by the feedback service of the city, which passes it on to those in charge.',
};

export interface Open311Options extends AdapterOptions {
  /** Who reads it, in words the writer sees; the interface itself does not tell. */
  readBy?: LocalizedText;
  /** Where several cities share an interface. */
  jurisdiction?: string;
  /** Code of the service that takes feedback on the accessibility of the website, when there is one. */
  accessibilityCode?: string;
}

/**
 * Feedback to a city that speaks GeoReport v2. `baseUrl` is the folder of `services.json` and `requests.json`.
 *
 * There is no key here: a key in a page is everybody's. Where the interface asks for one, give the address of a server
 * of your own that adds it, or let the portal send messages on. The interface knows no keys of messages either, so one
 * whose answer was lost is stored twice when it is sent again; through the portal it is not.
 *
 * Services that demand attributes of their own (`metadata`) are left out: the form does not ask for them.
 */
export function open311(options: Open311Options): Adapter & { feedback: FeedbackPort } {
  const { readBy = READ_BY, jurisdiction, accessibilityCode } = options;
  const http = createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/*$/, '/') });
  const shared = { ...(jurisdiction && { jurisdiction_id: jurisdiction }) };

  const ask = async (path: string, locale: string | undefined, signal?: AbortSignal): Promise<unknown> => {
    const answer = await http.getJson(path, { signal, search: { ...shared, locale } });
    refuse(answer);
    return answer;
  };

  return {
    system: 'open311',
    feedback: {
      async topics({ readerLanguages = ['fi'] } = {}, { signal } = {}) {
        const language = readerLanguages.find((one) => one in LOCALES) ?? 'fi';
        const answer = await ask('services.json', LOCALES[language], signal);
        const { topics, records } = readServices(answer, language, readBy);
        if (!records && !Array.isArray(answer))
          throw new ClientError('shape', 'The answer is no list of services.');
        const wide = new Set(
          (answer as unknown[]).flatMap((one) =>
            isObject(one) && String((one as WireService).metadata) === 'true'
              ? (told((one as WireService).service_code) ?? [])
              : [],
          ),
        );
        const usable = await Promise.all(
          topics.map(async (topic) => {
            if (!wide.has(topic.id)) return topic;
            const definition = await ask(
              `services/${encodeURIComponent(topic.id)}.json`,
              LOCALES[language],
              signal,
            );
            return asksForMore((Array.isArray(definition) ? definition[0] : definition) as WireDefinition)
              ? undefined
              : topic;
          }),
        );
        return [
          ...usable.flatMap((topic) => topic ?? []),
          // Of the statute's topic the interface knows only the code the site tells us.
          ...(accessibilityCode ? [{ ...ACCESSIBILITY_TOPIC, id: accessibilityCode }] : []),
        ].filter(({ id }, index, all) => all.findLastIndex((one) => one.id === id) === index);
      },
      async submit(feedback, { signal } = {}) {
        const body = toForm(feedback);
        if (jurisdiction) body.set('jurisdiction_id', jurisdiction);
        const answer = await http.getJson('requests.json', { signal, body });
        refuse(answer);
        const { id, token } = toReference(answer);
        if (!id && !token) throw new ClientError('shape', 'The answer is no receipt.');
        if (id) return { reference: id, key: feedback.key, readBy };
        // The city is still making up the id; it is stored all the same, and the token can be asked by.
        const later = await ask(`tokens/${encodeURIComponent(token!)}.json`, undefined, signal).catch(
          () => undefined,
        );
        return { reference: toReference(later).id ?? token!, key: feedback.key, readBy };
      },
    },
  };
}

function refuse(answer: unknown): void {
  const error = errorOf(answer);
  if (error) throw new ClientError('http', `The service answered ${error.status}.`, { status: error.status });
}

/** For `check:upstream`: a list of services, as `services.json` answers. */
export const readOpen311Payload = (payload: unknown): Open311Reading => readServices(payload, 'fi', READ_BY);
