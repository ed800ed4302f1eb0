import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPtvPayload } from '../../../src/adapters/ptv/index.js';
import { toInstant, toKind, toPhoneNumber } from '../../../src/adapters/ptv/map.js';
import type { Organisation, Service, ServiceChannel } from '../../../src/model/index.js';

const SERVICE_ID = '00000000-0000-4000-8000-000000000001';
const CHANNEL_ID = '00000000-0000-4000-8000-000000000002';
const GENERAL_ID = '00000000-0000-4000-8000-000000000003';
const ASSOCIATION = { id: '00000000-0000-4000-8000-000000000004', name: 'Kaislasalmen Lepola ry' };
const CITY = { id: '00000000-0000-4000-8000-000000000005', name: 'Kaislasalmen kaupunki' };

const text = (language: string, value: string | null, type?: string): Record<string, unknown> => ({
  language,
  value,
  ...(type && { type }),
});

const wireService = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: SERVICE_ID,
  serviceNames: [text('fi', 'Avoin olohuone', 'Name')],
  organizations: [{ organization: ASSOCIATION, roleType: 'Responsible' }],
  publishingStatus: 'Published',
  ...more,
});

const wireChannel = (
  serviceChannelType: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id: CHANNEL_ID,
  serviceChannelType,
  serviceChannelNames: [text('fi', 'Lepolan talo', 'Name')],
  publishingStatus: 'Published',
  ...more,
});

/** The one service of an answer that may hold its channels and general description too. */
function service(more?: Record<string, unknown>, ...others: unknown[]): Service {
  const { services, problems } = readPtvPayload([...others, wireService(more)]);
  assert.deepEqual(problems, []);
  assert.equal(services.length, 1);
  return services[0]!;
}

/** The ways a channel gives to reach a service that says nothing of its own. */
function channels(
  type: string,
  more?: Record<string, unknown>,
  connection?: Record<string, unknown>,
): ServiceChannel[] {
  const link = { serviceChannel: { id: CHANNEL_ID, name: 'Lepolan talo' }, ...connection };
  return service({ serviceChannels: [link] }, wireChannel(type, more)).channels ?? [];
}

function organisation(more: Record<string, unknown>): Organisation {
  const { organisations, problems } = readPtvPayload({
    id: ASSOCIATION.id,
    organizationType: 'Organization',
    organizationNames: [text('fi', ASSOCIATION.name, 'Name')],
    ...more,
  });
  assert.deepEqual(problems, []);
  return organisations[0]!;
}

describe('PTV texts', () => {
  it('takes texts in any order, without those that were not told', () => {
    const { name, summary, alternateName } = service({
      serviceNames: [
        text('en', '', 'Name'),
        text('sv', 'Öppet vardagsrum', 'Name'),
        text('fi', 'Olkkari', 'AlternateName'),
        text('fi', ' Avoin\u00a0olohuone ', 'Name'),
      ],
      serviceDescriptions: [text('sv', null, 'Summary'), text('fi', '\uFEFFKahvia ja seuraa.', 'Summary')],
    });
    assert.deepEqual(Object.entries(name), [
      ['fi', 'Avoin olohuone'],
      ['sv', 'Öppet vardagsrum'],
    ]);
    assert.deepEqual(alternateName, { fi: 'Olkkari' });
    assert.deepEqual(summary, { fi: 'Kahvia ja seuraa.' });
  });
  it('drops an English text that repeats the Finnish one, and keeps such a name', () => {
    const { name, summary, description } = service({
      serviceNames: [text('en', 'Lepola', 'Name'), text('fi', 'Lepola', 'Name')],
      serviceDescriptions: [
        text('en', 'Tule mukaan.', 'Summary'),
        text('fi', 'Tule mukaan.', 'Summary'),
        text('fi', 'Talo on auki kaikille.', 'Description'),
        text('en', 'The house is open to all.', 'Description'),
      ],
    });
    assert.deepEqual(name, { fi: 'Lepola', en: 'Lepola' });
    assert.deepEqual(summary, { fi: 'Tule mukaan.' });
    assert.deepEqual(description, { fi: 'Talo on auki kaikille.', en: 'The house is open to all.' });
  });
  it('keeps paragraphs and lists, written with single line breaks', () => {
    const { description } = service({
      serviceDescriptions: [
        text('fi', 'Talossa on:\r\n- keittiö\n- verstas\nTervetuloa.\n\n\nKoirat sallittu.', 'Description'),
      ],
    });
    assert.deepEqual(description, {
      fi: 'Talossa on:\n\n- keittiö\n- verstas\n\nTervetuloa.\n\nKoirat sallittu.',
    });
  });
  it('turns pasted HTML into blocks and drops what would run', () => {
    const { description, name } = service({
      serviceNames: [text('fi', '<b>Avoin</b> olohuone<script>alert(1)</script>', 'Name')],
      serviceDescriptions: [
        text(
          'fi',
          '<p>Katso <a href="https://lepola.example/">sivut</a> ja <a href="javascript:alert(1)">x</a></p>',
          'Description',
        ),
      ],
    });
    assert.deepEqual(name, { fi: 'Avoin olohuone' });
    assert.deepEqual(description!['fi'], [
      {
        type: 'paragraph',
        children: ['Katso ', { text: 'sivut', href: 'https://lepola.example/' }, ' ja x'],
      },
    ]);
  });
  it('puts deadlines and times under headings of the text’s own language', () => {
    const { instructions } = service({
      serviceDescriptions: [
        text('fi', 'Ilmoittaudu toimistoon.', 'UserInstruction'),
        text('fi', 'Toukokuun loppuun mennessä.', 'DeadLine'),
        text('sv', 'Två veckor.', 'ProcessingTime'),
      ],
    });
    assert.deepEqual(instructions, {
      fi: [
        { type: 'paragraph', children: ['Ilmoittaudu toimistoon.'] },
        { type: 'heading', children: ['Määräaika'] },
        { type: 'paragraph', children: ['Toukokuun loppuun mennessä.'] },
      ],
      sv: [
        { type: 'heading', children: ['Handläggningstid'] },
        { type: 'paragraph', children: ['Två veckor.'] },
      ],
    });
  });
});

describe('PTV general descriptions', () => {
  const general = {
    id: GENERAL_ID,
    names: [text('fi', 'Yleinen nimi', 'Name'), text('sv', 'Allmänt namn', 'Name')],
    descriptions: [
      text('fi', 'Yleistä taustaa.', 'BackgroundDescription'),
      text('fi', 'Kaikille sama kuvaus.', 'Description'),
      text('sv', 'Samma för alla.', 'Description'),
      text('fi', 'Maksu vaihtelee.', 'ChargeTypeAdditionalInfo'),
    ],
    serviceClasses: [{ code: 'P25.5', name: [text('fi', 'Vapaa-ajan palvelut')] }],
    targetGroups: [{ code: 'KR1', name: [text('fi', 'Kansalaiset')] }],
    lifeEvents: [{ code: 'KE3', name: [text('fi', 'Eläköityminen')] }],
    ontologyTerms: [{ uri: 'http://www.yso.fi/onto/koko/p1', name: [text('fi', 'Vertaistuki')] }],
    requirements: [text('fi', 'Ei edellytyksiä.')],
    serviceChargeType: 'FreeOfCharge',
    publishingStatus: 'Published',
  };
  it('are merged: own texts first, everything the service leaves to them taken over', () => {
    const merged = service(
      {
        generalDescriptionId: GENERAL_ID,
        serviceDescriptions: [text('fi', 'Oma kuvaus.', 'Description')],
        serviceClasses: [],
        targetGroups: null,
      },
      general,
    );
    assert.deepEqual(merged.name, { fi: 'Avoin olohuone' });
    assert.deepEqual(merged.description, {
      fi: 'Oma kuvaus.\n\nKaikille sama kuvaus.\n\nYleistä taustaa.',
      sv: 'Samma för alla.',
    });
    assert.deepEqual(merged.serviceClasses, [{ code: 'P25.5', name: { fi: 'Vapaa-ajan palvelut' } }]);
    assert.deepEqual(
      merged.targetGroups?.map(({ code }) => code),
      ['KR1'],
    );
    assert.deepEqual(
      merged.lifeEvents?.map(({ code }) => code),
      ['KE3'],
    );
    assert.deepEqual(merged.keywords, [{ fi: 'Vertaistuki' }]);
    assert.deepEqual(merged.hyteTerms, [{ code: 'peer-support' }]);
    assert.deepEqual(merged.eligibility, { fi: 'Ei edellytyksiä.' });
    assert.deepEqual(merged.cost, { free: true, description: { fi: 'Maksu vaihtelee.' } });
  });
  it('give the name when the service has none', () => {
    const merged = service({ generalDescriptionId: GENERAL_ID, serviceNames: null }, general);
    assert.deepEqual(merged.name, { fi: 'Yleinen nimi', sv: 'Allmänt namn' });
  });
  it('are read also when the API has merged them itself', () => {
    const { description } = service({
      serviceDescriptions: [text('fi', 'Yleinen.', 'GD_Description'), text('fi', 'Oma.', 'Description')],
    });
    assert.deepEqual(description, { fi: 'Oma.\n\nYleinen.' });
  });
  it('do not overrule the price the service tells', () => {
    const merged = service({ generalDescriptionId: GENERAL_ID, serviceChargeType: 'Chargeable' }, general);
    assert.equal(merged.cost?.free, false);
  });
});

describe('PTV services', () => {
  it('match classes by code, from the address when there is none, and keep what is unknown', () => {
    const { serviceClasses } = service({
      serviceClasses: [
        { code: 'P4.12', uri: 'http://urn.fi/URN:NBN:fi:au:ptvl:v1', name: [] },
        { code: null, newUri: 'http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P27.1', name: [] },
        { code: 'X99', name: [text('fi', 'Uusi luokka')] },
        { code: 'P4.12', uri: 'http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P4.12' },
      ],
    });
    assert.deepEqual(serviceClasses, [
      { code: 'P4.12' },
      { code: 'P27.1' },
      { code: 'X99', name: { fi: 'Uusi luokka' } },
    ]);
  });
  it('name who answers first, then everybody who takes part, each once', () => {
    const { organisation, otherOrganisations } = service({
      organizations: [
        { organization: ASSOCIATION, roleType: 'Producer' },
        { organization: null, roleType: 'Producer', additionalInformation: [text('sv', 'Vassund Hjälp rf')] },
        { organization: CITY, roleType: 'Responsible' },
        { organization: CITY, roleType: 'Producer' },
      ],
    });
    assert.deepEqual(organisation, { id: CITY.id, name: { fi: CITY.name } });
    assert.deepEqual(otherOrganisations, [
      { id: ASSOCIATION.id, name: { fi: ASSOCIATION.name } },
      { name: { sv: 'Vassund Hjälp rf' } },
    ]);
  });
  it('tell where they are for', () => {
    const areas = (areaType: string | null, wire: unknown): Service['areas'] =>
      service({ areaType, areas: wire }).areas;
    const vassund = { code: '990', name: [text('sv', 'Vassund'), text('fi', 'Kaislasalmi')] };
    const local = { type: 'municipality', code: '990', name: { fi: 'Kaislasalmi', sv: 'Vassund' } };
    assert.deepEqual(areas('Nationwide', []), [{ type: 'nationwide' }]);
    assert.deepEqual(areas('NationwideExceptAlandIslands', null), [
      { type: 'nationwide', withoutAland: true },
    ]);
    assert.equal(areas(null, null), undefined);
    assert.deepEqual(
      areas('LimitedType', [{ type: 'Municipality', code: null, municipalities: [vassund, vassund] }]),
      [local],
    );
    assert.deepEqual(
      areas('LimitedType', [
        {
          type: 'WellbeingServiceCounties',
          code: '02',
          name: [text('fi', 'Varsinais-Suomi')],
          municipalities: [vassund],
        },
        { type: 'Region', code: '02', name: [], municipalities: [vassund] },
      ]),
      [
        { type: 'county', code: '02', name: { fi: 'Varsinais-Suomi' } },
        { type: 'region', code: '02' },
      ],
    );
    assert.deepEqual(
      areas('LimitedType', [
        { type: 'HospitalRegions', code: '3', name: [text('fi', 'Piiri')], municipalities: [vassund] },
      ]),
      [{ type: 'other', code: '3', name: { fi: 'Piiri' } }, local],
    );
  });
  it('keep vouchers as links and languages once', () => {
    const { links, languages } = service({
      languages: ['fi', 'SV', 'fi', null, 'string!'],
      serviceVouchers: [
        { value: 'Palveluseteli', url: 'seteli.example', language: 'fi' },
        { value: 'x', url: 'javascript:alert(1)', language: 'fi' },
      ],
    });
    assert.deepEqual(links, [
      { url: 'https://seteli.example', name: { fi: 'Palveluseteli' }, language: 'fi' },
    ]);
    assert.deepEqual(languages, ['fi', 'sv']);
  });
  it('say when they changed, in UTC', () => {
    assert.equal(toInstant('2026-11-18T12:46:30.2111319'), '2026-11-18T12:46:30.211Z');
    assert.equal(toInstant('2026-11-18T12:46:30'), '2026-11-18T12:46:30.000Z');
    assert.equal(toInstant('2026-11-18T12:46:30.1Z'), '2026-11-18T12:46:30.100Z');
    assert.equal(toInstant('2026-11-18T12:46:30+02:00'), '2026-11-18T10:46:30.000Z');
    assert.equal(toInstant('string'), undefined);
  });
  it('are left out with a reason when they cannot be used', () => {
    const reasons = [
      wireService({ publishingStatus: 'Deleted' }),
      wireService({ id: '00000000-0000-0000-0000-000000000000' }),
      wireService({ serviceNames: [text('fi', null, 'Name')] }),
      wireService({ organizations: [] }),
      wireService(),
      wireService(),
    ];
    const { records, mapped, services, problems } = readPtvPayload({ pageNumber: 1, itemList: reasons });
    assert.deepEqual([records, mapped, services.length], [6, 1, 1]);
    assert.deepEqual(
      problems.map(({ path, message }) => `${path} ${message}`),
      [
        'itemList[0] not published',
        'itemList[1] no id',
        'itemList[2] no name in any language',
        'itemList[3] no organisation',
        'itemList[5] told twice',
      ],
    );
  });
});

describe('PTV channels', () => {
  const street = {
    street: [text('sv', 'Vassgatan'), text('fi', 'Kaislakatu')],
    streetNumber: '3 B',
    postalCode: '20990',
    postOffice: [text('fi', 'KAISLASALMI'), text('sv', 'VASSUND')],
    municipality: { code: '990', name: [] },
    additionalInformation: [text('fi', '2. kerros'), text('sv', null)],
    latitude: '6711000',
    longitude: '239500',
    coordinateState: 'Ok',
  };
  const location = {
    type: 'Location',
    subType: 'Single',
    streetAddress: street,
    country: 'FI',
    entrances: null,
  };

  it('of a place: where, how to reach it, how accessible it is', () => {
    const [channel, ...others] = channels('ServiceLocation', {
      displayNameType: [{ type: 'AlternativeName', language: 'fi' }],
      serviceChannelNames: [text('fi', 'Lepolan talo', 'Name'), text('fi', 'Lepola', 'AlternativeName')],
      serviceChannelDescriptions: [
        text('fi', 'Lyhyt.', 'Summary'),
        text('fi', 'Vanha puutalo.', 'Description'),
      ],
      addresses: [
        { type: 'Postal', postOfficeBoxAddress: { postOfficeBox: [text('fi', 'PL 1')] } },
        {
          ...location,
          entrances: [
            {
              isMainEntrance: false,
              accessibilitySentences: [{ sentences: [{ sentence: [text('fi', 'Takaovi.')] }] }],
            },
            {
              isMainEntrance: true,
              accessibilitySentences: [
                { sentences: [{ sentence: [text('fi', 'Luiska.'), text('sv', 'Ramp.')] }] },
              ],
            },
          ],
        },
      ],
      emails: [
        { language: 'fi', value: 'lepola@example.org' },
        { language: 'sv', value: 'lepola@example.org' },
        { value: 'ei ole' },
      ],
      webPages: [
        { language: 'fi', value: 'Etusivu', url: 'https://lepola.example/' },
        { language: 'sv', value: null, url: 'https://lepola.example/' },
      ],
      languages: ['fi', 'sv'],
    });
    assert.deepEqual(others, []);
    assert.deepEqual(channel, {
      id: CHANNEL_ID,
      type: 'visit',
      name: { fi: 'Lepola' },
      description: { fi: 'Vanha puutalo.' },
      place: {
        address: {
          street: { fi: 'Kaislakatu 3 B', sv: 'Vassgatan 3 B' },
          postalCode: '20990',
          postOffice: { fi: 'KAISLASALMI', sv: 'VASSUND' },
          municipality: '990',
          additional: { fi: '2. kerros' },
        },
        position: { latitude: 60.450847, longitude: 22.262326 },
        accessibility: [{ text: { fi: 'Luiska.', sv: 'Ramp.' } }],
      },
      emails: ['lepola@example.org'],
      links: [{ url: 'https://lepola.example/', name: { fi: 'Etusivu' } }],
      languages: ['fi', 'sv'],
    });
  });
  it('have no position unless the coordinates are known to be right', () => {
    const position = (state: string | null): unknown =>
      channels('ServiceLocation', {
        addresses: [{ ...location, streetAddress: { ...street, coordinateState: state } }],
      })[0]!.place?.position;
    assert.ok(position('Ok'));
    assert.ok(position('OK'));
    assert.ok(position('EnteredByUser'));
    assert.ok(position(null));
    for (const state of [
      'Failed',
      'NotReceived',
      'MultipleResultsReceived',
      'WrongFormatReceived',
      'Loading',
    ])
      assert.equal(position(state), undefined, state);
  });
  it('of a place with two addresses are two, with ids of their own', () => {
    const [first, second] = channels('ServiceLocation', {
      addresses: [location, { ...location, streetAddress: { ...street, streetNumber: '9' } }],
    });
    assert.deepEqual([first!.id, second!.id], [CHANNEL_ID, `${CHANNEL_ID}/2`]);
    assert.equal(second!.place?.address?.street?.['fi'], 'Kaislakatu 9');
  });
  it('of a place abroad keep the address in words', () => {
    const [channel] = channels('ServiceLocation', {
      addresses: [{ type: 'Location', locationAbroad: [text('fi', 'Tallinna, Viru 1')], country: 'EE' }],
    });
    assert.deepEqual(channel!.place, { address: { additional: { fi: 'Tallinna, Viru 1' }, country: 'EE' } });
  });
  it('by telephone: one number for all languages, prices told', () => {
    const phone = {
      type: 'Phone',
      prefixNumber: '+358',
      number: '02 000 1234',
      serviceChargeType: 'FreeOfCharge',
    };
    const [channel] = channels('Phone', {
      phoneNumbers: [
        { ...phone, language: 'sv', additionalInformation: 'Rådgivning' },
        { ...phone, number: '20001234', language: 'fi', additionalInformation: 'Neuvonta' },
        {
          type: 'Sms',
          prefixNumber: null,
          isFinnishServiceNumber: true,
          number: '16 100',
          serviceChargeType: 'Other',
          chargeDescription: '1 €',
          language: 'fi',
        },
        { type: 'Fax', number: null, language: 'fi' },
      ],
    });
    assert.deepEqual(channel!.type, 'phone');
    assert.deepEqual(channel!.phones, [
      { number: '+358 2 000 1234', description: { fi: 'Neuvonta', sv: 'Rådgivning' }, charge: 'free' },
      { number: '16 100', charge: 'special', chargeDescription: { fi: '1 €' }, type: 'sms' },
    ]);
  });
  it('write numbers as people dial them', () => {
    assert.equal(toPhoneNumber('+358', '040 000 1234'), '+358 40 000 1234');
    assert.equal(toPhoneNumber('358', '(0)2 000 1234'), '+358 2 000 1234');
    assert.equal(toPhoneNumber('+358', '+358 2 000 1234'), '+358 2 000 1234');
    assert.equal(toPhoneNumber(undefined, '0295 000 123'), '0295 000 123');
    assert.equal(toPhoneNumber(undefined, '0600 0 0000 (1,99 €/min)'), '0600 0 0000');
    assert.equal(toPhoneNumber('+358', 'string'), undefined);
    assert.equal(toPhoneNumber('+358', '<script>1234</script>'), undefined);
    assert.equal(toPhoneNumber('+358', '12'), undefined);
    const started = performance.now();
    toPhoneNumber(undefined, `1${'.'.repeat(50_000)}1`);
    assert.ok(performance.now() - started < 100);
  });
  it('online: services, pages and forms, the form named after its channel', () => {
    const [online] = channels('EChannel', {
      webPages: [{ language: 'fi', url: 'asiointi.example' }],
      supportPhones: [{ prefixNumber: '+358', number: '2 000 1234', language: 'fi' }],
      supportEmails: [{ value: 'tuki@example.org' }],
      attachments: [{ name: 'Ohje', url: 'https://asiointi.example/ohje', language: 'fi' }],
    });
    assert.equal(online!.type, 'online');
    assert.deepEqual(online!.links, [
      { url: 'https://asiointi.example', language: 'fi' },
      { url: 'https://asiointi.example/ohje', name: { fi: 'Ohje' }, language: 'fi' },
    ]);
    assert.deepEqual(online!.emails, ['tuki@example.org']);
    const [form] = channels('PrintableForm', {
      serviceChannelNames: [text('fi', 'Jäsenhakemus', 'Name')],
      channelUrls: [
        { language: 'fi', value: 'https://lepola.example/hakemus.pdf', type: 'PDF' },
        { language: 'sv', value: '', type: 'PDF' },
      ],
      deliveryAddresses: [
        {
          postOfficeBoxAddress: {
            postOfficeBox: [text('fi', 'PL 9')],
            postalCode: '20991',
            postOffice: [text('fi', 'KAISLASALMI')],
          },
          receiver: [text('fi', 'Lepola ry')],
        },
      ],
    });
    assert.equal(form!.type, 'online');
    assert.deepEqual(form!.links, [
      { url: 'https://lepola.example/hakemus.pdf', name: { fi: 'Jäsenhakemus (PDF)' }, language: 'fi' },
    ]);
    assert.deepEqual(form!.description, { fi: 'Lepola ry, PL 9, 20991 KAISLASALMI' });
  });
  it('give way to what the service says of its own use of them', () => {
    const hours = (from: string): unknown => ({
      serviceHourType: 'DaysOfTheWeek',
      openingHour: [{ dayFrom: 'Monday', from, to: '16:00:00' }],
    });
    const [channel] = channels(
      'ServiceLocation',
      {
        serviceChannelDescriptions: [text('fi', 'Vanha puutalo.', 'Description')],
        addresses: [location],
        serviceHours: [hours('08:00:00')],
        phoneNumbers: [{ prefixNumber: '+358', number: '2 000 1111' }],
        emails: [{ value: 'talo@example.org' }],
      },
      {
        description: [
          text('fi', 'Kerho kokoontuu salissa.', 'Description'),
          text('fi', null, 'ChargeTypeAdditionalInfo'),
        ],
        serviceHours: [hours('12:00:00')],
        contactDetails: {
          phoneNumbers: [{ prefixNumber: '+358', number: '2 000 2222' }],
          emails: [],
          webPages: null,
          addresses: [],
        },
      },
    );
    assert.deepEqual(channel!.description, { fi: 'Kerho kokoontuu salissa.\n\nVanha puutalo.' });
    assert.equal(channel!.openingHours?.periods[0]?.times[0]?.opens, '12:00');
    assert.deepEqual(channel!.phones, [{ number: '+358 2 000 2222' }]);
    assert.deepEqual(channel!.emails, ['talo@example.org']);
    assert.ok(channel!.place?.position);
  });
  it('that could not be read still give the details the service told itself', () => {
    const connection = {
      serviceChannel: { id: CHANNEL_ID, name: 'Lepolan talo' },
      contactDetails: { phoneNumbers: [{ prefixNumber: '+358', number: '2 000 1234' }] },
    };
    assert.deepEqual(service({ serviceChannels: [connection] }).channels, [
      {
        id: CHANNEL_ID,
        type: 'phone',
        name: { fi: 'Lepolan talo' },
        phones: [{ number: '+358 2 000 1234' }],
      },
    ]);
  });
  it('make a service remote: an electronic one, or a telephone without a place', () => {
    const link = { serviceChannel: { id: CHANNEL_ID } };
    const remote = (type: string): unknown => service({ serviceChannels: [link] }, wireChannel(type)).remote;
    assert.equal(remote('EChannel'), true);
    assert.equal(remote('Phone'), true);
    assert.equal(remote('WebPage'), undefined);
    assert.equal(remote('ServiceLocation'), undefined);
  });
  it('that are not published are not shown', () => {
    const { services, problems } = readPtvPayload([
      wireChannel('Phone', { publishingStatus: 'Deleted' }),
      wireService({ serviceChannels: [{ serviceChannel: { id: CHANNEL_ID } }] }),
    ]);
    assert.equal(services[0]!.channels, undefined);
    assert.deepEqual(problems, [{ path: '[0]', message: 'not published', id: CHANNEL_ID }]);
  });
});

describe('PTV organisations', () => {
  it('have names, contact details and places, post apart', () => {
    assert.deepEqual(
      organisation({
        businessCode: '1234567-8',
        parentOrganizationId: CITY.id,
        displayNameType: [{ type: 'Name', language: 'fi' }],
        organizationNames: [
          text('fi', 'Lepola', 'AlternativeName'),
          text('fi', 'Kaislasalmen Lepola ry', 'Name'),
        ],
        organizationDescriptions: [text('fi', 'Yhdistys.', 'Description'), text('sv', null, 'Description')],
        emails: [{ value: 'lepola@example.org', description: null }],
        addresses: [
          { type: 'Visiting', streetAddress: { street: [text('fi', 'Kaislakatu')], streetNumber: '3' } },
          { type: 'Postal', streetAddress: { street: [text('fi', 'Postikatu')] } },
        ],
        municipality: { code: '990', name: [text('fi', 'Kaislasalmi')] },
        areaType: null,
        modified: '2026-01-02T03:04:05',
      }),
      {
        id: ASSOCIATION.id,
        name: { fi: 'Kaislasalmen Lepola ry' },
        alternateName: { fi: 'Lepola' },
        businessId: '1234567-8',
        kind: 'association',
        parent: CITY.id,
        description: { fi: 'Yhdistys.' },
        areas: [{ type: 'municipality', code: '990', name: { fi: 'Kaislasalmi' } }],
        places: [{ address: { street: { fi: 'Kaislakatu 3' } } }],
        emails: ['lepola@example.org'],
        modifiedAt: '2026-01-02T03:04:05.000Z',
        provenance: {
          system: 'ptv',
          id: ASSOCIATION.id,
          licence: 'CC0-1.0',
          attribution: 'Palvelutietovaranto',
        },
      },
    );
  });
  it('are of the kind their type and name tell', () => {
    const kind = (type: string | undefined, fi: string): unknown => toKind(type, { fi });
    assert.equal(kind('Organization', 'Kaislasalmen Martat'), 'association');
    assert.equal(kind('Organization', 'Lepolasäätiö sr'), 'foundation');
    assert.equal(kind('Organization', 'Kaislasalmen seurakunta'), 'parish');
    assert.equal(kind('SotePrivate', 'Lepola ry'), 'association');
    assert.equal(kind('Company', 'Lepola Oy'), 'company');
    assert.equal(kind('Municipality', 'Kaislasalmi'), 'municipality');
    assert.equal(kind('SotePublic', 'Hyvinvointialue'), 'county');
    assert.equal(kind('State', 'Virasto'), 'state');
    assert.equal(kind('RegionalOrganization', 'Kuntayhtymä'), 'other');
    assert.equal(kind(undefined, 'Kuka'), undefined);
  });
  it('give services their full names', () => {
    const { services } = readPtvPayload([
      wireService(),
      {
        id: ASSOCIATION.id,
        organizationType: 'Organization',
        businessCode: '1234567-8',
        organizationNames: [
          text('sv', 'Vassunds Lepola rf', 'Name'),
          text('fi', 'Kaislasalmen Lepola ry', 'Name'),
        ],
      },
    ]);
    assert.deepEqual(services[0]!.organisation, {
      id: ASSOCIATION.id,
      name: { fi: 'Kaislasalmen Lepola ry', sv: 'Vassunds Lepola rf' },
      businessId: '1234567-8',
    });
  });
});

describe('what is not a PTV record', () => {
  it('is one problem', () => {
    for (const payload of [
      null,
      42,
      'text',
      [],
      {},
      { itemList: null, pageNumber: 0 },
      [{ code: '990', names: [text('fi', 'Kaislasalmi')] }],
      { date: ['The date parameter is invalid.'] },
      { openapi: '3.0.1', paths: {} },
    ]) {
      const reading = readPtvPayload(payload);
      assert.equal(reading.records, 0);
      assert.equal(reading.problems.length, 1, JSON.stringify(payload));
    }
  });
  it('is told apart from a list of ids and names', () => {
    const { records, mapped, problems } = readPtvPayload({
      pageNumber: 1,
      itemList: [{ id: SERVICE_ID, name: 'Palvelu' }],
    });
    assert.deepEqual([records, mapped], [1, 0]);
    assert.deepEqual(problems, [{ path: 'itemList[0]', message: 'id and name only', id: SERVICE_ID }]);
  });
});
