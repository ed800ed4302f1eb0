import type { Problem } from '../../model/common.js';
import type { Feedback, FeedbackTopic } from '../../model/feedback.js';
import type { Question, Survey, SurveyResponse } from '../../model/survey.js';
import type { LocalizedText } from '../../model/text.js';
import { readInstant } from '../../time/zone.js';
import { isObject } from '../shared/payload.js';
import { languageTag, line, told } from '../shared/text.js';
import type { WireHearing, WireOption, WireQuestion, WireSection } from './wire.js';

/** What became of one payload: hearings, and the sections of those that have come whole. */
export interface KerrokantasiReading {
  records: number;
  mapped: number;
  hearings: Hearing[];
  problems: Problem[];
}

/** A hearing (kuuleminen, hörande) with its sections. */
export interface Hearing {
  id: string;
  title: LocalizedText;
  /** Takes comments now. */
  isOpen: boolean;
  organisation?: string;
  sections: Section[];
}

export interface Section {
  id: string;
  title?: LocalizedText;
  summary?: LocalizedText;
  /** Anybody may comment; else only those who have signed in there. */
  isForAll: boolean;
  /** A comment may tell where. */
  asksPlace: boolean;
  questions: Question[];
}

/** Texts by language; the plain ones of old hearings are Finnish. */
function texts(value: unknown): LocalizedText | undefined {
  if (typeof value === 'string') {
    const text = line(value);
    return text ? { fi: text } : undefined;
  }
  if (!isObject(value)) return undefined;
  const result: Record<string, string> = {};
  for (const [key, text] of Object.entries(value)) {
    const language = languageTag(key);
    const plain = line(text);
    if (language && plain) result[language] = plain;
  }
  return Object.keys(result).length ? result : undefined;
}

const items = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];

function toQuestion({ id, type, text, options }: WireQuestion): Question | undefined {
  const key = told(id);
  const words = texts(text);
  const choices = items(options).flatMap((option: WireOption) => {
    const own = told(option.id);
    const name = texts(option.text);
    return own && name ? [{ id: own, name }] : [];
  });
  if (!key || !words || !choices.length) return undefined;
  const isMany = type === 'multiple-choice';
  return { id: key, type: isMany ? 'choices' : 'choice', text: words, options: choices };
}

function toSection(wire: WireSection): Section | undefined {
  const id = told(wire.id);
  // What is said when a hearing has closed is nothing to comment on.
  if (!id || wire.type === 'closure-info') return undefined;
  const title = texts(wire.title);
  const summary = texts(wire.abstract);
  return {
    id,
    ...(title && { title }),
    ...(summary && { summary }),
    isForAll: wire.commenting === 'open',
    asksPlace: wire.commenting_map_tools === 'marker' || wire.commenting_map_tools === 'all',
    questions: items(wire.questions).flatMap((question) => toQuestion(question) ?? []),
  };
}

/** A hearing; `undefined` without an id or a title. A draft has neither. */
export function toHearing(wire: WireHearing, now: number): Hearing | undefined {
  const id = told(wire.id) ?? told(wire.slug);
  const title = texts(wire.title);
  if (!id || !title) return undefined;
  const instant = (value: unknown): number | undefined => {
    const text = told(value);
    return text === undefined ? undefined : readInstant(text);
  };
  const organisation = line(wire.organization);
  return {
    id,
    title,
    isOpen:
      wire.closed !== true &&
      wire.published !== false &&
      (instant(wire.open_at) ?? -Infinity) <= now &&
      now < (instant(wire.close_at) ?? Infinity),
    ...(organisation && { organisation }),
    sections: items(wire.sections).flatMap((section) => toSection(section) ?? []),
  };
}

/** One hearing, or a list of them. Never throws, whatever it is given. */
export function readHearings(payload: unknown, now: number): KerrokantasiReading {
  const reading: KerrokantasiReading = { records: 0, mapped: 0, hearings: [], problems: [] };
  const list =
    isObject(payload) && Array.isArray(payload['results']) ? (payload['results'] as unknown[]) : undefined;
  if (
    !list &&
    !(isObject(payload) && 'title' in payload && ('sections' in payload || 'open_at' in payload))
  ) {
    reading.problems.push({ path: '', message: 'neither a hearing nor a list of hearings' });
    return reading;
  }
  (list ?? [payload]).forEach((one, index) => {
    reading.records++;
    const path = list ? `results[${index}]` : '';
    if (!isObject(one)) return void reading.problems.push({ path, message: 'expected object' });
    const hearing = toHearing(one, now);
    if (!hearing) return void reading.problems.push({ path, message: 'no id or no title' });
    reading.hearings.push(hearing);
    reading.mapped++;
  });
  return reading;
}

/** The id of a section among all hearings, as topics and surveys are asked for by it. */
export const sectionId = (hearing: Hearing, section: Section): string => `${hearing.id}/${section.id}`;

const both = (one: LocalizedText, other: LocalizedText | undefined): LocalizedText =>
  Object.fromEntries(
    Object.entries(one).map(([language, text]) => {
      const second = other?.[language];
      return [language, second && second !== text ? `${text}: ${second}` : text];
    }),
  );

/** A section on which anybody may comment, as a topic. */
export function toTopic(hearing: Hearing, section: Section, readBy: LocalizedText): FeedbackTopic {
  return {
    id: sectionId(hearing, section),
    name: both(hearing.title, section.title),
    ...(section.summary && { summary: section.summary }),
    readBy,
    ...(section.asksPlace && { place: true }),
  };
}

/** The poll of a section as a survey. */
export function toSurvey(hearing: Hearing, section: Section, readBy: LocalizedText): Survey {
  const languages = Object.keys(hearing.title);
  return {
    id: sectionId(hearing, section),
    version: 1,
    name: both(hearing.title, section.title),
    source: Object.fromEntries(
      languages.map((language) => [language, hearing.organisation ?? 'Kerrokantasi']),
    ),
    licence: 'CC-BY-4.0',
    languages,
    readBy,
    groups: [{ id: section.id, questions: section.questions }],
    ...(!hearing.isOpen && { closed: true }),
  };
}

/** A comment as the server takes it. */
export function toComment({
  about,
  message = '',
  contact,
  place,
  language,
}: Feedback): Record<string, unknown> {
  return {
    // A section is about a whole checklist: which item is meant stands in the comment.
    content: about?.type === 'item' && about.name ? `${about.name}: ${message}` : message,
    ...(contact?.name && { author_name: contact.name }),
    ...(place?.position && {
      geojson: { type: 'Point', coordinates: [place.position.longitude, place.position.latitude] },
    }),
    ...(language && { language_code: language.slice(0, 2) }),
  };
}

/** Answers to a poll, as a comment without words. */
export function toAnswers(survey: Survey, { answers, language }: SurveyResponse): Record<string, unknown> {
  const types = new Map(
    survey.groups.flatMap(({ questions }) => questions.map(({ id, type }) => [id, type] as const)),
  );
  return {
    content: '',
    ...(language && { language_code: language.slice(0, 2) }),
    answers: answers.flatMap(({ question, value }) =>
      value === undefined
        ? []
        : [
            {
              question: number(question),
              type: types.get(question) === 'choices' ? 'multiple-choice' : 'single-choice',
              answers: (Array.isArray(value) ? value : [value]).map((one) => number(String(one))),
            },
          ],
    ),
  };
}

/** Ids are numbers there and texts here. */
const number = (id: string): number | string => (/^\d+$/.test(id) ? Number(id) : id);
