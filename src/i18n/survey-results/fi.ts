import type { OwnMessages } from '../common/messages.js';
import { counter } from '../format.js';
import type { SurveyResultsMessages } from './messages.js';

const count = counter('fi');

export const surveyResultsFi: OwnMessages<SurveyResultsMessages> = {
  missing: 'Tätä kyselyä ei löydy.',
  nothing: 'Tuloksia ei vielä ole.',
  year: 'Vuosi',
  allYears: 'Kaikki vuodet',
  respondents: 'Vastaajat',
  everybody: 'Kaikki vastaajat',
  chart: 'Kuvion muoto',
  charts: { distribution: 'Vastausten jakauma', diverging: 'Eri mieltä ja samaa mieltä' },
  responses: (number) => (number ? `${count(number, 'vastaaja', 'vastaajaa')}.` : 'Ei vastaajia.'),
  sent: (number, about) =>
    `Kysely lähetettiin ${about ? 'noin ' : ''}${count(number, 'henkilölle', 'henkilölle')}.`,
  organisations: (number) => `Mukana oli ${count(number, 'järjestö', 'järjestöä')}.`,
  period: (text) => `Ajalta: ${text}.`,
  mean: (value) => `Keskiarvo ${value}`,
  sectionMean: (value) => `Osion keskiarvo ${value}`,
  answers: (number) => count(number, 'vastaus', 'vastausta'),
  median: (value) => `mediaani ${value}`,
  spread: (value) => `keskihajonta ${value}`,
  cannotSay: (number) => `ei osannut sanoa: ${number}`,
  ends: (low, high) => `Asteikko: ${low} – ${high}`,
  hidden: {
    few: (smallest) => `Tulosta ei näytetä, koska vastauksia on alle ${smallest}.`,
    protecting: 'Tulosta ei näytetä, jotta pienen ryhmän vastaukset eivät paljastu.',
    open: 'Vastaaminen on kesken. Tulos näytetään, kun kysely on päättynyt.',
  },
  notAsked: 'Ei kysytty tänä vuonna.',
  noteTitle: 'Huomautus',
  change: (value, since, answers) =>
    `muutos vuodesta ${since}: ${value}${answers ? ` (silloin ${answers})` : ''}`,
  byYearOf: (name) => `Keskiarvot vuosittain: ${name}`,
  table: 'Näytä luvut taulukkona',
  columns: {
    question: 'Kysymys',
    n: 'Vastauksia',
    mean: 'Keskiarvo',
    median: 'Mediaani',
    spread: 'Keskihajonta',
    cannotSay: 'Ei osannut sanoa',
  },
  missingFigure: 'ei tietoa',
  other: 'Muu',
  download: 'Lataa tulokset',
  files: { csv: 'Taulukko (CSV)', json: 'Tiedot (JSON)', svg: 'Kuviot (SVG)', png: 'Kuviot (PNG)' },
  source: (text) => `Lähde: ${text}`,
  invented: 'Tulokset ovat keksittyjä esimerkkejä.',
  openAnswers: 'Vastaukset omin sanoin',
};
