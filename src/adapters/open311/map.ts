import type { Problem } from '../../model/common.js';
import type { Feedback, FeedbackTopic } from '../../model/feedback.js';
import type { LocalizedText } from '../../model/text.js';
import { isObject } from '../shared/payload.js';
import { line, told } from '../shared/text.js';
import type { WireAttribute, WireDefinition, WireError, WireReceipt, WireService } from './wire.js';

/** What became of one payload. */
export interface Open311Reading {
  records: number;
  mapped: number;
  topics: FeedbackTopic[];
  problems: Problem[];
}

/** A list, also of one, also of none. */
export const listOf = (answer: unknown): unknown[] =>
  Array.isArray(answer) ? (answer as unknown[]) : [answer];

/** The error an answer tells, whatever its status: some servers answer 200. */
export function errorOf(answer: unknown): { status: number; description: string } | undefined {
  const [first] = listOf(answer);
  if (!isObject(first) || 'service_request_id' in first || 'token' in first || 'service_code' in first)
    return undefined;
  const { code, description } = first as WireError;
  const status = Number(told(code));
  if (!Number.isInteger(status) || status < 400 || status > 599) return undefined;
  return { status, description: told(description) ?? '' };
}

/** A service of the interface as a topic; `undefined` when it has no code or no name. */
export function toTopic(
  { service_code, service_name, description }: WireService,
  language: string,
  readBy: LocalizedText,
): FeedbackTopic | undefined {
  const id = told(service_code);
  const name = line(service_name);
  if (!id || !name) return undefined;
  const summary = line(description);
  return {
    id,
    name: { [language]: name },
    ...(summary && { summary: { [language]: summary } }),
    readBy,
    place: true,
  };
}

/** Whether a service asks for something that a form for any feedback cannot know. */
export const asksForMore = ({ attributes }: WireDefinition): boolean =>
  Array.isArray(attributes) &&
  (attributes as unknown[]).some((one) => {
    if (!isObject(one)) return false;
    const { variable, required } = one as WireAttribute;
    return variable !== false && variable !== 'false' && (required === true || required === 'true');
  });

/** Never throws, whatever it is given. */
export function readServices(payload: unknown, language: string, readBy: LocalizedText): Open311Reading {
  const reading: Open311Reading = { records: 0, mapped: 0, topics: [], problems: [] };
  if (!Array.isArray(payload)) {
    reading.problems.push({ path: '', message: 'not a list of services' });
    return reading;
  }
  const error = errorOf(payload);
  if (error) {
    reading.problems.push({ path: '', message: `an error: ${error.status}` });
    return reading;
  }
  const seen = new Set<string>();
  (payload as unknown[]).forEach((one, index) => {
    const path = `[${index}]`;
    reading.records++;
    if (!isObject(one)) return void reading.problems.push({ path, message: 'expected object' });
    const topic = toTopic(one, language, readBy);
    if (!topic) return void reading.problems.push({ path, message: 'no code or no name' });
    if (seen.has(topic.id))
      return void reading.problems.push({ path, message: 'the same code again', id: topic.id });
    seen.add(topic.id);
    reading.topics.push(topic);
    reading.mapped++;
  });
  return reading;
}

/**
 * A feedback as the form fields of `POST requests.json` (GeoReport v2, POST Service Request). The specification has no
 * place for a rating or for what it is about, so both stand in the description, which people read.
 */
export function toForm({ topic, about, rating, message, place, contact }: Feedback): URLSearchParams {
  const [first, ...rest] = contact?.name?.split(/\s+/) ?? [];
  const description = [
    message,
    rating === undefined ? undefined : `${rating}/5`,
    about?.type === 'page' ? about.url : about?.name,
    ...(about?.type === 'record'
      ? about.fields.map(({ field, correct }) => `${field}: ${correct ?? '–'}`)
      : []),
  ];
  const fields: Record<string, string | undefined> = {
    service_code: topic,
    description: description.filter(Boolean).join('\n'),
    lat: place?.position && String(place.position.latitude),
    long: place?.position && String(place.position.longitude),
    address_string: place?.text,
    email: contact?.email,
    first_name: first,
    last_name: rest.join(' ') || undefined,
    phone: contact?.phone,
  };
  return new URLSearchParams(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}

/** The id or, where the city gives that first, the token. */
export function toReference(answer: unknown): { id?: string; token?: string } {
  const [first] = listOf(answer);
  if (!isObject(first)) return {};
  const { service_request_id, token } = first as WireReceipt;
  const id = told(service_request_id);
  const waiting = told(token);
  return { ...(id && { id }), ...(waiting && { token: waiting }) };
}
