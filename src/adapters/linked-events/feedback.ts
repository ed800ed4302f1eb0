import { ClientError } from '../../model/client-error.js';
import type { Feedback, FeedbackPort, FeedbackTopic } from '../../model/feedback.js';
import type { LocalizedText } from '../../model/text.js';
import type { Http } from '../shared/http.js';
import { isObject } from '../shared/payload.js';
import type { WireFeedback } from './wire.js';

/** Characters of a line there. */
const LONGEST_LINE = 255;

const READ_BY: LocalizedText = {
  fi: 'Palautteen lukee tapahtumatietojen ylläpito. Se välittää viestin tarvittaessa tapahtuman järjestäjälle.',
  sv: 'Responsen läses av dem som sköter evenemangsuppgifterna. Vid behov förmedlar de den till arrangören.',
  en: 'Your feedback is read by those who maintain the event information. They pass it on to the organiser where needed.',
};

const TOPIC: FeedbackTopic = {
  id: 'events',
  name: {
    fi: 'Tapahtumatiedot',
    sv: 'Evenemangsuppgifter',
    en: 'Event information',
  },
  summary: {
    fi: 'Virheet ja puutteet tapahtuman tiedoissa, toiveet ja ehdotukset.',
    sv: 'Fel och brister i uppgifterna om ett evenemang, önskemål och förslag.',
    en: 'Mistakes and gaps in the information on an event, wishes and suggestions.',
  },
  readBy: READ_BY,
  about: ['event', 'page', 'record'],
  rating: true,
};

/**
 * A feedback as `POST guest-feedback/` takes it: four texts, which the service mails to its support. What it has no
 * field for stands in the body, which people read.
 */
export function toGuestFeedback({ about, rating, message, contact, key }: Feedback): WireFeedback {
  const name = about && 'name' in about ? about.name : undefined;
  const id = about && 'id' in about ? about.id : undefined;
  const body = [
    message,
    rating === undefined ? undefined : `${rating}/5`,
    ...(about?.type === 'record'
      ? about.fields.map(({ field, shown, correct }) => `${field}: ${shown ?? '–'} → ${correct ?? '?'}`)
      : []),
    about?.type === 'page' ? about.url : id,
    contact?.phone,
    // Two that are the same have the same: whoever reads them knows a repeat by it.
    `(${key})`,
  ];
  return {
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    subject: (name ?? id ?? TOPIC.name['fi']!).slice(0, LONGEST_LINE),
    body: body.filter(Boolean).join('\n').trim(),
  };
}

/**
 * Feedback of guests on the events of a Linked Events installation. The service has no topics, no receipts but a number,
 * and no keys: a message whose answer was lost is mailed a second time when it is sent again.
 *
 * The topic of accessible websites is not among them: this channel is the event service's, not the site's.
 *
 * @param readBy who reads it, in words the writer sees; the service itself does not tell
 */
export const guestFeedback = (http: Http, readBy: LocalizedText = READ_BY): FeedbackPort => ({
  topics: () => Promise.resolve([{ ...TOPIC, readBy }]),
  async submit(feedback, { signal } = {}) {
    const sent = toGuestFeedback(feedback);
    const answer = await http.getJson('guest-feedback/', {
      signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    // What was created comes back; anything else is the page of something that stands in between.
    if (!isObject(answer) || typeof answer['body'] !== 'string')
      throw new ClientError('shape', 'The answer is no receipt.');
    const { id } = answer;
    return {
      reference: typeof id === 'number' || (typeof id === 'string' && id) ? String(id) : feedback.key,
      key: feedback.key,
      readBy,
    };
  },
});
