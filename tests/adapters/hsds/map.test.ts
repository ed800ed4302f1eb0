import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toOrganisation, toPlace, toService, type MapContext } from '../../../src/adapters/hsds/map.js';
import type { WireRecord } from '../../../src/adapters/hsds/wire.js';
import type { Organisation, Service } from '../../../src/model/index.js';

let problems: string[] = [];
const context = (more: Partial<MapContext> = {}): MapContext => ({
  language: 'fi',
  today: '2026-06-15',
  provenance: (kind, id) => ({ system: 'hsds', id: `${kind}/${id}` }),
  problem: (field, message) => void problems.push(`${field}: ${message}`),
  ...more,
});
const BASE = { id: 's1', name: 'Ruoka-apu', organization: { id: 'o1', name: 'Kaislan Apu ry' } };
function service(wire: WireRecord, more: Partial<MapContext> = {}): Service {
  problems = [];
  const result = toService({ ...BASE, ...wire }, context(more));
  assert.ok(typeof result !== 'string', String(result));
  return result;
}
function organisation(wire: WireRecord): Organisation {
  const result = toOrganisation({ id: 'o1', name: 'Kaislan Apu ry', ...wire }, context());
  assert.ok(typeof result !== 'string', String(result));
  return result;
}
const site = (location: WireRecord, more: WireRecord = {}): WireRecord => ({
  service_at_locations: [
    { id: 'sl1', location: { id: 'l1', location_type: 'physical', ...location }, ...more },
  ],
});

describe('a service', () => {
  it('of nothing but a name is that and no more: nulls and blanks are not told', () => {
    const blank = Object.fromEntries(
      [
        'alternate_name',
        'description',
        'url',
        'email',
        'status',
        'fees',
        'minimum_age',
        'assured_date',
        'phones',
        'schedules',
        'attributes',
        'languages',
        'service_at_locations',
        'cost_options',
        'service_areas',
      ].map((key, index) => [key, [null, '', ' \u00a0', []][index % 4]]),
    );
    assert.deepEqual(service(blank), {
      id: 's1',
      name: { fi: 'Ruoka-apu' },
      organisation: { id: 'o1', name: { fi: 'Kaislan Apu ry' } },
      provenance: { system: 'hsds', id: 'services/s1' },
    });
    assert.deepEqual(problems, []);
  });
  it('without an id, a name or an organisation is none', () => {
    assert.match(String(toService({ ...BASE, id: ' ' }, context())), /without an id/);
    assert.match(String(toService({ ...BASE, name: '<p></p>' }, context())), /without a name/);
    assert.match(String(toService({ ...BASE, organization: { id: 'o1' } }, context())), /no organisation/);
  });
  it('that names no organisation is its publisher’s', () => {
    assert.deepEqual(service({ organization: null }, { publisher: 'example.org' }).organisation, {
      name: { fi: 'example.org' },
    });
  });
  it('may have an id that is no UUID, or a number', () => {
    assert.equal(service({ id: 1502 }).id, '1502');
    assert.equal(service({ id: 'palvelu/ä 1' }).id, 'palvelu/ä 1');
  });
  it('is active, paused or closed', () => {
    const status = (value: unknown): unknown => service({ status: value }).status;
    assert.deepEqual(['active', 'Inactive', 'temporarily closed', 'defunct', 'unknown', null].map(status), [
      'active',
      'paused',
      'paused',
      'closed',
      undefined,
      undefined,
    ]);
  });
  it('was checked and changed when it says so', () => {
    const told = service({ assured_date: '2026-05-01', last_modified: '2026-05-02T10:30:45.123Z' });
    assert.deepEqual([told.verifiedAt, told.modifiedAt], ['2026-05-01', '2026-05-02T10:30:45.123Z']);
    const history = service({
      assured_date: 'last spring',
      metadata: [{ last_action_date: '2026-01-02' }, { last_action_date: '2025-01-02' }],
    });
    assert.deepEqual([history.verifiedAt, history.modifiedAt], [undefined, '2026-01-02']);
  });
  it('is described in HTML, in Markdown or plainly', () => {
    assert.deepEqual(service({ description: '<p>Yksi</p><p>Kaksi</p>' }).description, {
      fi: 'Yksi\n\nKaksi',
    });
    assert.deepEqual(service({ description: '* yksi\n* kaksi' }).description, {
      fi: [{ type: 'list', items: [['yksi'], ['kaksi']] }],
    });
  });
  it('has its first sentences as a summary when there is more', () => {
    assert.equal(service({ description: 'Lyhyt kuvaus.' }).summary, undefined);
    const first = 'Jaamme ruokakasseja keskiviikkoisin ja perjantaisin kylätalolla.';
    assert.deepEqual(
      service({ description: `${first} ${'Tule ajoissa paikalle ja ota oma kassi. '.repeat(6)}` }).summary?.[
        'fi'
      ]?.startsWith(first),
      true,
    );
    assert.deepEqual(service({ description: `<p>${first}</p><p>${'x '.repeat(200)}</p>` }).summary, {
      fi: first,
    });
    const endless = service({ description: 'sana '.repeat(100) }).summary?.['fi'] ?? '';
    assert.ok(endless.endsWith('sana…') && endless.length <= 221, endless);
  });
  it('says how to take part', () => {
    const told = service({
      alert: 'Suljettu heinäkuussa.',
      application_process: 'Tule paikalle.',
      interpretation_services: null,
      required_documents: [{ document: 'Henkilötodistus' }],
    });
    assert.deepEqual(told.instructions, { fi: 'Suljettu heinäkuussa.\n\nTule paikalle.\n\nHenkilötodistus' });
  });
  it('links only where a reader may be sent', () => {
    const told = service({
      url: 'www.example.org',
      additional_urls: [
        { label: 'Facebook', url: 'https://example.org/fb' },
        { url: 'javascript:alert(1)' },
        { url: 'https://www.example.org' },
      ],
    });
    assert.deepEqual(told.links, [
      { url: 'https://www.example.org' },
      { url: 'https://example.org/fb', name: { fi: 'Facebook' } },
    ]);
    assert.deepEqual(problems, ['url: not a web address']);
  });
  it('may have more organisations than one', () => {
    const told = service({ organization: [{ name: 'Yksi ry' }, { id: 'o2', name: 'Kaksi ry' }] });
    assert.deepEqual(told.organisation, { name: { fi: 'Yksi ry' } });
    assert.deepEqual(told.otherOrganisations, [{ id: 'o2', name: { fi: 'Kaksi ry' } }]);
  });
});

describe('telephone numbers', () => {
  const numbers = (told: Service): Record<string, string[]> =>
    Object.fromEntries(
      (told.channels ?? []).map(({ type, phones }) => [type, (phones ?? []).map(({ number }) => number)]),
    );
  it('come once, though service, contact, place and organisation repeat them', () => {
    const phones = [{ number: '"+358 2 000 1234"' }];
    const told = service({
      phones,
      contacts: [{ phones: [{ number: '02 000 1234' }, { number: '02 000 5678' }] }],
      organization: { ...BASE.organization, phones },
      ...site(
        { name: 'Kylätalo', phones: [{ number: '+358-(0)2-000 1234' }, { number: '02 000 9999' }] },
        { phones },
      ),
    });
    assert.deepEqual(numbers(told), { visit: ['02 000 9999'], phone: ['+358 2 000 1234', '02 000 5678'] });
  });
  it('keep their words: who answers, the extension, what is written beside them', () => {
    const [channel] =
      service({
        phones: [
          { number: '02 000 1111', extension: 100, description: 'Vaihde.' },
          { number: '0800 000 111 (maksuton)' },
        ],
        contacts: [
          { name: 'Aino Esimerkki', title: 'Ohjaaja', phones: [{ number: '02 000 2222', type: 'fax' }] },
        ],
      }).channels ?? [];
    assert.deepEqual(channel?.phones, [
      { number: '02 000 1111', description: { fi: 'Vaihde, alanumero 100' } },
      { number: '0800 000 111', description: { fi: '0800 000 111 (maksuton)' } },
      { number: '02 000 2222', description: { fi: 'Aino Esimerkki, Ohjaaja' }, type: 'fax' },
    ]);
  });
  it('that are none are left out and told', () => {
    assert.equal(
      service({ phones: [{ number: 'soita meille' }, { number: null }, 'x'] }).channels,
      undefined,
    );
    assert.deepEqual(problems, ['phones: not a telephone number']);
  });
  it('tell text messages from text telephones', () => {
    const [channel] =
      service({
        phones: ['text', 'textphone', 'cell', 'pager'].map((type, index) => ({
          number: `02 000 000${index}`,
          type,
        })),
      }).channels ?? [];
    assert.deepEqual(
      channel?.phones?.map(({ type }) => type),
      ['sms', 'text', undefined, undefined],
    );
  });
});

describe('e-mail addresses', () => {
  it('come once, and only when they are some', () => {
    const told = service({
      email: 'Apu@example.org',
      contacts: [
        { email: 'apu@EXAMPLE.org' },
        { email: 'email-example_com' },
        { email: 'mailto:toinen@example.org' },
      ],
    });
    assert.deepEqual(told.channels, [{ type: 'email', emails: ['Apu@example.org', 'toinen@example.org'] }]);
    assert.deepEqual(problems, ['email: not an e-mail address']);
  });
});

describe('a place', () => {
  it('is where the service is', () => {
    const location = {
      name: 'Kylätalo',
      latitude: '60.45',
      longitude: 22.26,
      transportation: 'Bussi 1',
      languages: [{ code: 'swe' }],
      addresses: [
        { address_type: 'postal', address_1: 'PL 1', city: 'Turku' },
        {
          address_type: 'physical',
          address_1: 'Rantatie 1',
          address_2: '2. kerros',
          attention: 'Palvelutori',
          city: 'Turku',
          state_province: '-',
          postal_code: '20100',
          country: 'FI',
        },
      ],
      accessibility: [
        { description: 'Esteetön sisäänkäynti.', details: 'Ovi aukeaa napista.' },
        { description: null },
      ],
    };
    assert.deepEqual(service(site(location, { description: 'Sisäpihalta.' })).channels, [
      {
        id: 'sl1',
        type: 'visit',
        description: { fi: 'Sisäpihalta.\n\nBussi 1' },
        place: {
          id: 'l1',
          name: { fi: 'Kylätalo' },
          address: {
            street: { fi: 'Rantatie 1' },
            postalCode: '20100',
            postOffice: { fi: 'Turku' },
            municipality: '853',
            additional: { fi: 'Palvelutori, 2. kerros' },
            country: 'FI',
          },
          position: { latitude: 60.45, longitude: 22.26 },
          accessibility: [{ text: { fi: 'Esteetön sisäänkäynti. Ovi aukeaa napista.' } }],
        },
        languages: ['sv'],
      },
    ]);
    assert.deepEqual(
      service(site(location)).languages,
      ['sv'],
      'a service that tells none speaks its places’ languages',
    );
  });
  it('abroad has no Finnish municipality', () => {
    const place = (country: unknown): unknown =>
      toPlace({ addresses: [{ city: 'Salo', country }] }, context())?.address;
    assert.deepEqual(place('IT'), { postOffice: { fi: 'Salo' }, country: 'IT' });
    assert.deepEqual(place('England'), { postOffice: { fi: 'Salo' }, country: 'GB' });
    assert.deepEqual(place(null), { postOffice: { fi: 'Salo' }, municipality: '734' });
  });
  it('is not at impossible coordinates', () => {
    problems = [];
    for (const [latitude, longitude] of [
      [100, 101],
      [0, 0],
      [60, 181],
    ])
      assert.equal(toPlace({ name: 'x', latitude, longitude }, context())?.position, undefined);
    assert.equal(problems.length, 3);
    assert.equal(toPlace({ name: 'x', latitude: null, longitude: 22 }, context())?.position, undefined);
  });
  it('of which only the id is known is none', () => {
    assert.equal(service(site({})).channels, undefined);
  });
  it('that is only for letters is no place to go', () => {
    assert.equal(service(site({ location_type: 'postal', name: 'Postilokero' })).channels, undefined);
  });
  it('that is virtual is an online channel, and makes the service remote', () => {
    const told = service(site({ location_type: 'virtual', name: 'Chat', url: 'https://example.org/chat' }));
    assert.deepEqual(told.channels, [
      { id: 'sl1', type: 'online', name: { fi: 'Chat' }, links: [{ url: 'https://example.org/chat' }] },
    ]);
    assert.equal(told.remote, true);
  });
  it('keeps the hours of its building beside those of the service', () => {
    const hours = (opens_at: string): WireRecord[] => [
      { freq: 'WEEKLY', byday: 'MO', opens_at, closes_at: '18:00' },
    ];
    const [both] =
      service(site({ name: 'Kylätalo', schedules: hours('08:00') }, { schedules: hours('10:00') }))
        .channels ?? [];
    assert.equal(both?.openingHours?.periods[0]?.times[0]?.opens, '10:00');
    assert.equal(both?.place?.openingHours?.periods[0]?.times[0]?.opens, '08:00');
    const [same] =
      service({ ...site({ name: 'Kylätalo', schedules: hours('10:00') }), schedules: hours('10:00') })
        .channels ?? [];
    assert.ok(same?.openingHours);
    assert.equal(same?.place?.openingHours, undefined);
  });
});

describe('hours of a service without places', () => {
  const schedules = [{ freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '18:00' }];
  it('belong to how it is reached', () => {
    const told = service({ schedules, email: 'a@example.org', phones: [{ number: '02 000 1234' }] });
    assert.deepEqual(
      told.channels?.map(({ type, openingHours }) => [type, Boolean(openingHours)]),
      [
        ['phone', true],
        ['email', false],
      ],
    );
  });
  it('are not lost when nothing else is known', () => {
    assert.deepEqual(
      service({ schedules }).channels?.map(({ type }) => type),
      ['visit'],
    );
  });
});

describe('UK 1.0', () => {
  it('attends by phone, online, at a venue or at home', () => {
    const types = (attending_type: string): unknown =>
      service({ attending_type, url: 'https://example.org' }).channels?.map(({ type }) => type);
    assert.deepEqual(types('phone'), ['phone']);
    assert.deepEqual(types('online'), ['online']);
    assert.deepEqual(types('home visit'), ['home-visit']);
    assert.equal(types('venue'), undefined);
    assert.equal(service({ attending_type: 'online' }).remote, true);
  });
  it('has its own names for schedules, addresses, accessibility and eligibility', () => {
    const told = service({
      attending_access: 'appointment',
      regular_schedules: [{ weekday: 'Monday', opens_at: '09:00', closes_at: '12:00' }],
      holiday_schedules: [{ closed: true, start_date: '2026-12-24', end_date: '2026-12-26' }],
      eligibilitys: [
        { eligibility: 'teen', minimum_age: 13, maximum_age: 17 },
        { eligibility: 'adult', minimum_age: '18', maximum_age: null },
      ],
      service_at_locations: [
        {
          id: 'x',
          location: {
            id: 'l',
            physical_addresses: [{ address_1: '1 High Street', city: 'Salo', country: 'England' }],
            accessibility_for_disabilities: [{ accessibility: 'Ramp' }],
          },
        },
      ],
    });
    const [visit] = told.channels ?? [];
    assert.deepEqual(visit?.place?.address, {
      street: { fi: '1 High Street' },
      postOffice: { fi: 'Salo' },
      country: 'GB',
    });
    assert.deepEqual(visit?.place?.accessibility, [{ text: { fi: 'Ramp' } }]);
    assert.equal(visit?.openingHours?.periods.length, 2);
    assert.equal(visit?.openingHours?.periods[0]?.byAppointment, true);
    assert.deepEqual(told.ageRange, { minimum: 13 }, 'one group without a limit lifts it for all');
    assert.deepEqual(told.eligibility, { fi: 'teen\n\nadult' });
  });
});

describe('ages', () => {
  const range = (minimum_age: unknown, maximum_age: unknown): unknown =>
    service({ minimum_age, maximum_age }).ageRange;
  it('are numbers, written as such or as text', () => {
    assert.deepEqual(range(12, '100'), { minimum: 12, maximum: 100 });
    assert.deepEqual(range('18', null), { minimum: 18 });
    assert.equal(range('adult', -1), undefined);
  });
  it('that contradict each other are left out', () => {
    assert.equal(range(30, 20), undefined);
    assert.deepEqual(problems, ['minimum_age: above the maximum age']);
  });
});

describe('what it costs', () => {
  const cost = (wire: WireRecord, more: Partial<MapContext> = {}): unknown => service(wire, more).cost;
  it('is free when every price of today is nought, or the words say just that', () => {
    assert.deepEqual(cost({ cost_options: [{ amount: 0 }] }), { free: true, description: { fi: '0 EUR' } });
    for (const fees of ['Maksuton.', 'free of charge', 'Avgiftsfritt', 'ilmainen'])
      assert.deepEqual(cost({ fees }), { free: true, description: { fi: fees } });
    assert.deepEqual(cost({ fees: 'Maksuton jäsenille' }), { description: { fi: 'Maksuton jäsenille' } });
  });
  it('is the lowest price of today, with the words of all', () => {
    const cost_options = [
      { option: 'Lapset', amount: '5', currency: 'eur', amount_description: 'kerta' },
      { option: 'Aikuiset', amount: 10, currency: 'eur', valid_from: '2026-01-01', valid_to: '2026-12-31' },
      { option: 'Viime vuonna', amount: 1, valid_to: '2025-12-31' },
      { option: 'Ensi vuonna', amount: 2, valid_from: '2027-01-01' },
    ];
    assert.deepEqual(cost({ cost_options, fees_description: 'Katso hinnasto.' }), {
      free: false,
      amount: 5,
      currency: 'EUR',
      description: { fi: 'Katso hinnasto.\nLapset: 5 EUR kerta\nAikuiset: 10 EUR' },
    });
  });
  it('is in pounds where the UK profile has no field for it', () => {
    assert.deepEqual(cost({ cost_options: [{ amount: 35 }] }, { version: 'HSDS-UK-3.0' }), {
      free: false,
      amount: 35,
      currency: 'GBP',
      description: { fi: '35 GBP' },
    });
  });
  it('is not told by prices of the past', () => {
    assert.equal(cost({ cost_options: [{ amount: 35, valid_to: '2022-12-31' }] }), undefined);
  });
});

describe('classes', () => {
  const attribute = (term: WireRecord, more: WireRecord = {}): WireRecord => ({
    taxonomy_term: term,
    ...more,
  });
  it('are hyte terms, target groups and life events when they are known as such', () => {
    const told = service({
      attributes: [
        attribute({ id: '1', name: 'Food aid' }),
        attribute({ id: '2', name: 'Ruoka-apu' }),
        attribute({ id: '3', code: 'KR1.3', name: 'Nuoret' }),
        attribute({ id: '4', name: 'Seniors' }),
        attribute({ code: 'KE3', name: 'Lapsen syntymä' }),
      ],
    });
    assert.deepEqual(told.hyteTerms, [{ code: 'food-aid' }]);
    assert.deepEqual(told.targetGroups, [{ code: 'KR1.3' }, { code: 'KR1.1' }]);
    assert.deepEqual(told.lifeEvents, [{ code: 'KE3', name: { fi: 'Lapsen syntymä' } }]);
    assert.equal(told.serviceClasses, undefined);
  });
  it('are sorted by what their taxonomy says it is about', () => {
    const told = service({
      attributes: [
        attribute({ code: 'a', name: 'Carers', taxonomy: 'Target audience' }),
        attribute({ code: 'b', name: 'Leavers', taxonomy: 'x' }, { link_type: 'eligibility' }),
        attribute({ code: 'c', name: 'Lääkäri', language: 'fin', taxonomy_details: { name: 'YSO' } }),
        attribute({ code: 'd', name: 'Health', language: 'eng', taxonomy: 'Open Eligibility' }),
        attribute({ id: 'e', term: 'stress', taxonomy: 'Health services' }),
        { label: 'vertaistuki' },
        { value: 'vertaistuki' },
      ],
    });
    assert.deepEqual(
      told.targetGroups?.map(({ code }) => code),
      ['a', 'b'],
    );
    assert.deepEqual(told.serviceClasses, [
      { code: 'd', name: { en: 'Health' } },
      { code: 'e', name: { fi: 'stress' } },
    ]);
    assert.deepEqual(told.keywords, [{ fi: 'Lääkäri' }, { fi: 'vertaistuki' }]);
  });
  it('come from UK 1.0’s own list, too', () => {
    const told = service({
      service_taxonomys: [
        { id: '1', taxonomy: { id: 'esd:11', name: 'Advice', vocabulary: 'esdServiceTypes' } },
      ],
    });
    assert.deepEqual(told.serviceClasses, [{ code: 'esd:11', name: { fi: 'Advice' } }]);
  });
});

describe('an organisation', () => {
  it('is told with everything its services need not repeat', () => {
    assert.deepEqual(
      organisation({
        alternate_name: 'Apu',
        description: '<p>Autamme.</p>',
        legal_status: 'Rekisteröity yhdistys',
        website: 'https://example.org',
        additional_websites: [{ label: 'Some', url: 'https://example.org/some' }],
        email: 'apu@example.org',
        phones: [{ number: '02 000 1234' }],
        parent_organization_id: 'o0',
        organization_identifiers: [{ identifier_scheme: 'FI-PRO', identifier: '1234567-8' }],
        locations: [
          { id: 'l1', name: 'Toimisto' },
          { id: 'l2', location_type: 'virtual', name: 'Chat' },
        ],
      }),
      {
        id: 'o1',
        name: { fi: 'Kaislan Apu ry' },
        alternateName: { fi: 'Apu' },
        businessId: '1234567-8',
        kind: 'association',
        parent: 'o0',
        description: { fi: 'Autamme.' },
        places: [{ id: 'l1', name: { fi: 'Toimisto' } }],
        phones: [{ number: '02 000 1234' }],
        emails: ['apu@example.org'],
        links: [{ url: 'https://example.org' }, { url: 'https://example.org/some', name: { fi: 'Some' } }],
        provenance: { system: 'hsds', id: 'organizations/o1' },
      },
    );
  });
  it('is of the kind its legal status says', () => {
    const kind = (legal_status: string): unknown => organisation({ legal_status }).kind;
    assert.deepEqual(
      ['Limited Company', 'säätiö', 'församling', 'kommun', 'Charity', 'Partnership'].map(kind),
      ['company', 'foundation', 'parish', 'municipality', 'association', undefined],
    );
  });
});
