import type { CommonMessages } from '../common/messages.js';
import type { FormMessages } from '../common/form.js';
import type { OutboxMessages } from '../common/outbox.js';

/** Every word of the feedback form. Override any of them with the widget's `messages` property. */
export interface FeedbackFormMessages extends CommonMessages, FormMessages, OutboxMessages {
  topic: string;
  about: Readonly<Record<'page' | 'service' | 'event' | 'record' | 'item', (name: string) => string>>;
  /** Asked where a topic is about a record and the page does not say which. */
  recordName: string;
  recordNameHint: string;
  /** Over the fields of a record, to say which are wrong. */
  wrongFields: string;
  wrongFieldsHint: string;
  /** What the page shows in a field: "Now: 02 000 1234". */
  shownNow: (value: string) => string;
  correctValue: (field: string) => string;
  /** Names of a record's fields; others are shown by their own name. */
  fields: Readonly<Record<string, string>>;
  rating: string;
  ratingSteps: readonly [string, string, string, string, string];
  noRating: string;
  message: string;
  messageHint: string;
  /** What adds a place and a picture could not be loaded. */
  noAdditions: string;
  answer: string;
  answerNo: string;
  answerNoHint: string;
  answerYes: string;
  name: string;
  email: string;
  phone: string;
  contactHint: string;
  consent: string;
  sharedComputer: string;
  sendFeedback: string;
  thanks: string;
  /** Said of the answer to whoever asked for none. */
  noAnswer: string;
  another: string;
  wrong: {
    topic: string;
    message: string;
    messageOrRating: string;
    tooLong: (count: number) => string;
    record: string;
    fields: string;
    email: string;
    phone: string;
    contact: string;
    consent: string;
  };
}

/** Words of what a message may have beyond its own: a place, a picture, and what is said to whoever needs help. */
export interface AdditionMessages {
  place: string;
  placeHint: string;
  usePosition: string;
  findingPosition: string;
  positionAdded: string;
  removePosition: string;
  noPosition: string;
  picture: string;
  pictureHint: string;
  pictureAdded: (name: string, size: string) => string;
  removePicture: string;
  pictureDescription: string;
  pictureWrong: Readonly<Record<'size' | 'type' | 'unreadable', string>>;
  pictureBusy: string;
  emergencyTitle: string;
  /** Has the number 112 in it once, which becomes a link. */
  emergency: string;
  /** Before a number of the configuration: whose it is. */
  crisisLine: (name: string) => string;
}
