import {
  safeLink,
  withoutConfidential,
  type AccessibilityFact,
  type Address,
  type Area,
  type CodeReference,
  type Cost,
  type Link,
  type LocalizedText,
  type Organisation,
  type OrganisationReference,
  type Phone,
  type Place,
  type Provenance,
  type Service,
  type ServiceChannel,
} from '../../model/index.js';
import { readPosition } from './etrs-tm35fin.js';
import { toOpeningHours } from './hours.js';
import { toHyteTerms } from './hyte-terms.js';
import { completed, headed, joined, languageTag, line, localName, localRich, localText } from './text.js';
import type {
  WireAddress,
  WireArea,
  WireChannel,
  WireConnection,
  WireContactDetails,
  WireEntrance,
  WireGeneralDescription,
  WireHours,
  WireLink,
  WireOrganisation,
  WirePhone,
  WirePostBox,
  WireService,
  WireStreet,
  WireTerm,
  WireTexts,
} from './wire.js';

/** Why a record was left out. */
export type Unmapped = string;

/** What a service points to, as far as it was read. */
export interface Linked {
  channels: ReadonlyMap<string, WireChannel>;
  generalDescriptions: ReadonlyMap<string, WireGeneralDescription>;
  organisations: ReadonlyMap<string, Organisation>;
}

/** Without what was not told. */
function compact<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  ) as T;
}

/** Each once, by what makes it the same. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[] {
  const seen = new Map<string | undefined, T>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

const present = <T>(items: readonly (T | undefined)[]): T[] => items.filter((item) => item !== undefined);

/* ---- small parts ---- */

/** Records that are drafts, archived or withdrawn are not for readers. */
export const isPublished = (status: string | undefined): boolean =>
  status === undefined || status === 'Published';

/** PTV stores instants in UTC (its own `date` parameter says so) and writes them without `Z`, to seven decimals. */
export function toInstant(modified: string | undefined): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(modified?.trim() ?? '');
  if (!parts) return undefined;
  const time = Date.parse(`${parts[1]}${parts[2]?.slice(0, 4) ?? ''}${parts[3] ?? 'Z'}`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const toProvenance = (id: string, fetchedAt: string | undefined): Provenance =>
  compact({ system: 'ptv', id, fetchedAt, licence: 'CC0-1.0', attribution: 'Palvelutietovaranto' });

/** An id; the nil id of an empty form is none. */
const toId = (id: string | undefined): string | undefined => {
  const words = line(id);
  return words && /[^0-]/.test(words) ? words : undefined;
};

const toLanguages = (languages: readonly (string | undefined)[]): string[] => [
  ...new Set(present(languages.map(languageTag))),
];

const CODE_IN_ADDRESS = /\/code\/([^/?#\s]+)$/;

/** `code`, or the one its address ends with, or the address: an unknown class is still shown by its name. */
function toCodeReference({ code, newUri, uri, name }: WireTerm): CodeReference | undefined {
  const inAddress = (address: string | undefined): string | undefined =>
    CODE_IN_ADDRESS.exec(address ?? '')?.[1];
  const found = line(code ?? inAddress(newUri) ?? inAddress(uri) ?? uri);
  return found ? compact({ code: found, name: localName(name) }) : undefined;
}

const toCodeReferences = (...lists: readonly WireTerm[][]): CodeReference[] =>
  distinct(present(lists.flat().map(toCodeReference)), ({ code }) => code);

/** Subject words have one text a language; free keywords are one word each. */
const toKeywords = (terms: readonly WireTerm[], words: WireTexts): LocalizedText[] =>
  distinct(
    present([...terms.map(({ name }) => localName(name)), ...words.map((word) => localName([word]))]),
    (keyword) => JSON.stringify(keyword),
  );

/** Both names of a thing, the one its owner wants shown first: `displayNameType` says it by language. */
function toNames(
  texts: WireTexts,
  display: WireTexts,
): { name: LocalizedText | undefined; alternateName: LocalizedText | undefined } {
  const name: LocalizedText = {};
  const alternateName: LocalizedText = {};
  const official = localName(texts, 'Name') ?? {};
  const alternative = localName(texts, 'AlternativeName', 'AlternateName') ?? {};
  for (const language of Object.keys({ ...official, ...alternative })) {
    const turned = display.some(
      (one) => languageTag(one.language) === language && /^alternat/i.test(one.type ?? ''),
    );
    const [first, second] = turned
      ? [alternative[language], official[language]]
      : [official[language], alternative[language]];
    const shown = first ?? second;
    if (shown) name[language] = shown;
    if (shown !== second && second) alternateName[language] = second;
  }
  return {
    name: Object.keys(name).length ? name : undefined,
    alternateName: Object.keys(alternateName).length ? alternateName : undefined,
  };
}

/**
 * PTV's short lists name a thing in one language without saying which: the Finnish name where there is one.
 */
const unlabelledName = (name: string | undefined): LocalizedText | undefined => {
  const words = line(name);
  return words ? { fi: words } : undefined;
};

/* ---- areas ---- */

/** The wellbeing services county (WellbeingServiceCounties) is written in more than one way. */
const areaTypeOf = (type: string | undefined): 'region' | 'county' | 'municipality' | 'other' =>
  type === 'Municipality'
    ? 'municipality'
    : type === 'Region' || type === 'Province'
      ? 'region'
      : /^wellbeing/i.test(type ?? '')
        ? 'county'
        : 'other';

const municipalityCode = (code: string | undefined): string | undefined =>
  code && /^\d{1,3}$/.test(code.trim()) ? code.trim().padStart(3, '0') : undefined;

function toArea(wire: WireArea): Area[] {
  const municipalities = wire.municipalities.flatMap((one): Area[] => {
    const code = municipalityCode(one.code);
    return code ? [compact({ type: 'municipality', code, name: localName(one.name) })] : [];
  });
  const type = areaTypeOf(wire.type);
  const name = localName(wire.name);
  const code = type === 'municipality' ? municipalityCode(wire.code) : line(wire.code);
  if (type === 'municipality')
    return municipalities.length || !code ? municipalities : [compact({ type, code, name })];
  const itself: Area[] = code || name ? [compact({ type, code, name })] : [];
  // Hospital and business districts are on no list a reader chooses from: their municipalities are.
  return type === 'other' || !code ? [...itself, ...municipalities] : itself;
}

function toAreas(areaType: string | undefined, areas: readonly WireArea[]): Area[] {
  if (/^(nationwide|wholecountry)$/i.test(areaType ?? '')) return [{ type: 'nationwide' }];
  if (/^(nationwide|wholecountry)except/i.test(areaType ?? ''))
    return [{ type: 'nationwide', withoutAland: true }];
  return distinct(areas.flatMap(toArea), ({ type, code, name }) => `${type} ${code ?? JSON.stringify(name)}`);
}

/* ---- contact details ---- */

const CHARGES: Readonly<Record<string, NonNullable<Phone['charge']>>> = {
  FreeOfCharge: 'free',
  Free: 'free',
  Chargeable: 'normal',
  Charged: 'normal',
  Other: 'special',
};

/** Longer ones are not numbers, and would make the patterns below slow. */
const LONGEST_NUMBER = 60;

/** `+358 40 123 4567` of a prefix and `040 123 4567`; a service number has no prefix. */
export function toPhoneNumber(prefix: string | undefined, number: string | undefined): string | undefined {
  // What follows the number (a price, an extension in words) is not dialled; nor is the bracket before it.
  const digits = /^\(?[+\d][\d\s()./-]*/
    .exec(line(number)?.slice(0, LONGEST_NUMBER) ?? '')?.[0]
    .replace(/[\s./-]*(?:\([^)]*)?$/, '');
  if (!digits || digits.replace(/\D/g, '').length < 3) return undefined;
  const country = /^\+?\s*([1-9]\d{0,3})$/.exec(prefix?.trim() ?? '')?.[1];
  if (!country || digits.startsWith('+') || digits.startsWith('00')) return digits;
  return `+${country} ${digits.replace(/^\(?0\)?[\s-]*/, '')}`;
}

/** The same number told once a language becomes one phone with its descriptions by language. */
function toPhones(wires: readonly WirePhone[]): Phone[] {
  const phones = new Map<string, Phone>();
  for (const wire of wires) {
    const number = toPhoneNumber(wire.prefixNumber, wire.number);
    if (!number) continue;
    const language = languageTag(wire.language) ?? 'fi';
    const said = (text: string | undefined): LocalizedText | undefined => {
      const words = line(text);
      return words ? { [language]: words } : undefined;
    };
    const type = wire.type === 'Fax' ? 'fax' : wire.type === 'Sms' ? 'sms' : undefined;
    const key = `${number.replace(/\D/g, '')} ${type}`;
    const known = phones.get(key);
    phones.set(
      key,
      compact({
        number: known?.number ?? number,
        description: completed(known?.description, said(wire.additionalInformation)),
        charge: known?.charge ?? CHARGES[wire.serviceChargeType ?? ''],
        chargeDescription: completed(known?.chargeDescription, said(wire.chargeDescription)),
        type,
      }),
    );
  }
  return [...phones.values()];
}

const MAIL = /^[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+\.[^\s@<>"'(),:;.]+$/;

const toEmails = (wires: readonly { value: string | undefined }[]): string[] => [
  ...new Set(present(wires.map(({ value }) => line(value))).filter((mail) => MAIL.test(mail))),
];

/** Pages with the same address in several languages become one link with its names by language. */
function toLinks(
  wires: readonly { url: string | undefined; name: string | undefined; language: string | undefined }[],
): Link[] {
  const links = new Map<string, Link>();
  for (const wire of wires) {
    const url = safeLink(wire.url);
    if (!url) continue;
    const language = languageTag(wire.language);
    const words = line(wire.name);
    const name = words ? { [language ?? 'fi']: words } : undefined;
    const known = links.get(url);
    links.set(
      url,
      compact({
        url,
        name: completed(known?.name, name),
        language: known && known.language !== language ? undefined : language,
      }),
    );
  }
  return [...links.values()];
}

/** A web page's `value` is its name. */
const toPages = (wires: readonly WireLink[]): Link[] =>
  toLinks(wires.map(({ url, value, name, language }) => ({ url, name: value ?? name, language })));

/* ---- places ---- */

const isStreet = (wire: WireStreet | WirePostBox): wire is WireStreet => 'street' in wire;

function toAddress(wire: WireStreet | WirePostBox, country: string | undefined): Address | undefined {
  const number = isStreet(wire) ? line(wire.streetNumber) : undefined;
  const names = localName(isStreet(wire) ? wire.street : wire.postOfficeBox);
  const address: Address = compact({
    street:
      names &&
      Object.fromEntries(
        Object.entries(names).map(([language, name]) => [language, number ? `${name} ${number}` : name]),
      ),
    postalCode: line(wire.postalCode),
    postOffice: localName(wire.postOffice),
    municipality: municipalityCode(wire.municipality?.code),
    additional: localText(wire.additionalInformation),
    country: country && /^[A-Z]{2}$/.test(country) && country !== 'FI' ? country : undefined,
  });
  return Object.keys(address).length ? address : undefined;
}

/** Only `Ok` (found on the map) and `EnteredByUser` (set by hand) are positions; other states say why there is none. */
const isKnown = (state: string | undefined): boolean =>
  state === undefined || /^(ok|enteredbyuser)$/i.test(state);

const toPosition = (wire: {
  latitude: string | undefined;
  longitude: string | undefined;
  coordinateState?: string | undefined;
}): Place['position'] =>
  isKnown(wire.coordinateState) ? readPosition(wire.latitude, wire.longitude) : undefined;

/** What is known of the main entrance and the rooms behind it. */
function toAccessibility(entrances: readonly WireEntrance[]): AccessibilityFact[] {
  const main = entrances.filter(({ isMainEntrance }) => isMainEntrance);
  return (main.length ? main : entrances.slice(0, 1))
    .flatMap(({ accessibilitySentences }) => accessibilitySentences.flatMap(({ sentences }) => sentences))
    .flatMap(({ sentence }): AccessibilityFact[] => {
      const text = localText(sentence);
      return text ? [{ text }] : [];
    });
}

/** The places of an address: one, or each stop of a service that moves. Post is sent to no place. */
function toPlaces(wire: WireAddress): Place[] {
  if (/^postal$/i.test(wire.type ?? '')) return [];
  const abroad = localText(wire.locationAbroad) ?? localText(wire.foreignAddress);
  if (abroad) {
    const country = /^[A-Z]{2}$/.test(wire.country ?? '') ? wire.country : undefined;
    return [{ address: compact({ additional: abroad, country }) }];
  }
  const entrance = wire.entrances.find(({ isMainEntrance }) => isMainEntrance) ?? wire.entrances[0];
  const accessibility = toAccessibility(wire.entrances);
  // A street goes before what some tools write beside it.
  const inner = wire.streetAddress ?? wire.otherAddress;
  return (inner ? [inner] : wire.multipointLocation)
    .map((street) =>
      compact({
        address: toAddress(street, wire.country),
        position: toPosition(street) ?? (entrance?.coordinates && toPosition(entrance.coordinates)),
        accessibility,
      }),
    )
    .filter((place) => place.address ?? place.position);
}

/** Where to send a form, as a paragraph. */
function toDelivery(wire: WireAddress): ReturnType<typeof localRich> {
  const free = localRich(wire.deliveryAddressInText);
  const inner = wire.postOfficeBoxAddress ?? wire.streetAddress;
  const address = inner && toAddress(inner, wire.country);
  const receiver = localName(wire.receiver) ?? {};
  const box = address?.street ?? {};
  const written = Object.fromEntries(
    Object.keys({ ...receiver, ...box }).map((language) => {
      const post = [address?.postalCode, address?.postOffice?.[language]].filter(Boolean).join(' ');
      return [
        language,
        [receiver[language], box[language], box[language] && post].filter(Boolean).join(', '),
      ];
    }),
  );
  return joined(written, address?.additional, free);
}

/* ---- channels ---- */

const toHours = (wires: readonly WireHours[]): ServiceChannel['openingHours'] =>
  toOpeningHours(wires, (texts) => localText(texts));

const FORM_TYPES: Readonly<Record<string, string>> = { PDF: 'PDF', DOC: 'DOC', Excel: 'Excel' };

/** A form's file is named after its channel: `Hakemus (PDF)`. */
const toForms = (channel: WireChannel, name: LocalizedText | undefined): Link[] =>
  toLinks(
    channel.channelUrls.map(({ url, value, language, type }) => {
      const words = name?.[languageTag(language) ?? ''] ?? Object.values(name ?? {})[0];
      const format = FORM_TYPES[type ?? ''];
      return { url: value ?? url, name: words && format ? `${words} (${format})` : words, language };
    }),
  );

/** First what the service says of its use of the channel, then what the channel says itself. */
const preferred = <T>(own: readonly T[] | undefined, channel: readonly T[]): readonly T[] =>
  own?.length ? own : channel;

/**
 * A channel (asiointikanava) as the ways to reach a service: one, or one for each place. None when it tells nothing a
 * reader could use.
 *
 * @param connection how one service uses it
 */
export function toChannels(channel: WireChannel, connection?: WireConnection): ServiceChannel[] {
  const details = connection?.contactDetails;
  const { name } = toNames(channel.serviceChannelNames, channel.displayNameType);
  const phones = toPhones(
    preferred(details?.phoneNumbers, [...channel.phoneNumbers, ...channel.supportPhones]),
  );
  const emails = toEmails(preferred(details?.emails, [...channel.emails, ...channel.supportEmails]));
  const isForm = channel.serviceChannelType === 'PrintableForm';
  const links = distinct(
    [
      ...toPages(preferred(details?.webPages, channel.webPages)),
      // Before v8 an electronic service had its address here.
      ...toLinks(
        channel.urls.map(({ value, url, language }) => ({ url: url ?? value, name: undefined, language })),
      ),
      ...toForms(channel, name),
      ...toPages(channel.attachments.map((one) => ({ ...one, value: one.name }))),
    ],
    ({ url }) => url,
  );
  const common: Omit<ServiceChannel, 'type'> = {
    id: toId(channel.id),
    name: name ?? unlabelledName(connection?.serviceChannel?.name),
    description: joined(
      connection && localRich(connection.description, 'Description'),
      connection && localRich(connection.description, 'ChargeTypeAdditionalInfo'),
      completed(
        localRich(channel.serviceChannelDescriptions, 'Description'),
        localRich(channel.serviceChannelDescriptions, 'Summary', 'ShortDescription'),
      ),
      ...(isForm ? present([channel.deliveryAddress, ...channel.deliveryAddresses]).map(toDelivery) : []),
    ),
    openingHours: toHours(connection?.serviceHours.length ? connection.serviceHours : channel.serviceHours),
    languages: toLanguages(channel.languages),
  };
  switch (channel.serviceChannelType) {
    case 'ServiceLocation': {
      const own = details?.addresses.flatMap(toPlaces);
      const places = own?.length ? own : channel.addresses.flatMap(toPlaces);
      if (places.length)
        return places.map((place, index) =>
          compact({
            ...common,
            // Ids stay unique when a location has several addresses.
            id: common.id && index ? `${common.id}/${index + 1}` : common.id,
            type: 'visit',
            place,
            phones,
            emails,
            links,
          }),
        );
      const type = phones.length ? 'phone' : emails.length ? 'email' : links.length ? 'online' : 'visit';
      return type === 'visit' && !common.name ? [] : [compact({ ...common, type, phones, emails, links })];
    }
    case 'Phone':
      return phones.length || common.name
        ? [compact({ ...common, type: 'phone', phones, emails, links })]
        : [];
    case 'EChannel':
    case 'WebPage':
    case 'PrintableForm':
      return links.length || common.name
        ? [compact({ ...common, type: 'online', phones, emails, links })]
        : [];
    default:
      return [];
  }
}

/** The contact details of a connection whose channel could not be read: better than nothing. */
function toOwnChannels(connection: WireConnection, details: WireContactDetails): ServiceChannel[] {
  const phones = toPhones(details.phoneNumbers);
  const emails = toEmails(details.emails);
  const links = toPages(details.webPages);
  const [place] = details.addresses.flatMap(toPlaces);
  const type = place
    ? 'visit'
    : phones.length
      ? 'phone'
      : emails.length
        ? 'email'
        : links.length
          ? 'online'
          : undefined;
  if (!type) return [];
  return [
    compact({
      id: toId(connection.serviceChannel?.id),
      type,
      name: unlabelledName(connection.serviceChannel?.name),
      description: localRich(connection.description, 'Description'),
      place,
      phones,
      emails,
      links,
      openingHours: toHours(connection.serviceHours),
    }),
  ];
}

/* ---- services ---- */

const DEADLINE: LocalizedText = { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Deadline' };
const PROCESSING_TIME: LocalizedText = { fi: 'Käsittelyaika', sv: 'Handläggningstid', en: 'Processing time' };
const VALIDITY: LocalizedText = { fi: 'Voimassaoloaika', sv: 'Giltighetstid', en: 'Period of validity' };

/** A text of the service, then the general one (`GD_` when the API merged them itself). */
function describe(
  service: WireService,
  general: WireGeneralDescription | undefined,
  ...types: string[]
): ReturnType<typeof localRich>[] {
  return [
    localRich(service.serviceDescriptions, ...types),
    localRich(service.serviceDescriptions, ...types.map((type) => `GD_${type}`)),
    general && localRich(general.descriptions, ...types),
  ];
}

const FREE: Readonly<Record<string, boolean>> = {
  FreeOfCharge: true,
  Free: true,
  Chargeable: false,
  Charged: false,
};

function toCost(service: WireService, general: WireGeneralDescription | undefined): Cost | undefined {
  const texts = service.serviceDescriptions;
  const type = 'ChargeTypeAdditionalInfo';
  const cost: Cost = compact({
    free: FREE[service.serviceChargeType ?? general?.serviceChargeType ?? ''],
    description: completed(
      completed(localText(texts, type), localText(texts, `GD_${type}`)),
      general && localText(general.descriptions, type),
    ),
  });
  return Object.keys(cost).length ? cost : undefined;
}

/** Who answers for the service first, then everybody who provides it. */
function toOrganisations(service: WireService, linked: Linked): OrganisationReference[] {
  const rank = ({ roleType }: { roleType: string | undefined }): number =>
    roleType === 'Responsible' || roleType === 'MainResponsible'
      ? 0
      : roleType === 'OtherResponsible'
        ? 1
        : 2;
  const references = [...service.organizations]
    .sort((one, other) => rank(one) - rank(other))
    .flatMap(({ organization, additionalInformation }): OrganisationReference[] => {
      const id = toId(organization?.id);
      const known = id ? linked.organisations.get(id) : undefined;
      // A producer that is not in PTV is told in words.
      const name = known?.name ?? unlabelledName(organization?.name) ?? localName(additionalInformation);
      return name ? [compact({ id, name, businessId: known?.businessId })] : [];
    });
  return distinct(references, ({ id, name }) => id ?? JSON.stringify(name));
}

/** Used without going anywhere: an electronic service, or advice by telephone when there is no place to go to. */
function isRemote(channels: readonly WireChannel[]): boolean {
  const types = channels.map(({ serviceChannelType }) => serviceChannelType);
  return types.includes('EChannel') || (types.includes('Phone') && !types.includes('ServiceLocation'));
}

/**
 * A service (palvelu) with its general description, channels and organisations.
 *
 * @param fetchedAt when it was read, ISO 8601
 * @returns the service, or why it cannot be used
 */
export function toService(wire: WireService, linked: Linked, fetchedAt?: string): Service | Unmapped {
  const id = toId(wire.id);
  if (!id) return 'no id';
  if (!isPublished(wire.publishingStatus)) return 'not published';
  const general = linked.generalDescriptions.get(wire.generalDescriptionId ?? '');
  const own = toNames(wire.serviceNames, []);
  // A service may take even its name from the general description.
  const name = own.name ?? (general && toNames(general.names, []).name);
  if (!name) return 'no name in any language';
  const [organisation, ...otherOrganisations] = toOrganisations(wire, linked);
  if (!organisation) return 'no organisation';
  const channels = present(
    wire.serviceChannels.map(({ serviceChannel }) => linked.channels.get(serviceChannel?.id ?? '')),
  ).filter(({ publishingStatus }) => isPublished(publishingStatus));
  const terms = [...wire.ontologyTerms, ...(general?.ontologyTerms ?? [])];
  const classes = [...wire.serviceClasses, ...(general?.serviceClasses ?? [])];
  return withoutConfidential(
    compact({
      id,
      name,
      alternateName: own.alternateName,
      status: 'active',
      summary: completed(
        localText(wire.serviceDescriptions, 'Summary', 'ShortDescription'),
        general && localText(general.descriptions, 'Summary', 'ShortDescription'),
      ),
      description: joined(
        ...describe(wire, general, 'Description'),
        ...describe(wire, general, 'BackgroundDescription'),
      ),
      instructions: joined(
        ...describe(wire, general, 'UserInstruction', 'ServiceUserInstruction'),
        headed(joined(...describe(wire, general, 'DeadLine')), DEADLINE),
        headed(joined(...describe(wire, general, 'ProcessingTime')), PROCESSING_TIME),
        headed(joined(...describe(wire, general, 'ValidityTime')), VALIDITY),
      ),
      organisation,
      otherOrganisations,
      channels: distinct(
        wire.serviceChannels.flatMap((connection): ServiceChannel[] => {
          const channel = channels.find(({ id: channelId }) => channelId === connection.serviceChannel?.id);
          if (channel) return toChannels(channel, connection);
          return connection.contactDetails ? toOwnChannels(connection, connection.contactDetails) : [];
        }),
        (channel) => channel.id ?? JSON.stringify(channel),
      ),
      hyteTerms: toHyteTerms([...terms, ...classes]),
      serviceClasses: toCodeReferences(classes),
      targetGroups: toCodeReferences(wire.targetGroups, general?.targetGroups ?? []),
      lifeEvents: toCodeReferences(wire.lifeEvents, general?.lifeEvents ?? []),
      keywords: toKeywords(terms, [...wire.keywords, ...(general?.keywords ?? [])]),
      areas: toAreas(wire.areaType, wire.areas),
      remote: isRemote(channels) || undefined,
      languages: toLanguages(wire.languages),
      cost: toCost(wire, general),
      eligibility: joined(localRich(wire.requirements), general && localRich(general.requirements)),
      links: toPages(wire.serviceVouchers),
      modifiedAt: toInstant(wire.modified),
      provenance: toProvenance(id, fetchedAt),
    } satisfies Service),
  );
}

/** Whether a general description tells anything a service could take over. */
export const isUsable = (general: WireGeneralDescription): boolean =>
  isPublished(general.publishingStatus) &&
  Boolean(localName(general.names) ?? localRich(general.descriptions) ?? general.serviceClasses[0]);

/* ---- organisations ---- */

const ASSOCIATION_ENDING = /(?:\s|\b)(?:ry|r\.y\.|rf|r\.f\.)$/i;

/**
 * The kind of an organisation. PTV's `Organization` is the third sector; foundations and parishes are in it too and
 * are told apart by their names. An association that provides health or social services is filed under `SotePrivate`.
 */
export function toKind(type: string | undefined, name: LocalizedText): Organisation['kind'] {
  const names = Object.values(name);
  const named = (pattern: RegExp): boolean => names.some((one) => pattern.test(one));
  switch (type) {
    case 'State':
      return 'state';
    case 'Municipality':
      return 'municipality';
    case 'Region':
    case 'SotePublic':
      return 'county';
    case 'Organization':
      if (named(/säätiö|stiftelse/i)) return 'foundation';
      return named(/seurakunta|församling/i) ? 'parish' : 'association';
    case 'Company':
    case 'SotePrivate':
      return named(ASSOCIATION_ENDING)
        ? 'association'
        : named(/säätiö sr?$|stiftelse/i)
          ? 'foundation'
          : 'company';
    case undefined:
      return undefined;
    default:
      return 'other';
  }
}

/** An organisation (organisaatio), or why it cannot be used. */
export function toOrganisation(wire: WireOrganisation, fetchedAt?: string): Organisation | Unmapped {
  const id = toId(wire.id);
  if (!id) return 'no id';
  if (!isPublished(wire.publishingStatus)) return 'not published';
  const { name, alternateName } = toNames(wire.organizationNames, wire.displayNameType);
  if (!name) return 'no name in any language';
  const areas = toAreas(wire.areaType, wire.areas);
  const municipality = wire.municipality && municipalityCode(wire.municipality.code);
  return compact({
    id,
    name,
    alternateName,
    businessId:
      wire.businessCode && /^\d{7}-\d$/.test(wire.businessCode.trim()) ? wire.businessCode.trim() : undefined,
    kind: toKind(wire.organizationType, name),
    parent: toId(wire.parentOrganizationId ?? wire.parentOrganization),
    summary: localText(wire.organizationDescriptions, 'Summary', 'ShortDescription'),
    description: localRich(wire.organizationDescriptions, 'Description'),
    areas:
      areas.length || !municipality
        ? areas
        : [
            compact({
              type: 'municipality' as const,
              code: municipality,
              name: localName(wire.municipality!.name),
            }),
          ],
    places: wire.addresses.flatMap(toPlaces),
    phones: toPhones(wire.phoneNumbers),
    emails: toEmails(wire.emails),
    links: toPages(wire.webPages),
    modifiedAt: toInstant(wire.modified),
    provenance: toProvenance(id, fetchedAt),
  } satisfies Organisation);
}
