import type { EventProposal } from './event-proposal.js';
import { safeLink } from './localized.js';
import { isKey, type Wrong, type WrongKind } from './wrong.js';

// Without the schema: a form makes proposals itself, and need not carry what reads foreign ones.

/** Characters of a name, an address, one line. */
export const LONGEST_LINE = 500;
/** Characters of a description. */
export const LONGEST_DESCRIPTION = 10_000;
/** Days a series may go on: the next year is proposed when it comes. */
export const LONGEST_SERIES = 400;

const DAY = 24 * 60 * 60_000;
const isTold = (text: unknown): boolean => typeof text === 'string' && /\S/.test(text);

/**
 * Everything that is wrong with a proposal whose form is right: no name, description, time, place or organiser, an end
 * before the start, a series that goes on for ever, a link that is none, a text too long, nobody to ask about it, or no
 * consent to do so. What a proposal names twice or in a language nobody knows is the reader's to mend.
 */
export function wrongInProposal({ key, event, contact, consents }: EventProposal): Wrong[] {
  const wrong: Wrong[] = [];
  const tell = (path: string, kind: WrongKind, message: string): void =>
    void wrong.push({ path, kind, message });
  const {
    name,
    description,
    start = '',
    end = '',
    place,
    online,
    onlineLink,
    organiser,
    registration,
  } = event;
  const { recurrence, links = [] } = event;

  if (!isKey(key)) tell('key', 'outside', 'expected 8 to 100 letters, digits or hyphens');
  if (!Object.values(name).some(isTold)) tell('event.name', 'missing', 'no name in any language');
  if (!Object.values(description ?? {}).some(isTold))
    tell('event.description', 'missing', 'no description in any language');
  for (const [language, text] of Object.entries(description ?? {}))
    if (typeof text !== 'string' || text.length > LONGEST_DESCRIPTION)
      tell(
        `event.description.${language}`,
        'tooLong',
        `expected plain text of ${LONGEST_DESCRIPTION} characters`,
      );

  if (!start) tell('event.start', 'missing', 'no time is told');
  // Of one form, texts are in the order of the times they tell.
  if (end && end < start.slice(0, end.length)) tell('event.end', 'outside', 'before the start');
  if (recurrence) {
    const days = (Date.parse(recurrence.until ?? '') - Date.parse(start.slice(0, 10))) / DAY;
    if (!(days >= 0 && days <= LONGEST_SERIES))
      tell(
        'event.recurrence.until',
        'outside',
        `expected a day at most ${LONGEST_SERIES} days from the first`,
      );
  }

  const { street, postOffice } = place?.address ?? {};
  if (!online && ![place?.name, street, postOffice].some((text) => text && Object.values(text).some(isTold)))
    tell('event.place', 'missing', 'neither a place nor online');
  if (!organiser || !Object.values(organiser.name).some(isTold))
    tell('event.organiser', 'missing', 'nobody arranges it');

  for (const [path, link] of [
    ['event.onlineLink', onlineLink],
    ['event.registration.link', registration?.link],
    ...links.map((one, index) => [`event.links[${index}]`, one] as const),
  ] as const)
    if (link && !safeLink(link.url)?.startsWith('http')) tell(path, 'outside', 'expected a web address');

  const { description: _long, ...short } = event;
  if (tooLong({ ...short, contact }))
    tell('event', 'tooLong', `more than ${LONGEST_LINE} characters in a line`);

  const { email, phone } = contact;
  if (!email && !phone) tell('contact', 'missing', 'nobody to ask about it');
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email))
    tell('contact.email', 'outside', 'expected an e-mail address');
  if (phone && !/^[+\d][\d\s()\-./]{4,}$/.test(phone))
    tell('contact.phone', 'outside', 'expected a telephone number');
  if (!consents.some(({ purpose }) => purpose === 'answer'))
    tell('consents', 'consent', 'contact details without the consent to use them');
  return wrong;
}

/** Whether any line in a value, however deep, is longer than a line may be. */
const tooLong = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length > LONGEST_LINE
    : typeof value === 'object' && value !== null && Object.values(value).some(tooLong);
