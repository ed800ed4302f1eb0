import type {
  Area,
  CalendarEvent,
  CodeReference,
  EventFacets,
  EventPage,
  EventQuery,
  FacetValue,
  LocalizedText,
  PartOfDay,
} from '../model/index.js';
import { alphabetical, pickText } from '../model/localized.js';
import { addDays, dayNumber, weekdayOf } from '../time/days.js';
import { eventSpan, type EventSpan } from '../time/event-times.js';
import { expandSeries, occurrenceOf, readOccurrenceId } from '../time/recurrence.js';
import { toWallClock } from '../time/zone.js';
import type { EventKnowledge } from './event-knowledge.js';

/** Events held in memory, found by day, by filter and by word. Pure: the same in a page, in Node and on a server. */
export interface EventIndex {
  /** Without `knowledge` words are found by their letters only, and no municipality is in a county. */
  list(query: EventQuery, knowledge?: EventKnowledge): Omit<EventPage, 'problems'>;
  /** Whether knowledge makes a difference to the answer. */
  needsKnowledge(query: EventQuery): boolean;
  /** Reads some of the events that follow a day, then of the rest. @returns whether there are more */
  readAhead(day: string): boolean;
  /** An event, a series or an occurrence of one. */
  get(id: string): CalendarEvent | undefined;
}

const MOST_ITEMS = 10_000;
/** A range is asked for again and again while the reader tries filters; the months beside are asked for next. */
const KEPT_RANGES = 6;
const MINUTES_IN_DAY = 1440;
/** Few enough not to be felt by whoever presses something meanwhile. */
const READ_AT_ONCE = 50;

/** What filters and facets look at. */
interface Traits {
  municipalities: readonly CodeReference[];
  /** It is for whoever wants to come, from anywhere. */
  everywhere: boolean;
  /** Counties and regions it is for. */
  wider: readonly Area[];
  hyteTerms: readonly CodeReference[];
  targetGroups: readonly CodeReference[];
  languages: readonly string[];
  organiser: { code: string; name: LocalizedText } | undefined;
  free: boolean;
  online: boolean;
}

/** An event or occurrence in a range. */
interface Item {
  event: CalendarEvent;
  /** Number of the record it comes from. */
  record: number;
  span: EventSpan;
  traits: Traits;
  /** Bits of the weekdays it is on within the range, 1 for Monday. */
  weekdays: number;
  part: PartOfDay | undefined;
}

/** Filters of codes, each with a facet. */
const LISTS = [
  'municipalities',
  'hyteTerms',
  'targetGroups',
  'languages',
  'organisers',
  'weekdays',
  'partsOfDay',
] as const;
/** In the order of the bits that tell which of them an item fails. */
const FILTERS = [...LISTS, 'free', 'online', 'rest'] as const;
type FilterName = (typeof FILTERS)[number];

const codesOf = (list: readonly CodeReference[] | undefined): readonly CodeReference[] => list ?? [];

function traitsOf(event: CalendarEvent): Traits {
  const areas = event.areas ?? [];
  const { municipality: own, postOffice } = event.place?.address ?? {};
  const municipalities = areas.flatMap(({ type, code, name }) =>
    type === 'municipality' && code ? [{ code, ...(name && { name }) }] : [],
  );
  // A list of codes may not know this one: then the post office is the best name there is.
  if (own && !municipalities.some(({ code }) => code === own))
    municipalities.push({ code: own, ...(postOffice && { name: postOffice }) });
  // Whoever can join from home can join from anywhere, unless it is told whom it is for.
  const everywhere =
    areas.some(({ type }) => type === 'nationwide') || (!!event.online && !municipalities.length);
  return {
    municipalities,
    everywhere,
    wider: areas.filter(({ type }) => type === 'county' || type === 'region'),
    hyteTerms: codesOf(event.hyteTerms),
    targetGroups: codesOf(event.targetGroups),
    languages: event.languages ?? [],
    organiser: event.organiser && {
      code: event.organiser.id ?? pickText(event.organiser.name, [])?.value ?? '',
      name: event.organiser.name,
    },
    free: event.cost?.free === true,
    online: event.online === true,
  };
}

/** Whether it is for a municipality that it does not name. */
const reaches = (
  { everywhere, wider }: Traits,
  code: string,
  knowledge: EventKnowledge | undefined,
): boolean =>
  everywhere ||
  wider.some(({ type, code: area }) => knowledge?.municipality(code)?.[type as 'county' | 'region'] === area);

function partOf(start: string | undefined, begins: number): PartOfDay | undefined {
  if (start === undefined || dayNumber(start) !== undefined) return undefined;
  const minutes = Math.floor(toWallClock(begins) / 60_000) % MINUTES_IN_DAY;
  if (minutes < 5 * 60) return 'night';
  if (minutes < 12 * 60) return 'morning';
  if (minutes < 17 * 60) return 'afternoon';
  return minutes < 22 * 60 ? 'evening' : 'night';
}

function weekdayBits(first: string, last: string): number {
  const from = dayNumber(first)!;
  const to = Math.min(dayNumber(last)!, from + 6);
  let bits = 0;
  for (let day = from; day <= to; day++) bits |= 1 << weekdayOf(day);
  return bits;
}

/** Records whose names and places have every word as it is typed, letter by letter. */
function recordsByLetters(events: readonly CalendarEvent[], text: string): Uint8Array {
  const words = text.toLowerCase().split(/\s+/);
  return Uint8Array.from(events, ({ name, summary, organiser, place }) => {
    const all = JSON.stringify([name, summary, organiser?.name, place]).toLowerCase();
    return Number(words.every((word) => all.includes(word)));
  });
}

/** Counts of one facet, by code. */
class Counter {
  readonly #values = new Map<string, FacetValue>();

  add(code: string, name?: LocalizedText): void {
    const value = this.#values.get(code);
    if (value) value.count++;
    else this.#values.set(code, { code, count: 1, ...(name && { name }) });
  }

  get codes(): Iterable<string> {
    return this.#values.keys();
  }

  /** Most first, then by code. */
  list(): FacetValue[] {
    return [...this.#values.values()].sort(
      (one, other) => other.count - one.count || (one.code < other.code ? -1 : 1),
    );
  }
}

/** An event that is not read before its days are asked for: a list may have years of them. */
export interface LaterEvent {
  id: string;
  /** First and last day, give or take a day. */
  from: string;
  to: string;
  /** `undefined` when it cannot be used. */
  read: () => CalendarEvent | undefined;
}

/** An index of events and series; records of one id twice are the caller's mistake. */
export function createEventIndex(
  told: readonly CalendarEvent[],
  later: readonly LaterEvent[] = [],
): EventIndex {
  const events: CalendarEvent[] = [];
  const byId = new Map<string, CalendarEvent>();
  const traits: Traits[] = [];
  const singles: Item[] = [];
  const series: number[] = [];
  const undated: number[] = [];
  let unread = later;
  let findText: ReturnType<EventKnowledge['textFinder']> | undefined;
  const ranges = new Map<string, Item[]>();

  function add(event: CalendarEvent): void {
    const record = events.push(event) - 1;
    byId.set(event.id, event);
    traits.push(traitsOf(event));
    if (event.recurrence) series.push(record);
    else {
      const span = eventSpan(event);
      if (span) singles.push(itemOf(event, record, span));
      else undated.push(record);
    }
  }

  /** Reads what it is time for. Ranges that are known have been read for. */
  function read(isAsked: (one: LaterEvent) => boolean): void {
    const asked = unread.filter(isAsked);
    if (!asked.length) return;
    unread = unread.filter((one) => !isAsked(one));
    for (const one of asked) {
      const event = one.read();
      if (event) add(event);
    }
    findText = undefined;
  }

  function itemOf(event: CalendarEvent, record: number, span: EventSpan): Item {
    return {
      event,
      record,
      span,
      // A day may be held in another place than its series.
      traits:
        event === events[record] || event.place === events[record]!.place ? traits[record]! : traitsOf(event),
      weekdays: 0,
      part: partOf(event.start, span.start),
    };
  }

  told.forEach(add);

  /** Everything in a range, in order. */
  function itemsIn(from: string, to: string): Item[] {
    const key = `${from}/${to}`;
    const known = ranges.get(key);
    if (known) {
      // The range used last is forgotten last.
      ranges.delete(key);
      ranges.set(key, known);
      return known;
    }
    const first = addDays(from, -1)!;
    const last = addDays(to, 1)!;
    read((one) => one.from <= last && one.to >= first);
    const items = singles
      .filter(({ span }) => span.first <= to && span.last >= from)
      .map((item) => ({ ...item }));
    for (const record of series)
      for (const event of expandSeries(events[record]!, from, to)) {
        const span = eventSpan(event);
        if (span) items.push(itemOf(event, record, span));
      }
    for (const item of items) {
      const { first, last } = item.span;
      item.weekdays = weekdayBits(first > from ? first : from, last < to ? last : to);
    }
    items.sort(
      (one, other) =>
        one.span.start - other.span.start ||
        // What lasts for days comes before what is today only.
        other.span.end - one.span.end ||
        (one.event.id < other.event.id ? -1 : 1),
    );
    if (ranges.size >= KEPT_RANGES) ranges.delete(ranges.keys().next().value!);
    ranges.set(key, items);
    return items;
  }

  /** Which records have every word; `undefined` when no word is asked for. */
  function recordsWith(text = '', knowledge: EventKnowledge | undefined): Uint8Array | undefined {
    if (!text.trim()) return undefined;
    if (!knowledge) return recordsByLetters(events, text.trim());
    return (findText ??= knowledge.textFinder(events))(text);
  }

  /** Bits of the filters that an item fails. */
  function failing(
    query: EventQuery,
    found: Uint8Array | undefined,
    knowledge: EventKnowledge | undefined,
  ): (item: Item, dated: boolean) => number {
    const wanted = (values: readonly string[] | undefined): ReadonlySet<string> | undefined =>
      values?.length ? new Set(values) : undefined;
    const municipalities = wanted(query.municipalities);
    const hyteTerms = wanted(query.hyteTerms);
    const targetGroups = wanted(query.targetGroups);
    const languages = wanted(query.languages);
    const organisers = wanted(query.organisers);
    const parts = wanted(query.partsOfDay);
    const weekdays = query.weekdays?.length
      ? query.weekdays.reduce((bits, day) => bits | (1 << day), 0)
      : undefined;
    const hasCode = (codes: ReadonlySet<string> | undefined, list: readonly CodeReference[]): boolean =>
      !codes || list.some(({ code }) => codes.has(code));
    return ({ event, record, traits: own, weekdays: days, part }, dated) => {
      // In the order of FILTERS.
      const passes = [
        !municipalities ||
          own.municipalities.some(({ code }) => municipalities.has(code)) ||
          [...municipalities].some((code) => reaches(own, code, knowledge)),
        hasCode(hyteTerms, own.hyteTerms),
        hasCode(targetGroups, own.targetGroups),
        !languages || own.languages.some((language) => languages.has(language)),
        !organisers || organisers.has(own.organiser?.code ?? ''),
        !dated || weekdays === undefined || (days & weekdays) !== 0,
        !dated || !parts || parts.has(part ?? ''),
        !query.free || own.free,
        !query.online || own.online,
        (!found || found[record] === 1) && !(query.withoutCancelled && event.status === 'cancelled'),
      ];
      return passes.reduce((bits, passed, index) => (passed ? bits : bits | (1 << index)), 0);
    };
  }

  return {
    needsKnowledge({ text, from, to }) {
      if (text) return true;
      return itemsIn(from, to).some(({ traits: { wider } }) => wider.length > 0);
    },
    list(query, knowledge) {
      const items = itemsIn(query.from, query.to);
      const found = recordsWith(query.text, knowledge);
      const fails = failing(query, found, knowledge);
      const passed: Item[] = [];
      const bits = items.map((item) => fails(item, true));
      items.forEach((item, index) => {
        if (!bits[index]) passed.push(item);
      });
      const sortKeys = new Map<LocalizedText, string>();
      const sortKey = ({ event: { name } }: Item): string => {
        let key = sortKeys.get(name);
        if (key === undefined)
          sortKeys.set(
            name,
            (key = alphabetical(pickText(name, query.readerLanguages ?? ['fi'])?.value ?? '')),
          );
        return key;
      };
      // In order already but for those that begin and end together.
      passed.sort(
        (one, other) =>
          one.span.start - other.span.start ||
          other.span.end - one.span.end ||
          // Of one name: in the order they have.
          Number(sortKey(one) > sortKey(other)) - Number(sortKey(one) < sortKey(other)),
      );
      const start = Math.max(0, Math.floor(Number(query.cursor)) || 0);
      const limit = Math.min(Math.max(1, Math.floor(query.limit ?? MOST_ITEMS) || MOST_ITEMS), MOST_ITEMS);
      const end = start + limit;
      return {
        items: passed.slice(start, end).map(({ event }) => event),
        total: passed.length,
        facets: countFacets(items, bits, knowledge),
        undated: undated
          .map((record) => ({ ...itemOf(events[record]!, record, NO_SPAN) }))
          .filter((item) => !fails(item, false))
          .map(({ event }) => event),
        ...(end < passed.length && { nextCursor: String(end) }),
      };
    },
    readAhead(day) {
      const next = unread.filter(({ from }) => from > day);
      const some = new Set((next.length ? next : unread).slice(0, READ_AT_ONCE));
      read((one) => some.has(one));
      return unread.length > 0;
    },
    get(id) {
      read((one) => one.id === id);
      const event = byId.get(id);
      if (event) return event;
      const occurrence = readOccurrenceId(id);
      const master = occurrence && byId.get(occurrence.seriesId);
      return master && occurrenceOf(master, occurrence.day);
    },
  };
}

const NO_SPAN: EventSpan = { start: 0, end: 0, first: '', last: '' };

/** Each facet counts what passes all the other filters. */
function countFacets(
  items: readonly Item[],
  bits: Readonly<ArrayLike<number>>,
  knowledge: EventKnowledge | undefined,
): EventFacets {
  const counters = Object.fromEntries(LISTS.map((name) => [name, new Counter()])) as Record<
    (typeof LISTS)[number],
    Counter
  >;
  let free = 0;
  let online = 0;
  const wide: Item[] = [];
  items.forEach((item, index) => {
    const failed = bits[index]!;
    // Two filters failed: it is in no facet.
    if (failed & (failed - 1)) return;
    const counts = (name: FilterName): boolean => !failed || failed === 1 << FILTERS.indexOf(name);
    const { traits } = item;
    if (counts('municipalities')) {
      for (const { code, name } of traits.municipalities) counters.municipalities.add(code, name);
      if (traits.everywhere || traits.wider.length) wide.push(item);
    }
    if (counts('hyteTerms'))
      for (const { code, name } of traits.hyteTerms) counters.hyteTerms.add(code, name);
    if (counts('targetGroups'))
      for (const { code, name } of traits.targetGroups) counters.targetGroups.add(code, name);
    if (counts('languages')) for (const code of traits.languages) counters.languages.add(code);
    if (counts('organisers') && traits.organiser)
      counters.organisers.add(traits.organiser.code, traits.organiser.name);
    if (counts('weekdays'))
      for (let day = 1; day <= 7; day++) if (item.weekdays & (1 << day)) counters.weekdays.add(String(day));
    if (counts('partsOfDay') && item.part) counters.partsOfDay.add(item.part);
    if (counts('free') && traits.free) free++;
    if (counts('online') && traits.online) online++;
  });
  // Choosing a municipality finds what is for its whole county too.
  const named = [...counters.municipalities.codes];
  for (const { traits } of wide)
    for (const code of named)
      if (!traits.municipalities.some((one) => one.code === code) && reaches(traits, code, knowledge))
        counters.municipalities.add(code);
  const lists = Object.fromEntries(LISTS.map((name) => [name, counters[name].list()])) as Record<
    (typeof LISTS)[number],
    FacetValue[]
  >;
  lists.weekdays.sort((one, other) => Number(one.code) - Number(other.code));
  return { ...lists, free, online };
}
