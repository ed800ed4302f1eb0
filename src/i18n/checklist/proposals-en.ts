import { counter } from '../format.js';
import type { ProposalMessages } from './messages.js';

const count = counter('en');

/** Asked for where proposals are shown or may be made. */
export const proposals: ProposalMessages = {
  propose: 'Propose an improvement to this item',
  accepted: (value) => count(value, 'accepted proposal', 'accepted proposals'),
  answer: 'Answer',
  acceptedAt: 'Accepted',
  message: 'Your proposal',
  messageHint: 'Say briefly what should be improved and why.',
  email: 'Email (optional)',
  emailHint: 'Give your address if you want an answer. It is used for that only.',
  mayPublish: 'The proposal may be published here without my name if it is accepted',
  send: 'Send the proposal',
  sending: 'Sending…',
  sent: 'Thank you, the proposal has been sent.',
  reference: (reference) => `Reference: ${reference}`,
  answerBy: (day) => `We answer by ${day} if you gave your email address.`,
  another: 'Make another proposal',
  failed: 'The proposal could not be sent. The text is still here. Try again in a moment.',
  errors: (value) =>
    value === 1 ? 'Correct one thing before sending' : `Correct ${value} things before sending`,
  wrong: {
    message: 'Write your proposal.',
    email: 'Check the email address. It should look like name@example.com.',
    tooLong: (limit) => `Shorten the proposal to under ${limit} characters.`,
  },
};
