import { counter } from '../format.js';
import type { ProposalMessages } from './messages.js';

const count = counter('fi');

/** Asked for where proposals are shown or may be made. */
export const proposals: ProposalMessages = {
  propose: 'Ehdota parannusta tähän kohtaan',
  accepted: (value) => count(value, 'hyväksytty ehdotus', 'hyväksyttyä ehdotusta'),
  answer: 'Vastaus',
  acceptedAt: 'Hyväksytty',
  message: 'Ehdotuksesi',
  messageHint: 'Kerro lyhyesti, mitä pitäisi parantaa ja miksi.',
  email: 'Sähköposti (ei pakollinen)',
  emailHint: 'Anna osoite, jos haluat vastauksen. Sitä käytetään vain vastaamiseen.',
  mayPublish: 'Ehdotuksen saa julkaista tässä ilman nimeäni, jos se hyväksytään',
  send: 'Lähetä ehdotus',
  sending: 'Lähetetään…',
  sent: 'Kiitos, ehdotus on lähetetty.',
  reference: (reference) => `Viite: ${reference}`,
  answerBy: (day) => `Vastaamme viimeistään ${day}, jos annoit sähköpostiosoitteen.`,
  another: 'Tee toinen ehdotus',
  failed: 'Ehdotusta ei saatu lähetettyä. Teksti on yhä tässä. Yritä hetken päästä uudelleen.',
  errors: (value) =>
    value === 1 ? 'Korjaa yksi kohta ennen lähettämistä' : `Korjaa ${value} kohtaa ennen lähettämistä`,
  wrong: {
    message: 'Kirjoita ehdotus.',
    email: 'Tarkista sähköpostiosoite. Sen pitää olla muotoa nimi@esimerkki.fi.',
    tooLong: (limit) => `Lyhennä ehdotus alle ${limit} merkkiin.`,
  },
};
