import { municipality } from '../codes/municipalities.js';
import { textFinder } from './event-text.js';
import { atOnce, inSlices } from './slices.js';

// A calendar draws its days without any of this: it is loaded beside the events, and waited for only by a question
// whose answer depends on it.

/** What the index of events knows of words and places. */
export interface EventKnowledge {
  textFinder: typeof textFinder;
  municipality: typeof municipality;
  /** How steps are taken: in the way of nobody, or without a pause. */
  inSlices: typeof inSlices;
  atOnce: typeof atOnce;
}

export const eventKnowledge: EventKnowledge = { textFinder, municipality, inSlices, atOnce };
