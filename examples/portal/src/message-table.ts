import { pickText } from '../../../src/model/localized.js';
import type { LocalizedText } from '../../../src/model/index.js';
import type { ChecklistTemplate } from '../../../src/model/checklist.js';
import type { Question, Survey, SurveyAnswer, SurveyResponse } from '../../../src/model/survey.js';
import { toCsv } from './csv.js';
import { detailsInWords, inWords, moment } from './message-details.js';
import type { MessageSubject } from './message-subjects.js';
import { WORDS, type Language } from './staff-page/words.js';

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
  language: Language;
  /** The name of a topic, survey or checklist. */
  nameOf(kind: string, id: string): LocalizedText | undefined;
  surveys: ReadonlyMap<string, Survey>;
  /** Checklists that proposals are about. */
  checklists: ReadonlyMap<string, ChecklistTemplate>;
}

/** What the page for staff has no words for. */
const OWN = {
  fi: { reference: 'Viite', kind: 'Laji', message: 'Viesti' },
  sv: { reference: 'Referens', kind: 'Slag', message: 'Meddelande' },
  en: { reference: 'Reference', kind: 'Kind', message: 'Message' },
} as const;

/** What the columns of a table show of a body; the rest goes into the last one, so that nothing is lost. */
const SHOWN: ReadonlySet<string> = new Set([
  'key',
  'topic',
  'message',
  'rating',
  'language',
  'writtenAt',
  'about',
  'place',
]);
const SHOWN_OF_SURVEY: ReadonlySet<string> = new Set([...SHOWN, 'survey', 'answers', 'audience', 'level']);
/** The same of a proposed event. */
const SHOWN_OF_EVENT: ReadonlySet<string> = new Set(['name', 'description', 'place']);

/**
 * Messages for people with a spreadsheet, in plain words. Each question of the surveys that were answered has a column
 * of its own.
 */
export function messageTable(messages: readonly TableMessage[], options: TableOptions): string {
  const { language, nameOf, surveys, checklists } = options;
  const words = WORDS[language].messages;
  const own = OWN[language];
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
    own.reference,
    own.kind,
    words.subject,
    words.about,
    words.received,
    words.answerBy,
    words.state,
    words.rating,
    own.message,
    words.writtenAnswer,
    words.place,
    words.formLanguage,
    ...(hasSurveys ? [words.audience, words.level] : []),
    ...questions.map(({ question }) => text(question.text)),
    words.contents,
  ].map((name) => name ?? '');
  const rows = messages.map((message) => {
    const { kind, subject, state } = message;
    const body = message.body as Body;
    const { about } = body;
    const item = typeof about === 'object' && about.type === 'item' ? about : undefined;
    const { event } = body;
    const survey = kind === 'survey' ? surveys.get(subject) : undefined;
    const response = survey && (body as unknown as SurveyResponse);
    const answers = new Map(response?.answers.map((one) => [one.question, one]));
    const named = (list: readonly { id: string; name: LocalizedText }[] | undefined, id?: string) =>
      text(list?.find((one) => one.id === id)?.name) ?? id;
    const without = (told: object | undefined, shown: ReadonlySet<string>) =>
      Object.fromEntries(Object.entries(told ?? {}).filter(([name]) => !shown.has(name)));
    const rest = {
      ...(typeof about === 'object' && about.fields !== undefined && { fields: about.fields }),
      ...without(event, SHOWN_OF_EVENT),
      ...without({ ...body, event: undefined }, survey ? SHOWN_OF_SURVEY : SHOWN),
    };
    return [
      message.reference,
      item ? words.proposal : (words.kinds[kind] ?? kind),
      text(survey?.name ?? nameOf(kind, subject)) ?? subject,
      item ? itemOf(checklists.get(item.checklist ?? ''), item.id ?? '', text) : aboutOf(message, text),
      moment(message.receivedAt),
      moment(message.answerBy)?.slice(0, 10),
      words.states[state] ?? state,
      body['rating'],
      body['message'] ?? (event && inWords(event['description'], language)),
      message.answer,
      event ? placeOfEvent(event, language) : placeOf(body.place),
      body['language'],
      ...(hasSurveys
        ? [named(survey?.audiences, response?.audience), named(survey?.levels, response?.level)]
        : []),
      ...questions.map(({ survey: of, question }) =>
        of === subject && response ? answerOf(question, answers.get(question.id), text, words) : undefined,
      ),
      detailsInWords(rest, language),
    ];
  });
  return toCsv(header, rows);
}

type Body = Record<string, unknown> & {
  place?: { text?: string; position?: { latitude: number; longitude: number } };
  about?: string | { type?: string; id?: string; checklist?: string; fields?: unknown };
  event?: Record<string, unknown>;
};

/** Where, in words, or as degrees for a map. */
const placeOf = ({ text, position }: NonNullable<Body['place']> = {}): string =>
  [text, position && `${position.latitude}, ${position.longitude}`].filter(Boolean).join(', ');

function placeOfEvent({ place }: Record<string, unknown>, language: Language): string {
  const { name, address } = (place ?? {}) as { name?: unknown; address?: Record<string, unknown> };
  return [name, address?.['street'], address?.['postOffice']]
    .map((one) => inWords(one, language))
    .filter(Boolean)
    .join(', ');
}

/** An item's number, as the checklist shows it, and its name. */
function itemOf(
  checklist: ChecklistTemplate | undefined,
  id: string,
  text: (localized: LocalizedText | undefined) => string | undefined,
): string {
  for (const [at, { items }] of (checklist?.headings ?? []).entries()) {
    const place = items.findIndex((item) => item.id === id);
    if (place >= 0) return `${at + 1}.${place + 1} ${text(items[place]!.name) ?? ''}`;
  }
  return id;
}

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
