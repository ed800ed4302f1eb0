import { formSv } from '../common/form.js';
import { sentSv } from '../common/outbox.js';
import type { OwnMessages } from '../common/messages.js';
import type { SurveyMessages } from './messages.js';

export const surveySv: OwnMessages<SurveyMessages> = {
  ...formSv,
  ...sentSv,
  waitingTitle: 'Ditt svar väntar på att skickas',
  waitingKept:
    'Förbindelsen fungerar inte just nu. Svaret finns sparat på den här enheten och skickas av sig självt när förbindelsen fungerar igen. Du kan stänga sidan: svaret skickas nästa gång du öppnar den.',
  waitingInMemory:
    'Förbindelsen fungerar inte just nu. Svaret skickas av sig självt när förbindelsen fungerar igen. Håll sidan öppen, för svaret sparas inte på den här enheten.',
  failedTitle: 'Svaret kunde inte skickas',
  failedWhy: ({ status }) =>
    status === 410
      ? 'Enkäten har avslutats och svar tas inte längre emot.'
      : 'Tjänsten tog inte emot svaret. Du kan redigera det eller försöka på nytt.',
  full: 'Så många svar väntar redan att inget nytt kan tas emot. Ditt svar finns kvar i formuläret. Försök på nytt senare.',
  alreadyGoing: 'Svaret skickas just nu och kan inte längre tas tillbaka.',
  stillWaiting: (count) =>
    count === 1
      ? 'Ett tidigare svar väntar på att skickas.'
      : `${count} tidigare svar väntar på att skickas.`,
  missing: 'Enkäten hittades inte.',
  broken: 'Det finns ett fel i enkäten, så den kan inte besvaras nu.',
  closed: 'Enkäten har avslutats. Tack för ditt intresse.',
  notYet: (day) => `Enkäten kan besvaras från och med ${day}.`,
  answerUntil: (day) => `Svara senast ${day}.`,
  whoAreYou: 'I vilken roll svarar du?',
  goal: (text) => `Mål: ${text}`,
  step: (number, total) => `Del ${number}/${total}`,
  next: 'Nästa',
  back: 'Föregående',
  sendAnswers: 'Skicka svaren',
  required: '(obligatorisk)',
  otherWhat: 'Berätta vad',
  chooseMost: (count) => (count === 1 ? 'Välj en.' : `Välj högst ${count}.`),
  between: (minimum, maximum) =>
    minimum !== undefined && maximum !== undefined
      ? `Ett tal mellan ${minimum} och ${maximum}`
      : minimum !== undefined
        ? `Minst ${minimum}`
        : `Högst ${maximum}`,
  save: 'Spara och fortsätt senare',
  saved: 'Dina svar har sparats på den här enheten. Du kan stänga sidan och fortsätta där du slutade.',
  goingOn: 'Du fortsätter med dina sparade svar.',
  startOver: 'Ta bort det sparade och börja om',
  thanks: 'Ditt svar har skickats',
  reference: (reference) => `Ditt svar har beteckningen ${reference}. Uppge den om du frågar om svaret.`,
  again: 'Svara en gång till',
  wrong: {
    audience: 'Välj i vilken roll du svarar',
    missing: (question) => `Svara på punkten: ${question}`,
    empty: 'Svara på åtminstone en fråga',
    tooMany: (question, count) => `Välj högst ${count}: ${question}`,
    tooLong: (question) => `Förkorta svaret: ${question}`,
    number: (question) => `Kontrollera talet: ${question}`,
    other: (question) => `Skriv ditt eget svar: ${question}`,
  },
};
