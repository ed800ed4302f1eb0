/**
 * What the PTV Open API sends (v11; v8 and v9 differ in names only, which are accepted too). Nothing is promised:
 * lists are `null` or missing, texts `null` or `""`. Each reader takes what it knows and never throws; a part of
 * another type counts as not told.
 */

type Reader<T> = (value: unknown) => T;
/** What a reader gives, without its `undefined`. */
export type Wire<R extends Reader<unknown>> = Exclude<ReturnType<R>, undefined>;

const text: Reader<string | undefined> = (value) =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** Ordinates and codes are strings; some tools between turn them into numbers. */
const textOrNumber: Reader<string | undefined> = (value) =>
  text(typeof value === 'number' ? `${value}` : value);

const flag: Reader<boolean | undefined> = (value) => (typeof value === 'boolean' ? value : undefined);

/** The readable items of a list; none when there is no list. */
const list =
  <T>(item: Reader<T | undefined>): Reader<T[]> =>
  (value) =>
    Array.isArray(value) ? value.map(item).filter((one) => one !== undefined) : [];

const shape =
  <F extends Record<string, Reader<unknown>>>(
    fields: F,
  ): Reader<{ [Key in keyof F]: ReturnType<F[Key]> } | undefined> =>
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (Object.fromEntries(
          Object.entries(fields).map(([key, read]) => [key, read((value as Record<string, unknown>)[key])]),
        ) as { [Key in keyof F]: ReturnType<F[Key]> })
      : undefined;

/** `[{ language, value, type }]` in any order, languages missing. */
const texts = list(shape({ language: text, value: text, type: text }));
export type WireTexts = Wire<typeof texts>;

const item = shape({ id: text, name: text });

/** A class, target group, life event or subject word. Addresses are of two schemes; `code` may be missing. */
const term = shape({ code: text, uri: text, newUri: text, name: texts });
export type WireTerm = Wire<typeof term>;

const municipality = shape({ code: textOrNumber, name: texts });
const area = shape({ type: text, code: textOrNumber, name: texts, municipalities: list(municipality) });
export type WireArea = Wire<typeof area>;

const phone = shape({
  type: text,
  number: textOrNumber,
  prefixNumber: textOrNumber,
  serviceChargeType: text,
  chargeDescription: text,
  additionalInformation: text,
  language: text,
});
export type WirePhone = Wire<typeof phone>;

/** Web pages have `url` and `value` as their name, attachments a `name`, form files the address as `value`. */
const link = shape({
  url: text,
  value: text,
  name: text,
  language: text,
  type: text,
  additionalInformation: text,
});
export type WireLink = Wire<typeof link>;

const mail = shape({ value: text });

const point = {
  latitude: textOrNumber,
  longitude: textOrNumber,
  coordinateState: text,
};
const street = shape({
  ...point,
  street: texts,
  streetNumber: textOrNumber,
  postalCode: textOrNumber,
  postOffice: texts,
  municipality,
  additionalInformation: texts,
});
export type WireStreet = Wire<typeof street>;

const postBox = shape({
  postOfficeBox: texts,
  postalCode: textOrNumber,
  postOffice: texts,
  municipality,
  additionalInformation: texts,
});
export type WirePostBox = Wire<typeof postBox>;

const entrance = shape({
  isMainEntrance: flag,
  coordinates: shape(point),
  accessibilitySentences: list(shape({ sentences: list(shape({ sentence: texts })) })),
});
export type WireEntrance = Wire<typeof entrance>;

/** `type`: Location, Visiting, Postal. Exactly one of the inner addresses is filled. */
const address = shape({
  type: text,
  streetAddress: street,
  postOfficeBoxAddress: postBox,
  otherAddress: street,
  multipointLocation: list(street),
  locationAbroad: texts,
  foreignAddress: texts,
  deliveryAddressInText: texts,
  receiver: texts,
  country: text,
  entrances: list(entrance),
});
export type WireAddress = Wire<typeof address>;

/**
 * `serviceHourType`: DaysOfTheWeek, Exceptional, OverMidnight (before v8 Standard, Exception, Special).
 * `validFrom` and `validTo` are dates with a time, with or without offset.
 */
const hours = shape({
  serviceHourType: text,
  validFrom: text,
  validTo: text,
  isClosed: flag,
  isAlwaysOpen: flag,
  isReservation: flag,
  additionalInformation: texts,
  openingHour: list(shape({ dayFrom: text, dayTo: text, from: text, to: text })),
});
export type WireHours = Wire<typeof hours>;

const contactDetails = shape({
  emails: list(mail),
  phoneNumbers: list(phone),
  webPages: list(link),
  addresses: list(address),
});
export type WireContactDetails = Wire<typeof contactDetails>;

/** A channel as one service uses it; what is told here goes before what the channel itself tells. */
const connection = shape({
  serviceChannel: item,
  description: texts,
  serviceHours: list(hours),
  contactDetails,
});
export type WireConnection = Wire<typeof connection>;

/** `/ServiceChannel/{id}`: EChannel, WebPage, PrintableForm, Phone or ServiceLocation. */
export const readChannel = shape({
  id: text,
  serviceChannelType: text,
  serviceChannelNames: texts,
  displayNameType: texts,
  serviceChannelDescriptions: texts,
  phoneNumbers: list(phone),
  supportPhones: list(phone),
  emails: list(mail),
  supportEmails: list(mail),
  webPages: list(link),
  urls: list(link),
  channelUrls: list(link),
  attachments: list(link),
  addresses: list(address),
  deliveryAddresses: list(address),
  deliveryAddress: address,
  serviceHours: list(hours),
  languages: list(text),
  publishingStatus: text,
});
export type WireChannel = Wire<typeof readChannel>;

/** `/Service/{id}`. Classes, texts and even the name may live in the general description only. */
export const readService = shape({
  id: text,
  generalDescriptionId: text,
  serviceNames: texts,
  serviceChargeType: text,
  areaType: text,
  areas: list(area),
  serviceDescriptions: texts,
  languages: list(text),
  serviceClasses: list(term),
  ontologyTerms: list(term),
  targetGroups: list(term),
  lifeEvents: list(term),
  keywords: texts,
  requirements: texts,
  serviceChannels: list(connection),
  organizations: list(shape({ organization: item, roleType: text, additionalInformation: texts })),
  serviceVouchers: list(link),
  publishingStatus: text,
  modified: text,
});
export type WireService = Wire<typeof readService>;

/** `/GeneralDescription/{id}`: what all services of a kind have in common, written by DVV. */
export const readGeneralDescription = shape({
  id: text,
  names: texts,
  descriptions: texts,
  serviceChargeType: text,
  serviceClasses: list(term),
  ontologyTerms: list(term),
  targetGroups: list(term),
  lifeEvents: list(term),
  keywords: texts,
  requirements: texts,
  publishingStatus: text,
});
export type WireGeneralDescription = Wire<typeof readGeneralDescription>;

/** `/Organization/{id}`. */
export const readOrganisation = shape({
  id: text,
  parentOrganizationId: text,
  parentOrganization: text,
  organizationType: text,
  businessCode: text,
  municipality,
  organizationNames: texts,
  displayNameType: texts,
  organizationDescriptions: texts,
  areaType: text,
  areas: list(area),
  emails: list(mail),
  phoneNumbers: list(phone),
  webPages: list(link),
  addresses: list(address),
  publishingStatus: text,
  modified: text,
});
export type WireOrganisation = Wire<typeof readOrganisation>;

/** `{ pageNumber, pageSize, pageCount, itemList }`; page 0 and an empty page have `itemList: null`. */
export const readPage = (value: unknown): { pageCount: number | undefined; items: unknown[] } | undefined => {
  if (typeof value !== 'object' || value === null || !('itemList' in value)) return undefined;
  const { itemList, pageCount } = value as { itemList: unknown; pageCount?: unknown };
  if (itemList !== null && !Array.isArray(itemList)) return undefined;
  return { pageCount: typeof pageCount === 'number' ? pageCount : undefined, items: itemList ?? [] };
};

/** An item of a list that tells ids and names only. */
export const readItem = item;

export type RecordKind = 'service' | 'channel' | 'organisation' | 'generalDescription';

/** What a record is, by the keys only its kind has. */
export function kindOf(value: unknown): RecordKind | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const has = (...keys: string[]): boolean => keys.some((key) => key in value);
  if (has('serviceNames', 'serviceDescriptions')) return 'service';
  if (has('serviceChannelType', 'serviceChannelNames')) return 'channel';
  if (has('organizationNames', 'organizationType')) return 'organisation';
  if (has('names') && has('descriptions', 'serviceClasses', 'generalDescriptionType'))
    return 'generalDescription';
  return undefined;
}
