import { pickText } from '../../../src/model/localized.js';
import type { LocalizedText } from '../../../src/model/index.js';
import type { Question, Survey, SurveyAnswer, SurveyResponse } from '../../../src/model/survey.js';
import { toCsv } from './csv.js';
import type { MessageSubject } from './message-subjects.js';

/** A message as the table tells it. */
export interface TableMessage {
  kind: string;
  subject: string;
  reference: string;
  receivedAt: string;
  answerBy?: string | undefined;
  state: string;
  answer?: string | undefined;
  body: unknown;
  about?: MessageSubject | undefined;
}

export interface TableOptions {
  language: 'fi' | 'sv' | 'en';
  /** The name of a topic, survey or checklist. */
  nameOf(kind: string, id: string): LocalizedText | undefined;
  surveys: ReadonlyMap<string, Survey>;
}

const WORDS = {
  fi: {
    reference: 'Viite',
    kind: 'Laji',
    subject: 'Aihe tai kysely',
    receivedAt: 'Saapui',
    answerBy: 'Vastattava viimeistään',
    state: 'Tila',
    about: 'Mitä koskee',
    rating: 'Arvosana',
    message: 'Viesti',
    answer: 'Vastaus',
    place: 'Paikka',
    language: 'Lomakkeen kieli',
    audience: 'Vastaaja',
    level: 'Taso',
    rest: 'Muut tiedot',
    cannotSay: 'ei osaa sanoa',
    kinds: {
      feedback: 'Palaute',
      survey: 'Kyselyvastaus',
      assessment: 'Arviointi',
      event: 'Tapahtumailmoitus',
    },
    states: { open: 'Avoin', answered: 'Vastattu', closed: 'Suljettu' },
  },
  sv: {
    reference: 'Referens',
    kind: 'Slag',
    subject: 'Ämne eller enkät',
    receivedAt: 'Kom in',
    answerBy: 'Ska besvaras senast',
    state: 'Läge',
    about: 'Vad det gäller',
    rating: 'Betyg',
    message: 'Meddelande',
    answer: 'Svar',
    place: 'Plats',
    language: 'Formulärets språk',
    audience: 'Den som svarat',
    level: 'Nivå',
    rest: 'Övriga uppgifter',
    cannotSay: 'kan inte säga',
    kinds: { feedback: 'Respons', survey: 'Enkätsvar', assessment: 'Bedömning', event: 'Anmält evenemang' },
    states: { open: 'Öppet', answered: 'Besvarat', closed: 'Avslutat' },
  },
  en: {
    reference: 'Reference',
    kind: 'Kind',
    subject: 'Topic or survey',
    receivedAt: 'Received',
    answerBy: 'To be answered by',
    state: 'State',
    about: 'About',
    rating: 'Rating',
    message: 'Message',
    answer: 'Answer',
    place: 'Place',
    language: 'Language of the form',
    audience: 'Respondent',
    level: 'Level',
    rest: 'Other details',
    cannotSay: 'can’t say',
    kinds: {
      feedback: 'Feedback',
      survey: 'Survey response',
      assessment: 'Assessment',
      event: 'Proposed event',
    },
    states: { open: 'Open', answered: 'Answered', closed: 'Closed' },
  },
} as const;

/** `2026-11-22 08:34` by the clock of Finland: a spreadsheet takes it for a time, whatever its language. */
const FINNISH_TIME = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Helsinki',
});
const moment = (instant: string | undefined): string | undefined =>
  instant && (instant.length > 10 ? FINNISH_TIME.format(new Date(instant)) : instant);

/** What the columns of a table show of a body; the rest goes into the last one, so that nothing is lost. */
const SHOWN: ReadonlySet<string> = new Set(['key', 'topic', 'message', 'rating', 'language', 'writtenAt']);
const SHOWN_OF_SURVEY: ReadonlySet<string> = new Set([
  ...SHOWN,
  'survey',
  'answers',
  'audience',
  'level',
  'about',
]);

/**
 * Messages for people with a spreadsheet, in plain words. Each question of the surveys that were answered has a column
 * of its own.
 */
export function messageTable(messages: readonly TableMessage[], options: TableOptions): string {
  const { language, nameOf, surveys } = options;
  const words = WORDS[language];
  const text = (localized: LocalizedText | undefined): string | undefined =>
    pickText(localized, [language, 'fi'])?.value;
  const answered = new Set(messages.filter(({ kind }) => kind === 'survey').map(({ subject }) => subject));
  const questions = [...surveys.values()]
    .filter(({ id }) => answered.has(id))
    .flatMap((survey) =>
      survey.groups.flatMap((group) => group.questions.map((question) => ({ survey: survey.id, question }))),
    );
  const hasSurveys = answered.size > 0;
  const header = [
    words.reference,
    words.kind,
    words.subject,
    words.about,
    words.receivedAt,
    words.answerBy,
    words.state,
    words.rating,
    words.message,
    words.answer,
    words.place,
    words.language,
    ...(hasSurveys ? [words.audience, words.level] : []),
    ...questions.map(({ question }) => text(question.text)),
    words.rest,
  ].map((name) => name ?? '');
  const rows = messages.map((message) => {
    const { kind, subject, state } = message;
    const body = message.body as Record<string, unknown> & { place?: { text?: string; position?: unknown } };
    const survey = kind === 'survey' ? surveys.get(subject) : undefined;
    const response = survey && (body as unknown as SurveyResponse);
    const answers = new Map(response?.answers.map((one) => [one.question, one]));
    const named = (list: readonly { id: string; name: LocalizedText }[] | undefined, id?: string) =>
      text(list?.find((one) => one.id === id)?.name) ?? id;
    const isPlaceTold = body.place && !body.place.position;
    const rest = Object.entries(body).filter(
      ([name]) => !(survey ? SHOWN_OF_SURVEY : SHOWN).has(name) && !(name === 'place' && isPlaceTold),
    );
    return [
      message.reference,
      kindOf(words.kinds, kind),
      text(survey?.name ?? nameOf(kind, subject)) ?? subject,
      aboutOf(message, text),
      moment(message.receivedAt),
      moment(message.answerBy)?.slice(0, 10),
      kindOf(words.states, state),
      body['rating'],
      body['message'],
      message.answer,
      isPlaceTold ? body.place?.text : undefined,
      body['language'],
      ...(hasSurveys
        ? [named(survey?.audiences, response?.audience), named(survey?.levels, response?.level)]
        : []),
      ...questions.map(({ survey: of, question }) =>
        of === subject && response ? answerOf(question, answers.get(question.id), text, words) : undefined,
      ),
      rest.length ? Object.fromEntries(rest) : undefined,
    ];
  });
  return toCsv(header, rows);
}

const kindOf = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;

function aboutOf(
  { about, body }: TableMessage,
  text: (localized: LocalizedText | undefined) => string | undefined,
): string | undefined {
  if (about) {
    const days = [about.start, about.end].filter((one) => one !== undefined).map(moment);
    return [text(about.name), [...new Set(days)].join(' – ')].filter(Boolean).join(', ');
  }
  const told = (body as { about?: string | { name?: string; url?: string; id?: string } }).about;
  return typeof told === 'object' ? (told.name ?? told.url ?? told.id) : told;
}

/** A step or number as a number, so that it can be counted with; options by their names. */
function answerOf(
  question: Question,
  answer: SurveyAnswer | undefined,
  text: (localized: LocalizedText | undefined) => string | undefined,
  words: { cannotSay: string },
): string | number | undefined {
  if (!answer) return undefined;
  const { value, cannotSay, other } = answer;
  if (cannotSay) return words.cannotSay;
  if (!('options' in question)) return Array.isArray(value) ? value.join(', ') : value;
  const chosen = [value ?? []]
    .flat()
    .map((id) => text(question.options.find((one) => one.id === id)?.name) ?? id);
  return [...chosen, ...(other ? [other] : [])].join(', ') || undefined;
}
