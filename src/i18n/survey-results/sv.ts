import type { OwnMessages } from '../common/messages.js';
import { counter } from '../format.js';
import type { SurveyResultsMessages } from './messages.js';

const count = counter('sv');

export const surveyResultsSv: OwnMessages<SurveyResultsMessages> = {
  missing: 'Enkäten hittades inte.',
  nothing: 'Det finns inga resultat ännu.',
  year: 'År',
  allYears: 'Alla år',
  respondents: 'Svarande',
  everybody: 'Alla svarande',
  chart: 'Diagramtyp',
  charts: { distribution: 'Svarens fördelning', diverging: 'Av annan och av samma åsikt' },
  responses: (number) => (number ? `${count(number, 'svarande', 'svarande')}.` : 'Inga svarande.'),
  sent: (number, about) =>
    `Enkäten sändes till ${about ? 'ungefär ' : ''}${count(number, 'person', 'personer')}.`,
  organisations: (number) => `${count(number, 'organisation', 'organisationer')} var med.`,
  period: (text) => `Tid: ${text}.`,
  mean: (value) => `Medeltal ${value}`,
  sectionMean: (value) => `Avsnittets medeltal ${value}`,
  answers: (number) => count(number, 'svar', 'svar'),
  median: (value) => `median ${value}`,
  spread: (value) => `standardavvikelse ${value}`,
  cannotSay: (number) => `kunde inte säga: ${number}`,
  ends: (low, high) => `Skala: ${low} – ${high}`,
  hidden: {
    few: (smallest) => `Resultatet visas inte, eftersom svaren är färre än ${smallest}.`,
    protecting: 'Resultatet visas inte, för att svaren från en liten grupp inte ska röjas.',
    open: 'Enkäten pågår. Resultatet visas när den har avslutats.',
  },
  notAsked: 'Frågades inte det här året.',
  noteTitle: 'Anmärkning',
  change: (value, since, answers) =>
    `förändring sedan ${since}: ${value}${answers ? ` (då ${answers})` : ''}`,
  byYearOf: (name) => `Medeltal per år: ${name}`,
  table: 'Visa siffrorna som tabell',
  columns: {
    question: 'Fråga',
    n: 'Antal svar',
    mean: 'Medeltal',
    median: 'Median',
    spread: 'Standardavvikelse',
    cannotSay: 'Kunde inte säga',
  },
  missingFigure: 'uppgift saknas',
  other: 'Annat',
  download: 'Ladda ner resultaten',
  files: { csv: 'Tabell (CSV)', json: 'Uppgifter (JSON)', svg: 'Diagram (SVG)', png: 'Diagram (PNG)' },
  source: (text) => `Källa: ${text}`,
  invented: 'Resultaten är påhittade exempel.',
  openAnswers: 'Svar med egna ord',
};
