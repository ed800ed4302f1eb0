import { hyteTerms, targetGroups } from '../../codes/index.js';
import {
  plainText,
  safeLink,
  type AccessibilityFact,
  type Address,
  type Area,
  type CodeReference,
  type Cost,
  type Link,
  type LocalizedText,
  type OpeningHours,
  type Organisation,
  type OrganisationReference,
  type Phone,
  type Place,
  type Provenance,
  type RichText,
  type Service,
  type ServiceChannel,
} from '../../model/index.js';
import { municipalityCode, toAreas } from './areas.js';
import { toDate, toOpeningHours } from './hours.js';
import { languageCode, toLanguages } from './languages.js';
import { joined, line, rich } from './text.js';
import { number, objects, text, type HsdsVersion, type WireRecord } from './wire.js';

/** What has to be known beside the record itself. */
export interface MapContext {
  /** Language of all texts: HSDS has one. */
  language: string;
  version?: HsdsVersion | undefined;
  /** `YYYY-MM-DD`: prices of the past are left out. */
  today: string;
  /** Who provides the services that name nobody. */
  publisher?: string | undefined;
  provenance(kind: 'services' | 'organizations', id: string): Provenance;
  /** Told what of a record could not be read. */
  problem(field: string, message: string): void;
}

/** Whether anything was told. */
function isTold(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
}

/** Without what was not told: undefined values, empty lists and empty objects. */
function told<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => isTold(value))) as T;
}

const orUndefined = <T extends object>(record: T): T | undefined => (isTold(record) ? record : undefined);

const named = (words: string | undefined, { language }: MapContext): LocalizedText | undefined =>
  words ? { [language]: words } : undefined;

const textIn = (
  value: RichText | undefined,
  { language }: MapContext,
): Record<string, RichText> | undefined => (value ? { [language]: value } : undefined);

/* ---- the ways to reach somebody ---- */

/** `+358 2 000 1234` and `02 000 1234` are one number. */
const phoneKey = (number: string): string =>
  number
    .replace(/\(0\)/g, '')
    .replace(/[^+\d]/g, '')
    .replace(/^(?:\+|00)358/, '0');

const EXTENSION = { fi: 'alanumero', sv: 'anknytning', en: 'extension' };
const PHONE_TYPES = {
  voice: 'voice',
  cell: 'voice',
  fax: 'fax',
  text: 'sms',
  sms: 'sms',
  textphone: 'text',
} as const;

function toPhone(wire: WireRecord, contact: string | undefined, context: MapContext): Phone | undefined {
  const written = line(wire['number'])?.replace(/^["']+|["']+$/g, '');
  // "0800 000 000 (free)": the number is what can be dialled, the words are kept beside it.
  const digits = written && /[+(]?\d[\d\s().\-–/]*\d/.exec(written.slice(0, 200))?.[0].trim();
  if (!written || !digits) {
    if (written) context.problem('phones', 'not a telephone number');
    return undefined;
  }
  const extension = line(wire['extension']);
  const word = EXTENSION[context.language as keyof typeof EXTENSION] ?? EXTENSION.en;
  const described = line(wire['description']) ?? (/\p{L}{3}/u.test(written) ? written : undefined);
  const type = PHONE_TYPES[line(wire['type'])?.toLowerCase() as keyof typeof PHONE_TYPES];
  return told({
    number: digits,
    description: named(
      [described?.replace(/[.,;]$/, ''), contact, extension && `${word} ${extension}`]
        .filter(Boolean)
        .join(', '),
      context,
    ),
    type: type === 'voice' ? undefined : type,
  });
}

/** Phones of a record and of its contacts; the same number comes once over all that share `seen`. */
function toPhones(wire: WireRecord, seen: Set<string>, context: MapContext): Phone[] {
  const direct = objects(wire['phones']).map((phone) => toPhone(phone, undefined, context));
  const ofContacts = objects(wire['contacts']).flatMap((contact) => {
    const who = [contact['name'], contact['title'], contact['department']].map(line);
    const words = [...new Set(who)].filter(Boolean).join(', ') || undefined;
    return objects(contact['phones']).map((phone) => toPhone(phone, words, context));
  });
  return [...direct, ...ofContacts].filter((phone) => {
    const key = phone && `${phoneKey(phone.number)} ${phone.type ?? ''}`;
    return key !== undefined && !seen.has(key) && seen.add(key);
  }) as Phone[];
}

function toEmails(wire: WireRecord, seen: Set<string>, context: MapContext): string[] {
  const written = [wire, ...objects(wire['contacts'])].map((one) => line(one['email']));
  return written.flatMap((value) => {
    const email = value?.replace(/^mailto:/i, '');
    if (!email) return [];
    if (email.length > 254 || !/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]{2,}$/.test(email)) {
      context.problem('email', 'not an e-mail address');
      return [];
    }
    if (seen.has(email.toLowerCase())) return [];
    seen.add(email.toLowerCase());
    return [email];
  });
}

/** Links out of addresses and 3.1's labelled ones; each address once. */
function toLinks(addresses: unknown[], labelled: unknown, context: MapContext): Link[] {
  const links = new Map<string, Link>();
  for (const wire of [...addresses.map((url): WireRecord => ({ url })), ...objects(labelled)]) {
    const url = safeLink(text(wire['url']));
    if (!url && text(wire['url'])) context.problem('url', 'not a web address');
    if (url && !links.has(url)) links.set(url, told({ url, name: named(line(wire['label']), context) }));
  }
  return [...links.values()];
}

/* ---- places ---- */

/** Countries by name, as far as UK 1.0 writes them; otherwise the standard asks for two letters. */
const COUNTRIES: Readonly<Record<string, string>> = {
  finland: 'FI',
  suomi: 'FI',
  'united kingdom': 'GB',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
};

function toAddress(location: WireRecord, context: MapContext): Address | undefined {
  const addresses = objects(
    location['addresses'],
    location['physical_addresses'],
    location['postal_addresses'],
  ).sort(
    // Where one can go before where one can write.
    (one, other) =>
      Number(text(one['address_type']) === 'postal') - Number(text(other['address_type']) === 'postal'),
  );
  const [wire] = addresses;
  if (!wire) return undefined;
  const country = line(wire['country']);
  const city = line(wire['city']);
  const code =
    country &&
    (COUNTRIES[country.toLowerCase()] ?? (/^[a-z]{2}$/i.test(country) ? country.toUpperCase() : undefined));
  return orUndefined(
    told({
      street: named(line(wire['address_1']), context),
      postalCode: line(wire['postal_code']),
      postOffice: named(city, context),
      // Finland has no states: `state_province`, which the standard requires, holds anything.
      municipality: !code || code === 'FI' ? municipalityCode(city) : undefined,
      additional: named(
        [line(wire['attention']), line(wire['address_2'])].filter(Boolean).join(', '),
        context,
      ),
      country: code,
    }),
  );
}

function toPosition(location: WireRecord, context: MapContext): Place['position'] {
  const latitude = number(location['latitude']);
  const longitude = number(location['longitude']);
  if (latitude === undefined || longitude === undefined) return undefined;
  // Nought and nought is what an empty database column becomes.
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude))
    return { latitude, longitude };
  context.problem('latitude', 'not a position on Earth');
  return undefined;
}

const toFacts = (location: WireRecord, context: MapContext): AccessibilityFact[] =>
  objects(location['accessibility'], location['accessibility_for_disabilities']).flatMap((wire) => {
    const words = [wire['description'] ?? wire['accessibility'], wire['details']].map(line);
    const told = named([...new Set(words)].filter(Boolean).join(' '), context);
    return told ? [{ text: told }] : [];
  });

/** A location that can be visited; `undefined` when nothing but its id is known. */
export function toPlace(location: WireRecord, context: MapContext): Place | undefined {
  const place = told({
    id: line(location['id']),
    name: named(line(location['name']) ?? line(location['alternate_name']), context),
    address: toAddress(location, context),
    position: toPosition(location, context),
    accessibility: toFacts(location, context),
  });
  return Object.keys(place).some((key) => key !== 'id') ? place : undefined;
}

const locationType = (location: WireRecord): string | undefined =>
  text(location['location_type'])?.toLowerCase();

/* ---- classes ---- */

let hyteCodes: ReadonlyMap<string, string> | undefined;
let groupCodes: ReadonlyMap<string, string> | undefined;

const codesByName = (
  list: readonly { code: string; name: Readonly<Record<string, string>> }[],
): Map<string, string> =>
  new Map(
    list.flatMap(({ code, name }) => [code, ...Object.values(name)].map((key) => [key.toLowerCase(), code])),
  );

/** Taxonomies whose terms say whom a service is for. */
const AUDIENCE = /target|audience|eligib|circumstance|user.?group|age.?group|kohderyhm|målgrupp/i;
const SUBJECT = /keyword|subject|\btags?\b|asiasana|ämnesord|\byso\b/i;

interface Classes {
  hyteTerms: CodeReference[];
  serviceClasses: CodeReference[];
  targetGroups: CodeReference[];
  lifeEvents: CodeReference[];
  keywords: LocalizedText[];
}

/** Attributes (3.0, 3.1) and service taxonomies (UK 1.0) as classes, target groups and words. */
function toClasses(wire: WireRecord, context: MapContext): Classes {
  hyteCodes ??= codesByName(hyteTerms());
  groupCodes ??= codesByName(targetGroups());
  const classes: Classes = {
    hyteTerms: [],
    serviceClasses: [],
    targetGroups: [],
    lifeEvents: [],
    keywords: [],
  };
  const add = (list: CodeReference[], reference: CodeReference): void => {
    if (!list.some(({ code }) => code === reference.code)) list.push(reference);
  };
  const keyword = (word: string | undefined, language = context.language): void => {
    if (word && !classes.keywords.some((known) => known[language] === word))
      classes.keywords.push({ [language]: word });
  };
  for (const attribute of objects(wire['attributes'], wire['service_taxonomys'])) {
    const [term] = objects(attribute['taxonomy_term'], attribute['taxonomy']);
    if (!term) {
      keyword(line(attribute['label']) ?? line(attribute['value']));
      continue;
    }
    const name = line(term['name']) ?? line(term['term']);
    const code = line(term['code']) ?? line(term['id']) ?? name;
    if (!code) continue;
    const language = languageCode(term['language']) ?? context.language;
    const reference = { code, ...(name && { name: { [language]: name } }) };
    const hyteCode = hyteCodes.get((name ?? '').toLowerCase()) ?? hyteCodes.get(code.toLowerCase());
    const groupCode = groupCodes.get(code.toLowerCase()) ?? groupCodes.get((name ?? '').toLowerCase());
    const taxonomy = [
      text(attribute['link_type']),
      text(term['taxonomy']),
      text(term['vocabulary']),
      ...objects(term['taxonomy_detail'], term['taxonomy_details']).map((detail) => text(detail['name'])),
    ]
      .join(' ')
      // A taxonomy of services, for all its name.
      .replace(/open.?eligibility/gi, '');
    if (hyteCode) add(classes.hyteTerms, { code: hyteCode });
    else if (groupCode) add(classes.targetGroups, { code: groupCode });
    else if (/^KE\d/.test(code)) add(classes.lifeEvents, reference);
    else if (AUDIENCE.test(taxonomy)) add(classes.targetGroups, reference);
    else if (SUBJECT.test(taxonomy)) keyword(name, language);
    else add(classes.serviceClasses, reference);
  }
  return classes;
}

/* ---- what it costs and whom it is for ---- */

const SAYS_FREE =
  /^(?:free(?: of charge)?|no (?:cost|charge|fee)s?|maksuton(?: palvelu)?|ilmainen|ei maksua|gratis|avgiftsfri(?:tt)?|kostnadsfri(?:tt)?)[.!]?$/i;

function toCost(wire: WireRecord, context: MapContext): Cost | undefined {
  const words = line(wire['fees_description']) ?? line(wire['fees']);
  const options = objects(wire['cost_options']).filter((option) => {
    const from = toDate(option['valid_from']);
    const to = toDate(option['valid_to']);
    return (!from || from <= context.today) && (!to || to >= context.today);
  });
  const amounts = options
    .map((option) => number(option['amount']))
    .filter((amount) => amount !== undefined && amount >= 0);
  const amount = amounts.length ? Math.min(...(amounts as number[])) : undefined;
  const written = options
    .map((option) => line(option['currency'])?.toUpperCase())
    .find((code) => /^[A-Z]{3}$/.test(code ?? ''));
  // The UK profile has no field for it: there it is pounds.
  const currency = written ?? (context.version?.includes('UK') ? 'GBP' : undefined);
  const lines = options.flatMap((option) => {
    const price = number(option['amount']);
    const cost = [
      price === undefined ? undefined : `${price} ${currency ?? 'EUR'}`,
      line(option['amount_description']),
    ];
    const row = [line(option['option']), cost.filter(Boolean).join(' ')].filter(Boolean).join(': ');
    return row ? [row] : [];
  });
  const free = amounts.length ? !amounts.some(Boolean) : words && SAYS_FREE.test(words) ? true : undefined;
  return orUndefined(
    told({
      free,
      amount: amount || free === false ? amount : undefined,
      currency: amount ? currency : undefined,
      description: named([words, ...lines].filter(Boolean).join('\n'), context),
    }),
  );
}

/** The widest range of the service's own ages and those of UK 1.0's eligibilities. */
function toAgeRange(wire: WireRecord, context: MapContext): Service['ageRange'] {
  const [own, ...others] = [wire, ...objects(wire['eligibilitys'], wire['eligibilities'])].map((one) => ({
    minimum: number(one['minimum_age']),
    maximum: number(one['maximum_age']),
  }));
  const groups = isTold(told({ ...own })) ? [{ ...own }] : others;
  // One group without a limit lifts it for all.
  const limit = (key: 'minimum' | 'maximum', pick: (...ages: number[]) => number): number | undefined => {
    const ages = groups.map((group) => group[key]);
    return ages.length && ages.every((age) => age !== undefined && age >= 0)
      ? pick(...(ages as number[]))
      : undefined;
  };
  const minimum = limit('minimum', Math.min);
  const maximum = limit('maximum', Math.max);
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    context.problem('minimum_age', 'above the maximum age');
    return undefined;
  }
  return orUndefined(told({ minimum, maximum }));
}

const STATUS: Readonly<Record<string, Service['status']>> = {
  active: 'active',
  inactive: 'paused',
  'temporarily closed': 'paused',
  defunct: 'closed',
};

/** An instant or a date as it was told, if it is one. */
const toInstant = (value: unknown): string | undefined => {
  const written = text(value);
  return written && toDate(written) && !Number.isNaN(Date.parse(written)) ? written : undefined;
};

const LONGEST_SUMMARY = 220;

/** The first sentences of a description: HSDS has no summaries. Left out when they would be the whole of it. */
function toSummary(description: RichText | undefined): string | undefined {
  const whole = description && plainText(description).trim();
  const paragraph =
    whole
      ?.split('\n')
      .find((row) => row.trim())
      ?.trim() ?? '';
  if (!whole || whole.length <= LONGEST_SUMMARY) return undefined;
  if (paragraph.length <= LONGEST_SUMMARY) return paragraph;
  const start = paragraph.slice(0, LONGEST_SUMMARY);
  const sentences = /^.*[.!?](?=\s)/s.exec(start)?.[0];
  if (sentences && sentences.length > 40) return sentences;
  return `${start.replace(/\s+\S*$/, '')}…`;
}

/* ---- organisations ---- */

const KINDS: readonly [RegExp, Organisation['kind']][] = [
  [/yhdistys|järjestö|förening|associat|charit|non.?profit|\bry\b/i, 'association'],
  [/säätiö|stiftelse|foundation|trust/i, 'foundation'],
  [/seurakunta|församling|parish|church/i, 'parish'],
  [/hyvinvointialue|välfärdsområde|wellbeing services county/i, 'county'],
  [/kunta|kaupunki|kommun|stad\b|municipal|local authority|council/i, 'municipality'],
  [/yhtiö|osuuskunta|bolag|company|limited|\b(?:oy|ab|ltd)\b/i, 'company'],
];

/** `undefined` when it has no name, which is all that a reference needs. */
function toReference(wire: WireRecord, context: MapContext): OrganisationReference | undefined {
  const name = named(line(wire['name']), context);
  return name && told({ id: line(wire['id']), name, businessId: businessId(wire) });
}

function businessId(wire: WireRecord): string | undefined {
  const written = [
    ...objects(wire['organization_identifiers']).map((one) => line(one['identifier'])),
    line(wire['tax_id']),
  ];
  return written.map((value) => /^(?:FI-?)?(\d{7}-\d)$/.exec(value ?? '')?.[1]).find(Boolean);
}

/** An organisation, or why it is none. */
export function toOrganisation(wire: WireRecord, context: MapContext): Organisation | string {
  const id = line(wire['id']);
  const reference = toReference(wire, context);
  if (!id) return 'an organisation without an id';
  if (!reference) return 'an organisation without a name';
  const description = rich(wire['description']);
  const legalStatus = text(wire['legal_status']) ?? '';
  return told({
    ...reference,
    id,
    alternateName: named(line(wire['alternate_name']), context),
    kind: KINDS.find(([words]) => words.test(legalStatus))?.[1],
    parent: line(wire['parent_organization_id']),
    summary: named(toSummary(description), context),
    description: textIn(description, context),
    places: objects(wire['locations'])
      .filter((location) => !['virtual', 'postal'].includes(locationType(location) ?? ''))
      .map((location) => withHours(toPlace(location, context), location, undefined, context))
      .filter((place) => place !== undefined),
    phones: toPhones(wire, new Set(), context),
    emails: toEmails(wire, new Set(), context),
    links: toLinks([wire['website'], wire['url']], wire['additional_websites'], context),
    modifiedAt: lastChange(wire),
    provenance: context.provenance('organizations', id),
  });
}

/** The last change that the record's own history tells. */
const lastChange = (wire: WireRecord): string | undefined =>
  toInstant(wire['last_modified']) ??
  objects(wire['metadata'])
    .map((one) => toInstant(one['last_action_date']))
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

/* ---- services ---- */

const hoursOf = (
  wire: WireRecord,
  service: WireRecord | undefined,
  context: MapContext,
): OpeningHours | undefined =>
  toOpeningHours(
    objects(wire['schedules'], wire['regular_schedules'], wire['regular_schedule']),
    objects(wire['holiday_schedules'], wire['holiday_schedule']),
    {
      language: context.language,
      byAppointment: /appointment/i.test(text(service?.['attending_access']) ?? ''),
      problem: context.problem,
    },
  );

/** A place with the hours of its building, unless they only repeat those of the service there. */
function withHours(
  place: Place | undefined,
  location: WireRecord,
  ofService: OpeningHours | undefined,
  context: MapContext,
): Place | undefined {
  const openingHours = hoursOf(location, undefined, context);
  return place && openingHours && JSON.stringify(openingHours) !== JSON.stringify(ofService)
    ? { ...place, openingHours }
    : place;
}

/** A service at a location: a visit, or an online channel when the location is virtual. */
function toLocationChannel(
  wire: WireRecord,
  service: WireRecord,
  seen: { phones: Set<string>; emails: Set<string> },
  ofService: OpeningHours | undefined,
  context: MapContext,
): ServiceChannel | undefined {
  const [location = {}] = objects(wire['location']);
  const type = locationType(location);
  if (type === 'postal') return undefined;
  const ownHours = hoursOf(wire, service, context) ?? ofService;
  const channel = {
    id: line(wire['id']),
    description: textIn(
      joined(rich(wire['description']), rich(location['description']), rich(location['transportation'])),
      context,
    ),
    phones: [...toPhones(wire, seen.phones, context), ...toPhones(location, seen.phones, context)],
    emails: [...toEmails(wire, seen.emails, context), ...toEmails(location, seen.emails, context)],
    links: toLinks([location['url'], ...scheduleLinks(wire)], undefined, context),
    languages: toLanguages(location),
  };
  if (type === 'virtual') {
    const name = named(line(location['name']), context);
    return told<ServiceChannel>({
      ...channel,
      type: 'online',
      name,
      openingHours: ownHours ?? hoursOf(location, undefined, context),
    });
  }
  const place = withHours(toPlace(location, context), location, ownHours, context);
  const { id: _id, ...facts } = told(channel);
  return place || isTold(facts)
    ? told<ServiceChannel>({ ...channel, type: 'visit', place, openingHours: ownHours })
    : undefined;
}

const scheduleLinks = (wire: WireRecord): unknown[] =>
  objects(wire['schedules']).map((one) => one['schedule_link']);

function toChannels(wire: WireRecord, context: MapContext): ServiceChannel[] {
  const seen = { phones: new Set<string>(), emails: new Set<string>() };
  // First, so that a number repeated at every place is the service's own.
  const phones = toPhones(wire, seen.phones, context);
  const emails = toEmails(wire, seen.emails, context);
  const hours = hoursOf(wire, wire, context);
  const sites = [
    ...objects(wire['service_at_locations']),
    ...objects(wire['locations']).map((location): WireRecord => ({ location })),
  ];
  const channels = sites
    .map((site) => toLocationChannel(site, wire, seen, hours, context))
    .filter((channel) => channel !== undefined);
  const attending = (text(wire['attending_type']) ?? '').toLowerCase();
  if (phones.length || attending.includes('phone')) {
    const languages = objects(wire['phones']).flatMap(toLanguages);
    channels.push(told({ type: 'phone', phones, languages: [...new Set(languages)] }));
  }
  if (emails.length) channels.push({ type: 'email', emails });
  const links = toLinks(attending.includes('online') ? [wire['url']] : [], undefined, context);
  if (attending.includes('online') && !channels.some(({ type }) => type === 'online'))
    channels.push(told({ type: 'online', links }));
  if (attending.includes('home')) channels.push({ type: 'home-visit' });
  if (hours && !channels.some(({ openingHours }) => openingHours)) {
    // Hours of a service without places belong to how it is reached; most likely somebody can come.
    const reached = channels.find(({ type }) => type !== 'email');
    if (reached) reached.openingHours = hours;
    else channels.unshift({ type: 'visit', openingHours: hours });
  }
  return channels;
}

/** A service, or why it is none. */
export function toService(wire: WireRecord, context: MapContext): Service | string {
  const id = line(wire['id']);
  const name = named(line(wire['name']), context);
  if (!id) return 'a service without an id';
  if (!name) return 'a service without a name';
  const [organisation, ...otherOrganisations] = objects(wire['organization'])
    .map((one) => toReference(one, context))
    .filter((reference) => reference !== undefined);
  const publisher = named(context.publisher, context);
  if (!organisation && !publisher) return 'a service that names no organisation';
  const description = rich(wire['description']);
  const channels = toChannels(wire, context);
  const languages = toLanguages(wire);
  const attending = text(wire['attending_type']) ?? '';
  const eligibilities = objects(wire['eligibilitys'], wire['eligibilities']).map((one) =>
    rich(one['eligibility']),
  );
  const documents = objects(wire['required_documents']).map((one) => rich(one['document']));
  const areas = [wire, ...objects(wire['service_at_locations'])]
    .flatMap((one) => objects(one['service_areas']))
    .flatMap((area) => toAreas(area, context.language));
  return told({
    id,
    name,
    alternateName: named(line(wire['alternate_name']), context),
    status: STATUS[text(wire['status'])?.toLowerCase() ?? ''],
    summary: named(toSummary(description), context),
    description: textIn(description, context),
    instructions: textIn(
      joined(
        rich(wire['alert']),
        rich(wire['application_process']),
        rich(wire['interpretation_services']),
        ...documents,
      ),
      context,
    ),
    organisation: organisation ?? { name: publisher ?? {} },
    otherOrganisations,
    channels,
    ...toClasses(wire, context),
    areas: areas.filter((area, index) => areas.findIndex((other) => sameArea(other, area)) === index),
    remote:
      channels.some(({ type }) => type === 'online') || /online|phone/i.test(attending) ? true : undefined,
    languages: languages.length
      ? languages
      : [...new Set(channels.flatMap((channel) => channel.languages ?? []))],
    cost: toCost(wire, context),
    eligibility: textIn(joined(rich(wire['eligibility_description']), ...eligibilities), context),
    ageRange: toAgeRange(wire, context),
    links: toLinks([wire['url'], ...scheduleLinks(wire)], wire['additional_urls'], context),
    verifiedAt: toInstant(wire['assured_date']),
    modifiedAt: lastChange(wire),
    provenance: context.provenance('services', id),
  });
}

const sameArea = (one: Area, other: Area): boolean => JSON.stringify(one) === JSON.stringify(other);
