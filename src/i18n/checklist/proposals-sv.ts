import { counter } from '../format.js';
import type { ProposalMessages } from './messages.js';

const count = counter('sv');

/** Asked for where proposals are shown or may be made. */
export const proposals: ProposalMessages = {
  propose: 'Föreslå en förbättring av den här punkten',
  accepted: (value) => count(value, 'godkänt förslag', 'godkända förslag'),
  answer: 'Svar',
  acceptedAt: 'Godkänt',
  message: 'Ditt förslag',
  messageHint: 'Berätta kort vad som borde förbättras och varför.',
  email: 'E-post (frivilligt)',
  emailHint: 'Ge din adress om du vill ha svar. Den används bara för att svara dig.',
  mayPublish: 'Förslaget får publiceras här utan mitt namn om det godkänns',
  send: 'Skicka förslaget',
  sending: 'Skickar…',
  sent: 'Tack, förslaget har skickats.',
  reference: (reference) => `Referens: ${reference}`,
  answerBy: (day) => `Vi svarar senast ${day} om du gav din e-postadress.`,
  another: 'Lämna ett förslag till',
  failed: 'Förslaget kunde inte skickas. Texten finns kvar här. Försök igen om en stund.',
  errors: (value) =>
    value === 1 ? 'Rätta till en punkt innan du skickar' : `Rätta till ${value} punkter innan du skickar`,
  wrong: {
    message: 'Skriv ditt förslag.',
    email: 'Kontrollera e-postadressen. Den ska ha formen namn@exempel.fi.',
    tooLong: (limit) => `Korta förslaget till under ${limit} tecken.`,
  },
};
