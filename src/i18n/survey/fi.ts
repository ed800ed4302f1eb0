import type { OwnMessages } from '../common/messages.js';
import { formFi } from '../common/form.js';
import { sentFi } from '../common/outbox.js';
import type { SurveyMessages } from './messages.js';

export const surveyFi: OwnMessages<SurveyMessages> = {
  ...formFi,
  ...sentFi,
  waitingTitle: 'Vastauksesi odottaa lähettämistä',
  waitingKept:
    'Yhteys ei juuri nyt toimi. Vastaus on tallessa tällä laitteella ja lähtee itsestään, kun yhteys palaa. Voit sulkea sivun: vastaus lähtee, kun avaat tämän sivun seuraavan kerran.',
  waitingInMemory:
    'Yhteys ei juuri nyt toimi. Vastaus lähtee itsestään, kun yhteys palaa. Pidä tämä sivu auki, sillä vastausta ei tallenneta tälle laitteelle.',
  failedTitle: 'Vastausta ei voitu lähettää',
  failedWhy: ({ status }) =>
    status === 410
      ? 'Kysely on päättynyt, eikä vastauksia enää oteta vastaan.'
      : 'Palvelu ei ottanut vastausta vastaan. Voit muokata sitä tai yrittää uudelleen.',
  full: 'Vastauksia odottaa jo niin monta, ettei uutta voi ottaa odottamaan. Vastauksesi on yhä lomakkeella. Yritä myöhemmin uudelleen.',
  alreadyGoing: 'Vastausta lähetetään juuri nyt, joten sitä ei voi enää ottaa takaisin.',
  stillWaiting: (count) =>
    count === 1
      ? 'Yksi aiempi vastauksesi odottaa lähettämistä.'
      : `${count} aiempaa vastaustasi odottaa lähettämistä.`,
  missing: 'Tätä kyselyä ei löydy.',
  broken: 'Kyselyssä on virhe, joten siihen ei voi nyt vastata.',
  closed: 'Kysely on päättynyt. Kiitos kiinnostuksesta.',
  notYet: (day) => `Kyselyyn voi vastata ${day} alkaen.`,
  answerUntil: (day) => `Vastaa viimeistään ${day}.`,
  whoAreYou: 'Missä roolissa vastaat?',
  goal: (text) => `Tavoite: ${text}`,
  step: (number, total) => `Osa ${number}/${total}`,
  next: 'Seuraava',
  back: 'Edellinen',
  sendAnswers: 'Lähetä vastaukset',
  required: '(pakollinen)',
  otherWhat: 'Kerro, mikä',
  chooseMost: (count) => (count === 1 ? 'Valitse yksi.' : `Valitse enintään ${count}.`),
  between: (minimum, maximum) =>
    minimum !== undefined && maximum !== undefined
      ? `Luku väliltä ${minimum}–${maximum}`
      : minimum !== undefined
        ? `Vähintään ${minimum}`
        : `Enintään ${maximum}`,
  save: 'Tallenna ja jatka myöhemmin',
  saved: 'Vastauksesi on tallennettu tälle laitteelle. Voit sulkea sivun ja jatkaa siitä, mihin jäit.',
  goingOn: 'Jatkat tallennettua vastaustasi.',
  startOver: 'Poista tallennettu ja aloita alusta',
  thanks: 'Vastauksesi on lähetetty',
  reference: (reference) => `Vastauksesi tunnus on ${reference}. Mainitse se, jos kysyt vastauksestasi.`,
  again: 'Vastaa toisen kerran',
  wrong: {
    audience: 'Valitse, missä roolissa vastaat',
    missing: (question) => `Vastaa kohtaan: ${question}`,
    empty: 'Vastaa ainakin yhteen kysymykseen',
    tooMany: (question, count) => `Valitse enintään ${count}: ${question}`,
    tooLong: (question) => `Lyhennä vastausta: ${question}`,
    number: (question) => `Tarkista luku: ${question}`,
    other: (question) => `Kirjoita oma vastauksesi: ${question}`,
  },
};
