import { ClientError } from '../../model/client-error.js';
import type { CalendarEvent, EventPage, EventQuery, EventsPort, Problem } from '../../model/index.js';
import { createEventIndex, type EventIndex, type LaterEvent } from '../../search/event-index.js';
import type { EventKnowledge } from '../../search/event-knowledge.js';
import { dayNumber } from '../../time/days.js';
import { keep, type Kept } from './keep.js';

/** Events as a source gave them. */
export interface EventList {
  events: CalendarEvent[];
  /** Events that are read when their days are asked for; what is wrong with them is told from then on. */
  later?: LaterEvent[];
  problems: Problem[];
}

interface Loaded {
  index: EventIndex;
  problems: Problem[];
  /** Days that nobody has asked for yet are read, or have been. */
  goesAhead?: boolean;
}

/** Milliseconds between pieces that are read ahead: whatever else there is to do goes first. */
const PAUSE = 4;
/** Milliseconds in which a page has drawn the days it has asked for, where nobody says when it has. */
const DRAWN = 100;
/** Milliseconds after which a page that never rests is read for all the same. */
const RESTLESS = 2000;
const pause = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));

/** When the page has had its time to draw, and rests: on a slow machine drawing alone takes longer. */
async function drawn(): Promise<void> {
  await pause(DRAWN);
  const idle = (globalThis as Partial<Pick<Window, 'requestIdleCallback'>>).requestIdleCallback;
  if (idle) await new Promise((resolve) => idle(resolve, { timeout: RESTLESS }));
}

/** A range no reader looks at: a source is not asked for a century. */
const LONGEST_RANGE = 800;

/** @throws ClientError `unsupported` for days that are none */
function checkRange({ from, to }: EventQuery): void {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === undefined || last === undefined || last < first || last - first > LONGEST_RANGE)
    throw new ClientError(
      'unsupported',
      `A range is two days, YYYY-MM-DD, at most ${LONGEST_RANGE} apart, the first one first.`,
    );
}

const loadedFrom = ({ events, later, problems }: EventList): Loaded => ({
  index: createEventIndex(events, later),
  problems,
});

let learning: Promise<EventKnowledge | undefined> | undefined;

/** What a search knows comes beside the events. A page without it goes on: words are found by their letters. */
const learn = (): Promise<EventKnowledge | undefined> =>
  (learning ??= import('../../search/event-knowledge.js').then(
    ({ eventKnowledge }) => eventKnowledge,
    () => (learning = undefined),
  ));

/** What is drawn, and what the reader does, goes first. */
const readTexts = (index: EventIndex, query: EventQuery, knowledge: EventKnowledge): Promise<void> =>
  knowledge.inSlices(index.readTexts(query, knowledge));

async function answer(loaded: Loaded, query: EventQuery): Promise<EventPage> {
  const { index, problems } = loaded;
  const knowledge = index.needsKnowledge(query) ? await learn() : undefined;
  if (knowledge && query.text) await readTexts(index, query, knowledge);
  void readAhead(loaded, query);
  // Not spread: the facets are counted when they are looked at.
  return Object.assign(index.list(query, knowledge), { problems: [...problems] });
}

/**
 * While the reader looks at the days: the texts in which their first letters will be looked for, then the other days
 * little by little, the next ones first.
 */
async function readAhead(loaded: Loaded, query: EventQuery): Promise<void> {
  const { index } = loaded;
  await drawn();
  const knowledge = await learn();
  if (knowledge) await readTexts(index, query, knowledge);
  if (loaded.goesAhead) return;
  loaded.goesAhead = true;
  while (index.readAhead(query.to)) await pause(PAUSE);
}

/**
 * The `events` port over a source that is read whole.
 *
 * @param load reads everything; the same object as before means that nothing has changed
 * @param maxAge milliseconds after which it is asked again
 */
export function wholeEventsPort(load: () => Promise<EventList>, maxAge: number): EventsPort {
  let last: { list: EventList; loaded: Loaded } | undefined;
  const loaded = keep(async () => {
    const list = await load();
    if (last?.list !== list) last = { list, loaded: loadedFrom(list) };
    return last.loaded;
  }, maxAge);
  return {
    async list(query, options) {
      checkRange(query);
      // While the source is waited for; what is at hand is drawn first.
      if (maxAge < Infinity) void learn();
      return answer(await loaded(options), query);
    },
    async get(id, options) {
      return (await loaded(options)).index.get(id);
    },
  };
}

/** Ranges that are kept: the months around the one that is looked at. */
const KEPT_RANGES = 6;

/**
 * The `events` port over a source that is asked for a range at a time. Filters are applied here, so that trying them
 * costs no request and their counts are right.
 */
export function rangedEventsPort(
  load: (from: string, to: string) => Promise<EventList>,
  get: EventsPort['get'],
  maxAge: number,
): EventsPort {
  const ranges = new Map<string, Kept<Loaded>>();
  return {
    async list(query, options) {
      checkRange(query);
      const { from, to } = query;
      const key = `${from}/${to}`;
      const kept = ranges.get(key) ?? keep(async () => loadedFrom(await load(from, to)), maxAge);
      ranges.delete(key);
      ranges.set(key, kept);
      if (ranges.size > KEPT_RANGES) ranges.delete(ranges.keys().next().value!);
      void learn();
      return answer(await kept(options), query);
    },
    get,
  };
}
