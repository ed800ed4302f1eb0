import type { Client } from '../../src/client/client.js';
import { ClientError } from '../../src/model/client-error.js';
import type { Feedback, FeedbackTopic, Receipt } from '../../src/model/feedback.js';
import { withStatutoryTopics } from '../../src/model/read-feedback.js';

/** Topics of the invented municipality. */
export const topics: readonly FeedbackTopic[] = withStatutoryTopics([
  {
    id: 'services',
    name: {
      fi: 'Järjestöjen palvelut ja toiminta',
      sv: 'Organisationernas tjänster och verksamhet',
      en: 'Services and activities of associations',
    },
    readBy: {
      fi: 'Viestin lukee kunnan järjestöyhdyshenkilö. Vastaamme viikon kuluessa.',
      sv: 'Meddelandet läses av kommunens kontaktperson för organisationer. Vi svarar inom en vecka.',
      en: 'Your message is read by the NGO liaison of the municipality. We answer within a week.',
    },
    answeredWithin: 7,
    rating: true,
  },
  {
    id: 'places',
    name: {
      fi: 'Kadut, puistot ja kokoontumispaikat',
      sv: 'Gator, parker och mötesplatser',
      en: 'Streets and places',
    },
    readBy: {
      fi: 'Viestin lukevat kunnan tekniset palvelut.',
      sv: 'Meddelandet läses av kommunens tekniska tjänster.',
      en: 'Your message is read by the technical services of the municipality.',
    },
    place: true,
    picture: true,
  },
]);

/** A service that takes feedback in the page's memory, and what it has taken. */
export class FakeFeedback {
  readonly taken: { feedback: Feedback; picture?: Blob | undefined }[] = [];
  /** What goes wrong with the next sendings. */
  faults: (ClientError | 'lost')[] = [];
  topics: readonly FeedbackTopic[] = topics;

  readonly client: Client = {
    feedback: {
      topics: async () => [...this.topics],
      submit: async (feedback, { picture } = {}): Promise<Receipt> => {
        const fault = this.faults.shift();
        if (fault && fault !== 'lost') throw fault;
        const again = this.taken.some((one) => one.feedback.key === feedback.key);
        if (!again) this.taken.push({ feedback, picture });
        if (fault) throw new ClientError('network', 'The answer got lost.');
        const { readBy } = topics.find(({ id }) => id === feedback.topic)!;
        return {
          reference: '7F3K2-9QXHB',
          key: feedback.key,
          readBy,
          answerBy: '2026-11-28',
          ...(again && { again }),
        };
      },
    },
  };
}

export const offline = (): ClientError => new ClientError('network', 'No network.');
