import type { CommonMessages } from '../common/messages.js';
import type { FormMessages } from '../common/form.js';
import type { OutboxMessages } from '../common/outbox.js';

/** How often an event is: the simple choices a form gives. */
export type Repetition = 'once' | 'days' | 'weekly' | 'fortnightly';

/** Every word of the event form. Override any of them with the widget's `messages` property. */
export interface EventFormMessages extends CommonMessages, FormMessages, OutboxMessages {
  /** Before the form: what happens with what is told. */
  introduction: string;
  parts: Readonly<Record<'event' | 'when' | 'where' | 'more' | 'contact', string>>;
  languages: string;
  languagesHint: string;
  languageNames: Readonly<Record<string, string>>;
  /** With the language only where the event is told in several. */
  name: (language?: string) => string;
  description: (language?: string) => string;
  descriptionHint: string;
  organiser: string;
  organiserHint: string;
  repetition: string;
  repetitions: Readonly<Record<Repetition, string>>;
  day: Readonly<Record<Repetition, string>>;
  lastDay: Readonly<Record<Exclude<Repetition, 'once'>, string>>;
  wholeDay: string;
  begins: string;
  ends: string;
  /** Beside the end of what goes on over midnight. */
  endsNextDay: string;
  where: string;
  onSite: string;
  online: string;
  place: string;
  placeHint: string;
  street: string;
  town: string;
  onlineLink: string;
  onlineLinkHint: string;
  price: string;
  free: string;
  costs: string;
  howMuch: string;
  howMuchHint: string;
  registration: string;
  registrationNo: string;
  registrationYes: string;
  registrationLink: string;
  registrationHow: string;
  registrationHowHint: string;
  audience: string;
  audienceHint: string;
  accessibility: string;
  accessibilityHint: string;
  hyteTerm: string;
  noHyteTerm: string;
  keywords: string;
  keywordsHint: string;
  moreLink: string;
  contactHint: string;
  contactName: string;
  email: string;
  phone: string;
  phoneHint: string;
  consent: string;
  sharedComputer: string;
  sendEvent: string;
  thanks: string;
  /** What happens next, after it has arrived. */
  next: string;
  another: string;
  wrong: Readonly<{
    languages: string;
    name: (language?: string) => string;
    description: (language?: string) => string;
    tooLong: (count: number) => string;
    organiser: string;
    repetition: string;
    day: string;
    past: string;
    /** Both say what the field is called: the last day, or the last time of a series. */
    lastDay: (name: string) => string;
    lastBeforeFirst: (name: string) => string;
    seriesTooLong: string;
    begins: string;
    endsBefore: string;
    where: string;
    place: string;
    link: string;
    price: string;
    howMuch: string;
    registration: string;
    registrationHow: string;
    email: string;
    phone: string;
    contact: string;
    consent: string;
  }>;
}
