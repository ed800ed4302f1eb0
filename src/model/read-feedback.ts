import { ACCESSIBILITY_TOPIC, STATUTORY_DAYS } from './accessibility-topic.js';
import { RECEIPT, TABLE, TOPIC } from './compiled-feedback.js';
import { FEEDBACK, TABLE as MESSAGE_TABLE } from './compiled-feedback-message.js';
import type { Problem } from './common.js';
import type { Feedback, FeedbackAbout, FeedbackTopic, Receipt } from './feedback.js';
import { safeLink } from './localized.js';
import { readList } from './read.js';
import { readShape } from './shape.js';
import {
  cleanText,
  isEmailAddress,
  isKey,
  isPhoneNumber,
  readForm,
  wrongShape,
  type Reading,
  type Wrong,
  type WrongKind,
} from './wrong.js';

export { ACCESSIBILITY_TOPIC };

/** Characters of a message, unless the reader of feedback sets another number. */
export const LONGEST_MESSAGE = 10_000;
/** Bytes of a picture after it has been drawn anew. */
export const LARGEST_PICTURE = 10_000_000;
/** Characters of a name, an address, one field of a record. */
const LONGEST_LINE = 500;
/**
 * The topics with the statutory one among them: a site's own where it has one, promised within 14 days at the latest,
 * else `ACCESSIBILITY_TOPIC` as the last.
 */
export function withStatutoryTopics(topics: readonly FeedbackTopic[]): FeedbackTopic[] {
  const all = topics.map(inTime);
  return all.some(({ statutory }) => statutory) ? all : [...all, ACCESSIBILITY_TOPIC];
}

const inTime = (topic: FeedbackTopic): FeedbackTopic =>
  topic.statutory
    ? { ...topic, answeredWithin: Math.min(topic.answeredWithin ?? STATUTORY_DAYS, STATUTORY_DAYS) }
    : topic;

/**
 * Topics as they are told. An id used twice is left out the second time.
 *
 * @param problems what is left out is added here
 */
export function readTopics(
  list: readonly unknown[],
  problems: Problem[] = [],
  path = 'topics',
): FeedbackTopic[] {
  const ids = new Set<string>();
  return readList<FeedbackTopic>(TABLE, TOPIC, list, path, problems)
    .filter(({ id }) => {
      if (!ids.has(id)) return ids.add(id);
      problems.push({ path, message: 'the same id again', id });
      return false;
    })
    .map(inTime);
}

/** Topics of a configuration, with the statutory one; see `readTopics`. */
export const readFeedbackTopics = (
  list: readonly unknown[],
  problems: Problem[],
  path = 'topics',
): FeedbackTopic[] => withStatutoryTopics(readTopics(list, problems, path));

/**
 * A feedback, its texts cleaned, or everything that is wrong with it: a topic that does not exist, nothing said, a
 * text that is too long, a rating outside 1–5, a position that is none, a picture that is too large, contact details
 * without the consent to use them for answering.
 */
export function readFeedback(
  value: unknown,
  options: { topics: readonly FeedbackTopic[]; longest?: number; largestPicture?: number },
): Reading<Feedback> {
  const read = readShape(MESSAGE_TABLE, FEEDBACK, value, { clean: cleanText });
  if ('wrong' in read) return { wrong: [wrongShape(read.wrong)] };
  const feedback = read.value as Feedback;
  const { longest = LONGEST_MESSAGE, largestPicture = LARGEST_PICTURE } = options;
  const wrong: Wrong[] = [];
  const tell = (path: string, kind: WrongKind, message: string): void =>
    void wrong.push({ path, kind, message });
  const { about, message, rating, place, picture, contact, consents } = feedback;

  if (!isKey(feedback.key)) tell('key', 'outside', 'expected 8 to 100 letters, digits or hyphens');
  const topic = options.topics.find(({ id }) => id === feedback.topic);
  if (!topic) tell('topic', 'unknown', `there is no topic "${feedback.topic}"`);
  if (about && topic?.about && !topic.about.includes(about.type))
    tell('about.type', 'outside', `the topic is about ${topic.about.join(' or ')}`);
  if (about?.type === 'page' && !isWebAddress(about.url))
    tell('about.url', 'outside', 'expected a web address');

  if (!message && rating === undefined && !fieldsOf(about).some(({ correct, shown }) => correct || shown))
    tell('message', 'missing', 'nothing was said');
  if (message && message.length > longest) tell('message', 'tooLong', `more than ${longest} characters`);
  if (rating !== undefined && !(Number.isInteger(rating) && rating >= 1 && rating <= 5))
    tell('rating', 'outside', 'expected 1 to 5');

  for (const [path, text] of shortTexts(feedback))
    if (text && text.length > LONGEST_LINE) tell(path, 'tooLong', `more than ${LONGEST_LINE} characters`);
  const position = place?.position;
  if (position && !(Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180))
    tell('place.position', 'outside', 'expected degrees');
  if (picture) {
    if (!(picture.size > 0 && picture.size <= largestPicture))
      tell('picture.size', 'tooLong', `expected up to ${largestPicture} bytes`);
    if (!(picture.width > 0 && picture.height > 0)) tell('picture.width', 'outside', 'expected pixels');
  }
  if (contact) {
    if (contact.email && !isEmailAddress(contact.email))
      tell('contact.email', 'outside', 'expected an e-mail address');
    if (contact.phone && !isPhoneNumber(contact.phone))
      tell('contact.phone', 'outside', 'expected a telephone number');
    if (!consents?.some(({ purpose }) => purpose === 'answer'))
      tell('consents', 'consent', 'contact details without the consent to use them');
  }
  return wrong.length ? { wrong } : { value: feedback };
}

const fieldsOf = (about: FeedbackAbout | undefined) => (about?.type === 'record' ? about.fields : []);

/** The page's own address: a mail address or a telephone number is no page. */
const isWebAddress = (url: string): boolean => safeLink(url)?.startsWith('http') ?? false;

function shortTexts({ about, place, picture, contact }: Feedback): [string, string | undefined][] {
  return [
    ['about.name', about?.name],
    ['about.id', about && 'id' in about ? about.id : undefined],
    ['place.text', place?.text],
    ['picture.description', picture?.description],
    ['contact.name', contact?.name],
    ['contact.email', contact?.email],
    ['contact.phone', contact?.phone],
    ...fieldsOf(about).flatMap(({ field, shown, correct }, index): [string, string | undefined][] => [
      [`about.fields[${index}].field`, field],
      [`about.fields[${index}].shown`, shown],
      [`about.fields[${index}].correct`, correct],
    ]),
  ];
}

/** A receipt as a service gave it, or what is wrong with it. */
export const readReceipt = (value: unknown): Reading<Receipt> => readForm(TABLE, RECEIPT, value);
