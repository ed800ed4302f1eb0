/**
 * What the PTV Open API v12 sends, turned into the shape of v11, which `wire.ts` reads and `map.ts` maps: the same
 * facts under other names. Written after DVV's OpenAPI document (v12, beta 0.1.0). Nothing is promised here either:
 * what is missing or of another type counts as not told, and nothing throws.
 */

import { dayText } from '../../time/days.js';
import { easterSunday, holidays } from '../../time/holidays.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

interface Text {
  language: string;
  value: string;
  type?: string;
}

/** `{ fi, sv }` as v11's list. */
const texts = (byLanguage: unknown, type?: string): Text[] =>
  Object.entries(objectOf(byLanguage)).flatMap(([language, value]) => {
    const told = textOf(value);
    return told ? [{ language, value: told, ...(type && { type }) }] : [];
  });

/** One field of every language version. */
const versions = (record: Json, field: string, type?: string): Text[] =>
  Object.entries(objectOf(record['languageVersions'])).flatMap(([language, version]) => {
    const told = textOf(objectOf(version)[field]);
    return told ? [{ language, value: told, ...(type && { type }) }] : [];
  });

/** A list of every language version, each item with its language. */
const items = (record: Json, field: string): Json[] =>
  Object.entries(objectOf(record['languageVersions'])).flatMap(([language, version]) => {
    const told = objectOf(version)[field];
    return (Array.isArray(told) ? (told as unknown[]) : [told])
      .filter(isObject)
      .map((item): Json => ({ ...item, language }));
  });

/** Texts are Markdown now: emphasis and headings go, lists and lines stay, an address stands behind its words. */
const plain = (list: Text[]): Text[] =>
  list.map((text) => ({
    ...text,
    value: text.value
      .replace(/\[([^\]\n]{1,300})\]\((https?:\/\/[^)\s]{1,500})\)/g, '$1 ($2)')
      .replace(/^#{1,6} +/gm, '')
      .replace(/(\*\*|__)(?=\S)([^\n]{1,1000}?\S)\1/g, '$2')
      .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1'),
  }));

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  summary: 'Summary',
  description: 'Description',
  backgroundDescription: 'BackgroundDescription',
  userInstructions: 'UserInstruction',
  chargeTypeAdditionalInformation: 'ChargeTypeAdditionalInfo',
  deadlineAdditionalInformation: 'DeadLine',
  processingTimeAdditionalInformation: 'ProcessingTime',
  validityTimeAdditionalInformation: 'ValidityTime',
};

const descriptions = (record: Json): Text[] =>
  Object.entries(DESCRIPTIONS).flatMap(([field, type]) => plain(versions(record, field, type)));

const names = (record: Json): { all: Text[]; display: Text[] } => ({
  all: [...versions(record, 'name', 'Name'), ...versions(record, 'alternativeName', 'AlternativeName')],
  display: Object.entries(objectOf(record['languageVersions'])).flatMap(([language, version]) =>
    objectOf(version)['isAlternativeNamePrimary'] === true
      ? [{ language, value: 'AlternativeName', type: 'AlternativeName' }]
      : [],
  ),
});

/** Codes as v11's classes; the names of the codes are ours to know. */
const codes = (value: unknown): Json[] => listOf(value).flatMap((code) => (textOf(code) ? [{ code }] : []));

/** Names of subject words by their address; v12 tells addresses only. */
export type TermNames = ReadonlyMap<string, unknown>;

const terms = (value: unknown, known: TermNames): Json[] =>
  listOf(value).flatMap((uri) => {
    const address = textOf(uri);
    return address ? [{ uri: address, name: texts(known.get(address)) }] : [];
  });

function area(value: unknown): Json {
  const { areaType, municipalities, regions, wellbeingServicesCounties } = objectOf(value);
  const ofType = (list: unknown, type: string): Json[] =>
    codes(list).map(({ code }) =>
      type === 'Municipality' ? { type, municipalities: [{ code }] } : { type, code },
    );
  return {
    areaType: textOf(areaType),
    areas: [
      ...ofType(municipalities, 'Municipality'),
      ...ofType(regions, 'Region'),
      ...ofType(wellbeingServicesCounties, 'WellbeingServiceCounty'),
    ],
  };
}

/** A number of another charge than these two is told with its price. */
const PHONE_CHARGES: Readonly<Record<string, string>> = { ExtraCharge: 'Other' };

const phones = (list: readonly Json[]): Json[] =>
  list.map((phone) => ({
    prefixNumber: phone['dialCode'],
    number: phone['number'],
    type: phone['type'] === 'Fax' || phone['type'] === 'Sms' ? phone['type'] : 'Phone',
    serviceChargeType: PHONE_CHARGES[textOf(phone['chargeType']) ?? ''] ?? phone['chargeType'],
    chargeDescription: phone['chargeDescription'],
    additionalInformation: phone['additionalInformation'],
    language: phone['language'],
  }));

const mails = (list: readonly Json[]): Json[] => list.map(({ email }) => ({ value: email }));
const pages = (list: readonly Json[]): Json[] =>
  list.map(({ url, name, language }) => ({ url, value: name, language }));

/** Everything a channel, an organisation or a connection can be reached by. */
const contacts = (record: Json): Json => ({
  phoneNumbers: phones(
    ['phoneNumbers', 'contactPhoneNumbers', 'contactFaxNumbers', 'supportPhoneNumbers'].flatMap((field) =>
      items(record, field),
    ),
  ),
  emails: mails(['contactEmails', 'supportEmails'].flatMap((field) => items(record, field))),
  webPages: pages(['webAddress', 'contactWebPages'].flatMap((field) => items(record, field))),
});

/** Only the first position is taken, in the system of v11: metres of ETRS-TM35FIN. */
function position(value: unknown): Json {
  const found = listOf(value)
    .filter(isObject)
    .find(({ system }) => system === undefined || system === 'EPSG:3067');
  return found ? { latitude: found['northing'], longitude: found['easting'], coordinateState: 'Ok' } : {};
}

const street = (value: Json): Json => ({
  street: texts(value['streetName']),
  streetNumber: value['addressDetail'],
  postalCode: value['postalCode'],
  additionalInformation: texts(value['additionalInformation']),
  ...position(value['coordinates']),
});

function addresses(location: unknown): Json[] {
  const { streetAddresses, otherAddresses } = objectOf(location);
  return [
    ...listOf(streetAddresses)
      .filter(isObject)
      .map((one): Json => ({ type: 'Location', streetAddress: street(one) })),
    ...listOf(otherAddresses)
      .filter(isObject)
      .map((one): Json => ({ type: 'Location', otherAddress: street(one) })),
  ];
}

/** Where a form is sent. */
const delivery = (value: unknown): Json[] =>
  listOf(value)
    .filter(isObject)
    .map((one) => ({
      receiver: texts(one['recipient']),
      deliveryAddressInText: texts(one['deliveryInformation']),
      ...(one['deliveryAddressType'] === 'StreetAddress' && { streetAddress: street(one) }),
      ...(one['deliveryAddressType'] === 'PostOfficeBox' && {
        postOfficeBoxAddress: {
          postOfficeBox: texts(one['postOfficeBox']),
          postalCode: one['postalCode'],
          additionalInformation: texts(one['additionalInformation']),
        },
      }),
    }));

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Hours of every second week are told beside them: the model has no such week. */
const EVERY_SECOND: Readonly<Record<string, Json>> = {
  OddWeeks: { fi: 'Vain parittomilla viikoilla', sv: 'Endast udda veckor', en: 'Odd weeks only' },
  EvenWeeks: { fi: 'Vain parillisilla viikoilla', sv: 'Endast jämna veckor', en: 'Even weeks only' },
};

/** The lines of a week, those of odd and of even weeks apart, and whether they are by appointment or closed. */
function weeks(value: unknown): { note?: Json; status: string; hours: Json[] }[] {
  const groups = new Map<string, { note?: Json; status: string; hours: Json[] }>();
  const week = objectOf(value);
  for (const day of DAYS) {
    const told = week[day.toLowerCase()];
    const lines = Array.isArray(told) ? (told as unknown[]) : listOf(objectOf(told)['hours']);
    for (const line of lines.filter(isObject)) {
      const status = textOf(line['openingStatus']) ?? 'Open';
      const note = EVERY_SECOND[textOf(line['repetition']) ?? ''];
      const key = `${status} ${JSON.stringify(note)}`;
      const group = groups.get(key) ?? { status, hours: [], ...(note && { note }) };
      group.hours.push({ dayFrom: day, dayTo: day, from: line['start'], to: line['end'] });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** v12's names of holidays, by the English names of ours. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  NewYearEve: 'New Year’s Eve',
  NewYearDay: 'New Year’s Day',
  Epiphany: 'Epiphany',
  GoodFriday: 'Good Friday',
  EasterSunday: 'Easter Sunday',
  EasterMonday: 'Easter Monday',
  MayDayEve: 'May Day Eve',
  MayDay: 'May Day',
  AscensionDay: 'Ascension Day',
  WhitSunday: 'Whit Sunday',
  MidsummerEve: 'Midsummer Eve',
  MidsummerDay: 'Midsummer Day',
  AllSaintsDay: 'All Saints’ Day',
  IndependenceDay: 'Independence Day',
  ChristmasEve: 'Christmas Eve',
  ChristmasDay: 'Christmas Day',
  SecondDayOfChristmas: 'Boxing Day',
};
const MAUNDY_THURSDAY = { fi: 'kiirastorstai', sv: 'skärtorsdagen', en: 'Maundy Thursday' };

/** A holiday of a year; one day, whatever moves it. */
function holidayOf(name: string, year: number): { day: string; name: Json } | undefined {
  // No public holiday, though much is closed in its evening.
  if (name === 'MaundyThursday') return { day: dayText(easterSunday(year) - 3), name: MAUNDY_THURSDAY };
  return holidays(year).find((one) => one.name['en'] === HOLIDAYS[name]);
}

/** Hours of holidays as exceptions of their dates, in this year and the next. */
function holidayHours(value: unknown, year: number): Json[] {
  const { repetition, holidays: told } = objectOf(value);
  const years = listOf(objectOf(repetition)['years']);
  const wanted = [year, year + 1].filter((one) => !years.length || years.includes(one));
  return wanted.flatMap((one) =>
    listOf(told)
      .filter(isObject)
      .flatMap((holiday): Json[] => {
        const found = holidayOf(textOf(holiday['holidayName']) ?? '', one);
        const lines = listOf(holiday['hours']).filter(isObject);
        const [first] = lines;
        if (!found || !first) return [];
        const status = textOf(first['openingStatus']);
        return [
          {
            serviceHourType: 'Exceptional',
            validFrom: found.day,
            validTo: found.day,
            additionalInformation: texts(found.name),
            ...(status === 'OpenOnReservation' && { isReservation: true }),
            ...(status === 'Closed'
              ? { isClosed: true }
              : { openingHour: lines.map(({ start, end }) => ({ from: start, to: end })) }),
          },
        ];
      }),
  );
}

/** @param year that holidays are reckoned for, and the one after it */
function hours(value: unknown, year: number): Json[] {
  return [...ordinaryHours(value), ...holidayHours(objectOf(value)['holidayServiceHours'], year)];
}

function ordinaryHours(value: unknown): Json[] {
  return listOf(objectOf(value)['hours'])
    .filter(isObject)
    .flatMap((one): Json[] => {
      const type = textOf(one['type']) ?? '';
      const notes = [objectOf(one['heading']), objectOf(one['additionalInformation'])];
      const noted = (more?: Json): Text[] => {
        const all = more ? [...notes, more] : notes;
        const languages = new Set(all.flatMap((note) => Object.keys(note)));
        return [...languages].flatMap((language) => {
          const told = all.flatMap((note) => textOf(note[language]) ?? []);
          return told.length ? [{ language, value: told.join('. ') }] : [];
        });
      };
      const dates = { validFrom: one['fromDate'], validTo: one['toDate'] };
      const isException = type.startsWith('Exceptional');
      if (type === 'ContinuousAlwaysValidServiceHour')
        return [
          {
            serviceHourType: 'DaysOfTheWeek',
            ...(one['openingStatus'] === 'OpenOnReservation'
              ? { isReservation: true }
              : { isAlwaysOpen: true }),
            additionalInformation: noted(),
          },
        ];
      if (type.startsWith('Continuous'))
        return [
          {
            serviceHourType: 'OverMidnight',
            ...dates,
            additionalInformation: noted(),
            openingHour: [
              { dayFrom: one['fromDay'], dayTo: one['toDay'], from: one['fromTime'], to: one['toTime'] },
            ],
          },
        ];
      const groups = weeks(one['weeklyHours']);
      const common = { serviceHourType: isException ? 'Exceptional' : 'DaysOfTheWeek', ...dates };
      if (!groups.length) return [{ ...common, additionalInformation: noted() }];
      return groups.map(({ status, note, hours: openingHour }) => ({
        ...common,
        additionalInformation: noted(note),
        ...(status === 'Closed' ? { isClosed: true } : { openingHour }),
        ...(status === 'OpenOnReservation' && { isReservation: true }),
      }));
    });
}

const CHANNELS: Readonly<Record<string, string>> = {
  EService: 'EChannel',
  TelephoneService: 'Phone',
  PrintableForm: 'PrintableForm',
  ServiceLocation: 'ServiceLocation',
  WebPage: 'WebPage',
};

/** A channel of v12 in the shape of v11; `year` as in {@link hours}. */
export function channelOfV12(value: unknown, year: number): Json {
  const channel = objectOf(value);
  const { all, display } = names(channel);
  return {
    id: channel['contentId'],
    serviceChannelType: CHANNELS[textOf(channel['serviceChannelType']) ?? ''],
    serviceChannelNames: all,
    displayNameType: display,
    serviceChannelDescriptions: descriptions(channel),
    ...contacts(channel),
    channelUrls: items(channel, 'formFiles').map(({ url, language }) => ({ url, language })),
    attachments: items(channel, 'attachmentLinks').map(({ url, name, language }) => ({
      url,
      name,
      language,
    })),
    addresses: addresses(channel['location']),
    deliveryAddresses: delivery(channel['deliveryAddresses']),
    serviceHours: hours(channel['serviceHours'], year),
    languages: channel['serviceLanguages'],
    publishingStatus: 'Published',
  };
}

const ORGANISATIONS: Readonly<Record<string, string>> = { RegionalOrganization: 'Region' };

/** An organisation of v12 in the shape of v11. */
export function organisationOfV12(value: unknown): Json {
  const organisation = objectOf(value);
  const { all, display } = names(organisation);
  const type = textOf(organisation['organizationType']);
  return {
    id: organisation['contentId'],
    parentOrganizationId: organisation['parentOrganizationContentId'],
    organizationType: ORGANISATIONS[type ?? ''] ?? type,
    businessCode: organisation['businessId'],
    organizationNames: all,
    displayNameType: display,
    organizationDescriptions: descriptions(organisation),
    ...area(organisation['area']),
    ...contacts(organisation),
    addresses: addresses(organisation['location']),
    publishingStatus: 'Published',
    modified: organisation['publishedAt'],
  };
}

/** A general description of v12 in the shape of v11. */
export function generalDescriptionOfV12(value: unknown, known: TermNames): Json {
  const general = objectOf(value);
  return {
    id: general['contentId'],
    names: names(general).all,
    descriptions: descriptions(general),
    serviceChargeType: general['chargeType'],
    ...classesOf(general, known),
    publishingStatus: 'Published',
  };
}

const classesOf = (record: Json, known: TermNames): Json => ({
  serviceClasses: codes(record['serviceClasses']),
  ontologyTerms: terms(record['ontologyTerms'], known),
  targetGroups: codes(record['targetGroups']),
  lifeEvents: codes(record['lifeEvents']),
  keywords: Object.entries(objectOf(record['languageVersions'])).flatMap(([language, version]) =>
    listOf(objectOf(version)['freelyAssignedKeywords']).flatMap((word) =>
      textOf(word) ? [{ language, value: word }] : [],
    ),
  ),
  requirements: plain(versions(record, 'conditions')),
});

/** A service of v12, with its connections, in the shape of v11. */
export function serviceOfV12(
  value: unknown,
  connections: readonly unknown[],
  known: TermNames,
  year: number,
): Json {
  const service = objectOf(value);
  return {
    id: service['contentId'],
    generalDescriptionId: service['generalDescriptionContentId'],
    serviceNames: names(service).all,
    serviceDescriptions: descriptions(service),
    serviceChargeType: service['chargeType'],
    ...area(service['area']),
    languages: service['serviceLanguages'],
    ...classesOf(service, known),
    organizations: organisationsOf(service),
    serviceChannels: connections.filter(isObject).map((connection) => ({
      serviceChannel: { id: connection['channelContentId'] },
      description: descriptions(connection),
      serviceHours: hours(connection['serviceHours'], year),
      contactDetails: contacts(connection),
    })),
    serviceVouchers: items(service, 'voucher').flatMap(({ urls, language }) =>
      pages(
        listOf(urls)
          .filter(isObject)
          .map((page): Json => ({ ...page, language })),
      ),
    ),
    publishingStatus: 'Published',
    modified: service['publishedAt'],
  };
}

/** Who answers for it, who answers beside them, who provides it: by id, or in words when they are not in PTV. */
function organisationsOf(service: Json): Json[] {
  const { selfProducedProducers, procuredProducers, otherProducers } = objectOf(service['producers']);
  const producers = [selfProducedProducers, procuredProducers, otherProducers].map(objectOf);
  const role = (roleType: string, ids: unknown[]): Json[] =>
    ids.flatMap((id) => (textOf(id) ? [{ roleType, organization: { id } }] : []));
  return [
    ...role('Responsible', [service['organizationContentId']]),
    ...role('OtherResponsible', listOf(service['otherResponsibleOrganizations'])),
    ...role(
      'Producer',
      producers.flatMap(({ organizations }) => listOf(organizations)),
    ),
    ...producers.flatMap(({ other }) =>
      listOf(other)
        .filter(isObject)
        .map(({ name }): Json => ({ roleType: 'Producer', additionalInformation: texts(name) })),
    ),
  ];
}

/** Ids a record of v12 points to. */
export const idsOfService = (
  value: unknown,
): { organisations: string[]; generalDescription: string | undefined } => {
  const service = objectOf(value);
  return {
    organisations: organisationsOf(service).flatMap(
      ({ organization }) => textOf(objectOf(organization)['id']) ?? [],
    ),
    generalDescription: textOf(service['generalDescriptionContentId']),
  };
};

/** Addresses of the subject words a service or a general description names. */
export const termsOf = (value: unknown): string[] =>
  listOf(objectOf(value)['ontologyTerms']).flatMap((uri) => textOf(uri) ?? []);

/** A page of any list of v12. */
export function readPageOfV12(value: unknown): { items: Json[]; totalPages: number } | undefined {
  if (!isObject(value) || !Array.isArray(value['items'])) return undefined;
  const { totalPages } = value;
  return {
    items: (value['items'] as unknown[]).filter(isObject),
    totalPages: typeof totalPages === 'number' && totalPages >= 0 ? totalPages : 1,
  };
}

/** A text field of a record of v12: an id, an address. */
export const fieldOf = (value: unknown, field: string): string | undefined => textOf(objectOf(value)[field]);
