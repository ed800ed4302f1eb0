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
import type { TextFinder } from './event-text.js';

/** Events held in memory, found by day, by filter and by word. Pure: the same in a page, in Node and on a server. */
export interface EventIndex {
  /** Without `knowledge` words are found by their letters only, and no municipality is in a county. */
  list(query: EventQuery, knowledge?: EventKnowledge): Omit<EventPage, 'problems'>;
  /** Whether knowledge makes a difference to the answer. */
  needsKnowledge(query: EventQuery): boolean;
  /** Reads what the words of a query are looked for in, a step an event; a list that is asked reads what is left. */
  readTexts(query: EventQuery, knowledge: EventKnowledge): Iterator<void, void>;
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
  /** Worked out when a filter or a facet asks for the first time; drawing the days needs none of it. */
  facts: Facts | undefined;
  /** Its name in the order of the alphabet, once that is asked for. */
  sortKey: string | undefined;
}

const itemOf = (event: CalendarEvent, record: number, span: EventSpan): Item => ({
  event,
  record,
  span,
  facts: undefined,
  sortKey: undefined,
});

interface Facts {
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

/** A county or a region. */
const isWide = ({ type }: Area): boolean => type === 'county' || type === 'region';

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
    wider: areas.filter(isWide),
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

/** What is in some days, in order. */
interface Range {
  items: readonly Item[];
  from: string;
  to: string;
  /** Languages whose names put events of one time in order. */
  sortedFor?: string;
}

/** Whether an item passes a filter, whose bit stands beside it. */
type Check = readonly [filter: FilterName, passes: (facts: Facts, item: Item) => boolean];

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
  let finder: TextFinder | undefined;
  const ranges = new Map<string, Range>();

  function add(event: CalendarEvent): void {
    const record = events.push(event) - 1;
    byId.set(event.id, event);
    const span = event.recurrence ? undefined : eventSpan(event);
    if (span) singles.push(itemOf(event, record, span));
    else (event.recurrence ? series : undated).push(record);
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
  }

  /** What filters and facets look at, between two days. */
  function factsOf(item: Item, from: string, to: string): Facts {
    if (item.facts) return item.facts;
    const { event, record, span } = item;
    // A day may be held in another place than its series.
    const isLikeItsRecord = event === events[record] || event.place === events[record]!.place;
    return (item.facts = {
      traits: isLikeItsRecord ? (traits[record] ??= traitsOf(events[record]!)) : traitsOf(event),
      weekdays: weekdayBits(span.first > from ? span.first : from, span.last < to ? span.last : to),
      part: partOf(event.start, span.start),
    });
  }

  told.forEach(add);

  function rangeOf(from: string, to: string): Range {
    const key = `${from}/${to}`;
    let range = ranges.get(key);
    if (!range) {
      const first = addDays(from, -1)!;
      const last = addDays(to, 1)!;
      read((one) => one.from <= last && one.to >= first);
      const items = singles
        .filter(({ span }) => span.first <= to && span.last >= from)
        .map(({ event, record, span }) => itemOf(event, record, span));
      for (const record of series)
        for (const event of expandSeries(events[record]!, from, to)) {
          const span = eventSpan(event);
          if (span) items.push(itemOf(event, record, span));
        }
      range = { items, from, to };
      if (ranges.size >= KEPT_RANGES) ranges.delete(ranges.keys().next().value!);
    } else ranges.delete(key);
    // The range used last is forgotten last.
    ranges.set(key, range);
    return range;
  }

  /** What is in a range, in order: by time, what lasts longer first, then by name. */
  function itemsOf(range: Range, languages: readonly string[]): readonly Item[] {
    const key = languages.join();
    if (range.sortedFor === key) return range.items;
    range.sortedFor = key;
    for (const item of range.items) item.sortKey = undefined;
    const sortKey = (item: Item): string =>
      (item.sortKey ??= alphabetical(pickText(item.event.name, languages)?.value ?? ''));
    const byName = (one: Item, other: Item): number =>
      // Of one name: by their ids.
      Number(sortKey(one) > sortKey(other)) - Number(sortKey(one) < sortKey(other)) ||
      (one.event.id < other.event.id ? -1 : 1);
    // A page that was given before goes on in the order it has.
    return (range.items = [...range.items].sort(
      (one, other) =>
        one.span.start - other.span.start || other.span.end - one.span.end || byName(one, other),
    ));
  }

  const readTexts = ({ items }: Range, { textFinder }: EventKnowledge): Iterator<void, void> =>
    (finder ??= textFinder(events)).read([...items.map(({ record }) => record), ...undated]);

  /** Which records have every word; `undefined` when no word is asked for. */
  function recordsWith(
    text = '',
    range: Range,
    knowledge: EventKnowledge | undefined,
  ): Uint8Array | undefined {
    if (!text.trim()) return undefined;
    if (!knowledge) return recordsByLetters(events, text.trim());
    knowledge.atOnce(readTexts(range, knowledge));
    return finder!.find(text);
  }

  /** What a query asks of each item. */
  function checksOf(query: EventQuery, range: Range, knowledge: EventKnowledge | undefined): Check[] {
    const checks: Check[] = [];
    const ask = (
      filter: FilterName,
      values: readonly string[] | undefined,
      passes: (facts: Facts, wanted: ReadonlySet<string>) => boolean,
    ): void => {
      if (!values?.length) return;
      const wanted = new Set(values);
      checks.push([filter, (facts) => passes(facts, wanted)]);
    };
    const hasCode = (list: readonly CodeReference[], codes: ReadonlySet<string>): boolean =>
      list.some(({ code }) => codes.has(code));
    ask(
      'municipalities',
      query.municipalities,
      ({ traits }, codes) =>
        hasCode(traits.municipalities, codes) || [...codes].some((code) => reaches(traits, code, knowledge)),
    );
    ask('hyteTerms', query.hyteTerms, ({ traits }, codes) => hasCode(traits.hyteTerms, codes));
    ask('targetGroups', query.targetGroups, ({ traits }, codes) => hasCode(traits.targetGroups, codes));
    ask('languages', query.languages, ({ traits }, codes) =>
      traits.languages.some((code) => codes.has(code)),
    );
    ask('organisers', query.organisers, ({ traits }, codes) => codes.has(traits.organiser?.code ?? ''));
    ask('partsOfDay', query.partsOfDay, ({ part }, parts) => parts.has(part ?? ''));
    if (query.weekdays?.length) {
      const wanted = query.weekdays.reduce((bits, day) => bits | (1 << day), 0);
      checks.push(['weekdays', ({ weekdays }) => (weekdays & wanted) !== 0]);
    }
    if (query.free) checks.push(['free', ({ traits }) => traits.free]);
    if (query.online) checks.push(['online', ({ traits }) => traits.online]);
    const found = recordsWith(query.text, range, knowledge);
    if (found) checks.push(['rest', (_facts, { record }) => found[record] === 1]);
    if (query.withoutCancelled) checks.push(['rest', (_facts, { event }) => event.status !== 'cancelled']);
    return checks;
  }

  return {
    needsKnowledge({ text, from, to }) {
      if (text) return true;
      return rangeOf(from, to).items.some(({ event }) => event.areas?.some(isWide));
    },
    list(query, knowledge) {
      const { from, to } = query;
      const range = rangeOf(from, to);
      const items = itemsOf(range, query.readerLanguages ?? ['fi']);
      const checks = checksOf(query, range, knowledge);
      /** Bits of the filters that an item fails. */
      const failing = (item: Item): number => {
        const facts = factsOf(item, from, to);
        return checks.reduce(
          (bits, [filter, passes]) => (passes(facts, item) ? bits : bits | (1 << FILTERS.indexOf(filter))),
          0,
        );
      };
      const bits = checks.length ? items.map(failing) : undefined;
      const passed = bits ? items.filter((_item, index) => !bits[index]) : items;
      const start = Math.max(0, Math.floor(Number(query.cursor)) || 0);
      const limit = Math.min(Math.max(1, Math.floor(query.limit ?? MOST_ITEMS) || MOST_ITEMS), MOST_ITEMS);
      const end = start + limit;
      let facets: EventFacets | undefined;
      return {
        items: passed.slice(start, end).map(({ event }) => event),
        total: passed.length,
        // Counted when somebody looks at them: the days are drawn first.
        get facets() {
          return (facets ??= countFacets(
            items.map((item) => factsOf(item, from, to)),
            bits,
            query.municipalities ?? [],
            knowledge,
          ));
        },
        undated: undated
          .map((record) => itemOf(events[record]!, record, NO_SPAN))
          .filter((item) => !(failing(item) & ~UNDATED))
          .map(({ event }) => event),
        ...(end < passed.length && { nextCursor: String(end) }),
      };
    },
    readTexts: ({ from, to }, knowledge) => readTexts(rangeOf(from, to), knowledge),
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

/** Of what has no day: in no range. */
const NO_SPAN: EventSpan = { start: 0, end: 0, first: '1970-01-01', last: '1970-01-01' };
/** Filters that ask for a day or an hour: what has none fails no such filter. */
const UNDATED = (1 << FILTERS.indexOf('weekdays')) | (1 << FILTERS.indexOf('partsOfDay'));

/** Each facet counts what passes all the other filters. */
function countFacets(
  all: readonly Facts[],
  bits: readonly number[] | undefined,
  chosen: readonly string[],
  knowledge: EventKnowledge | undefined,
): EventFacets {
  const counters = Object.fromEntries(LISTS.map((name) => [name, new Counter()])) as Record<
    (typeof LISTS)[number],
    Counter
  >;
  let free = 0;
  let online = 0;
  const wide: Traits[] = [];
  all.forEach(({ traits, weekdays, part }, index) => {
    const failed = bits?.[index] ?? 0;
    // Two filters failed: it is in no facet.
    if (failed & (failed - 1)) return;
    const counts = (name: FilterName): boolean => !failed || failed === 1 << FILTERS.indexOf(name);
    if (counts('municipalities')) {
      for (const { code, name } of traits.municipalities) counters.municipalities.add(code, name);
      if (traits.everywhere || traits.wider.length) wide.push(traits);
    }
    if (counts('hyteTerms'))
      for (const { code, name } of traits.hyteTerms) counters.hyteTerms.add(code, name);
    if (counts('targetGroups'))
      for (const { code, name } of traits.targetGroups) counters.targetGroups.add(code, name);
    if (counts('languages')) for (const code of traits.languages) counters.languages.add(code);
    if (counts('organisers') && traits.organiser)
      counters.organisers.add(traits.organiser.code, traits.organiser.name);
    if (counts('weekdays'))
      for (let day = 1; day <= 7; day++) if (weekdays & (1 << day)) counters.weekdays.add(String(day));
    if (counts('partsOfDay') && part) counters.partsOfDay.add(part);
    if (counts('free') && traits.free) free++;
    if (counts('online') && traits.online) online++;
  });
  // Choosing a municipality finds what is for its whole county too, even where nothing names it.
  const named = new Set([...counters.municipalities.codes, ...chosen]);
  for (const traits of wide)
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
