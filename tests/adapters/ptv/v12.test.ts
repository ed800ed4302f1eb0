import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadPtvV12, type PtvV12Options } from '../../../src/adapters/ptv/v12.js';
import {
  channelOfV12,
  generalDescriptionOfV12,
  organisationOfV12,
  serviceOfV12,
} from '../../../src/adapters/ptv/v12-wire.js';
import type { Directory } from '../../../src/adapters/shared/directory.js';
import { ClientError, type ServiceChannel } from '../../../src/model/index.js';
import { toChannels } from '../../../src/adapters/ptv/map.js';
import { readChannel } from '../../../src/adapters/ptv/wire.js';
import { catalogueV12, idV12 } from './v12-catalogue.js';

const BASE = 'https://ptv.example/api/v12';

interface Asked {
  directory: Directory;
  asked: URL[];
}

async function load(
  options: Partial<PtvV12Options> = {},
  answer: (url: URL) => unknown = catalogueV12(),
): Promise<Asked> {
  const asked: URL[] = [];
  const fetch = (input: unknown): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    asked.push(url);
    const body = answer(url);
    return Promise.resolve(
      typeof body === 'number' ? new Response('{}', { status: body }) : Response.json(body),
    );
  };
  const directory = await loadPtvV12({ baseUrl: BASE, fetch, ...options });
  return { directory, asked };
}

describe('PTV v12', () => {
  it('gives a service with its texts, organisation, channels, area and words', async () => {
    const { directory } = await load({ municipality: '853' });
    assert.deepEqual(directory.problems, []);
    const [service] = directory.services;
    assert.equal(directory.services.length, 1);
    assert.deepEqual(service, {
      id: idV12('service', 1),
      name: { fi: 'Kylätuvan kahvihetki', sv: 'Kaffestund i byastugan' },
      status: 'active',
      summary: { fi: 'Kahvia ja seuraa joka tiistai.' },
      description: { fi: 'Tule sellaisena kuin olet.\n\nKatso lisää (https://kylatupa.example/).' },
      instructions: { fi: 'Ilmoittautua ei tarvitse.' },
      organisation: {
        id: idV12('organisation', 1),
        name: { fi: 'Kaislasalmen kylätupa ry' },
        businessId: '1234567-1',
      },
      otherOrganisations: [
        { id: idV12('organisation', 2), name: { fi: 'Kaislasalmen kunta' } },
        { name: { fi: 'Naapuriapu' } },
      ],
      channels: [
        {
          id: idV12('channel', 1),
          type: 'visit',
          name: { fi: 'Kylätupa' },
          description: { fi: 'Tuvan puolella.\n\nKeltainen talo rannassa.' },
          place: {
            address: {
              street: { fi: 'Laiturikatu 4', sv: 'Brygatan 4' },
              postalCode: '21990',
              additional: { fi: 'Sisäpihalla' },
            },
            position: service!.channels![0]!.place!.position,
          },
          phones: [{ number: '020001234', charge: 'normal', description: { fi: 'Tupa' } }],
          emails: ['tupa@kylatupa.example'],
          links: [{ url: 'https://kylatupa.example/', name: { fi: 'Kylätupa' }, language: 'fi' }],
          openingHours: {
            periods: [
              { times: [{ day: 2, opens: '12:00', closes: '14:00' }] },
              {
                times: [{ day: 4, opens: '17:00', closes: '19:00' }],
                note: {
                  fi: 'Vain parittomilla viikoilla',
                  sv: 'Endast udda veckor',
                  en: 'Odd weeks only',
                },
              },
              { validFrom: '2026-12-24', validTo: '2026-12-26', exception: true, closed: true, times: [] },
              { alwaysOpen: true, times: [], note: { fi: 'Kirjahylly pihalla' } },
            ],
          },
          languages: ['fi', 'sv'],
        },
        {
          id: idV12('channel', 2),
          type: 'phone',
          name: { fi: 'Tuvan puhelin' },
          phones: [
            { number: '+358 2 000 1234', charge: 'special', chargeDescription: { fi: '1 € minuutti' } },
          ],
        },
      ],
      hyteTerms: [{ code: 'peer-support' }],
      serviceClasses: [{ code: 'P4.12' }, { code: 'P8.4' }],
      targetGroups: [{ code: 'KR1' }],
      keywords: [{ fi: 'vertaistuki', sv: 'kamratstöd' }, { fi: 'kahvila' }],
      areas: [
        { type: 'municipality', code: '853' },
        { type: 'county', code: '02' },
      ],
      languages: ['fi', 'sv'],
      cost: { free: true, description: { fi: 'Kahvista saa maksaa, jos voi.' } },
      eligibility: { fi: 'Kaikille avoin.' },
      modifiedAt: '2026-03-01T10:15:52.000Z',
      provenance: {
        system: 'ptv',
        id: idV12('service', 1),
        fetchedAt: service!.provenance!.fetchedAt,
        licence: 'CC0-1.0',
        attribution: 'Palvelutietovaranto',
      },
    });
    const { latitude, longitude } = service!.channels![0]!.place!.position!;
    assert.ok(latitude > 60 && latitude < 61 && longitude > 22 && longitude < 23, `${latitude} ${longitude}`);
    assert.deepEqual(
      directory.organisations.map(({ id, kind }) => [id, kind]),
      [
        [idV12('organisation', 1), 'association'],
        [idV12('organisation', 2), 'municipality'],
      ],
    );
  });

  it('asks for areas, the whole country, organisations and what is new, twenty at a time', async () => {
    const query = (asked: readonly URL[], path: string): string[] =>
      asked.filter(({ pathname }) => pathname.endsWith(path)).map(({ search }) => decodeURIComponent(search));
    const codes = Array.from({ length: 21 }, (_, number) => String(100 + number));
    const areas = await load({ municipality: codes, county: '02', nationwide: true });
    const lists = query(areas.asked, '/service/search');
    assert.equal(lists.length, 5);
    assert.equal((lists[0]!.match(/municipalities=/g) ?? []).length, 20);
    assert.match(
      lists[1]!,
      /areaType=LimitedArea&municipalities=120&municipalitiesMatch=any&page=1&pageSize=100$/,
    );
    assert.match(lists[2]!, /wellbeingServicesCounties=02&wellbeingServicesCountiesMatch=any/);
    assert.match(lists[3]!, /areaType=WholeCountry&/);
    assert.match(lists[4]!, /areaType=WholeCountryExceptAland&/);
    assert.equal(areas.directory.services.length, 1, 'a service of several lists is one');

    const organisation = await load({
      organisation: ['1234567-1', idV12('organisation', 2)],
      publishedSince: '2026-01-01T00:00:00.000Z',
    });
    assert.match(query(organisation.asked, '/organization/search')[0]!, /businessIds=1234567-1/);
    assert.match(
      query(organisation.asked, '/service/search')[0]!,
      new RegExp(
        `organizationContentIds=${idV12('organisation', 2)}&organizationContentIds=${idV12('organisation', 1)}&` +
          'publishedAtOrAfter=2026-01-01T00:00:00.000Z',
      ),
    );
    assert.match(query((await load()).asked, '/service/search')[0]!, /^\?page=1&pageSize=100$/);
  });

  it('reads every page, and says where it stopped', async () => {
    const many = catalogueV12({ services: 7, pageSize: 3 });
    const { directory, asked } = await load({}, many);
    assert.equal(directory.services.length, 7);
    assert.equal(asked.filter(({ pathname }) => pathname.endsWith('/service/search')).length, 3);
    const cut = await load({ maxPages: 2 }, many);
    assert.equal(cut.directory.services.length, 6);
    assert.deepEqual(cut.directory.problems[0], {
      path: 'service/search',
      message: 'only the first 2 pages were read',
    });
  });

  it('leaves out what is gone, and fails when a list does', async () => {
    const catalogue = catalogueV12();
    const gone = await load({}, (url) => (url.pathname.includes('/organization/') ? 404 : catalogue(url)));
    assert.deepEqual(gone.directory.services[0]?.organisation, { name: { fi: 'Naapuriapu' } });
    assert.deepEqual(
      gone.directory.problems.map(({ message }) => message),
      ['not published any more', 'not published any more'],
    );
    for (const path of ['service/search', 'connection/search', 'service-channel/search', 'ontology-terms'])
      await assert.rejects(
        load({}, (url) => (url.pathname.endsWith(path) ? { message: 'Hei' } : catalogue(url))),
        (thrown) => thrown instanceof ClientError && thrown.kind === 'shape',
        path,
      );
    await assert.rejects(
      load({}, () => 401),
      (thrown) => thrown instanceof ClientError && thrown.status === 401,
    );
  });

  it('reckons the hours of holidays by the Finnish calendar, this year and the next', () => {
    const line = (openingStatus: string, start = '10:00', end = '12:00'): object => ({
      start,
      end,
      openingStatus,
    });
    const NAMES = [
      ['NewYearEve', '2027-12-31'],
      ['NewYearDay', '2027-01-01'],
      ['Epiphany', '2027-01-06'],
      ['MaundyThursday', '2027-03-25'],
      ['GoodFriday', '2027-03-26'],
      ['EasterSunday', '2027-03-28'],
      ['EasterMonday', '2027-03-29'],
      ['MayDayEve', '2027-04-30'],
      ['MayDay', '2027-05-01'],
      ['AscensionDay', '2027-05-06'],
      ['WhitSunday', '2027-05-16'],
      ['MidsummerEve', '2027-06-25'],
      ['MidsummerDay', '2027-06-26'],
      ['AllSaintsDay', '2027-11-06'],
      ['IndependenceDay', '2027-12-06'],
      ['ChristmasEve', '2027-12-24'],
      ['ChristmasDay', '2027-12-25'],
      ['SecondDayOfChristmas', '2027-12-26'],
    ] as const;
    const channel = (repetition: object, holidays: object[]): ServiceChannel | undefined => {
      const wire = readChannel(
        channelOfV12(
          {
            contentId: idV12('channel', 9),
            serviceChannelType: 'TelephoneService',
            languageVersions: { fi: { name: 'Päivystys' } },
            serviceHours: { hours: [], holidayServiceHours: { repetition, holidays } },
          },
          2027,
        ),
      );
      return wire && toChannels(wire)[0];
    };
    const everyYear = { type: 'RepetitionEveryYear' };
    const all = NAMES.map(([holidayName]) => ({ holidayName, hours: [line('Closed')] }));
    const periods = channel(everyYear, all)!.openingHours!.periods;
    assert.deepEqual(
      periods.slice(0, NAMES.length).map(({ validFrom, validTo, closed }) => [validFrom, validTo, closed]),
      NAMES.map(([, day]) => [day, day, true]),
    );
    assert.equal(periods.length, 2 * NAMES.length);
    assert.ok(periods.slice(NAMES.length).every(({ validFrom }) => validFrom?.startsWith('2028-')));
    const open = [{ holidayName: 'ChristmasEve', hours: [line('Open'), line('Open', '13:00', '14:00')] }];
    assert.deepEqual(
      channel({ type: 'RepetitionInSelectedYears', years: [2025, 2027] }, open)!.openingHours,
      {
        periods: [
          {
            validFrom: '2027-12-24',
            validTo: '2027-12-24',
            exception: true,
            times: [
              { day: 5, opens: '10:00', closes: '12:00' },
              { day: 5, opens: '13:00', closes: '14:00' },
            ],
            note: { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' },
          },
        ],
      },
    );
    assert.equal(
      channel({ type: 'RepetitionInSelectedYears', years: [2020] }, open)!.openingHours,
      undefined,
    );
  });

  it('takes anything for a record', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (value, connections) => {
        for (const record of [
          value,
          { languageVersions: value, area: value, producers: value, serviceHours: { hours: [value] } },
        ]) {
          organisationOfV12(record);
          channelOfV12(record, 2027);
          channelOfV12({ serviceHours: { holidayServiceHours: record } }, 2027);
          generalDescriptionOfV12(record, new Map());
          serviceOfV12(record, connections, new Map(), 2027);
        }
      }),
    );
  });
});

const SPECIFICATION = new URL('../../../../shared/data/upstream/ptv/v12/', import.meta.url);

interface Schema {
  required?: string[];
  properties?: Record<string, Schema & { enum?: string[] }>;
  additionalProperties?: boolean;
}

describe(
  'PTV v12, by its own description',
  { skip: !existsSync(SPECIFICATION) && 'the upstream specification is not beside the checkout' },
  () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, SPECIFICATION), 'utf8'));

    it('the invented records have the fields that the description demands, and no others', () => {
      const { components } = read('openapi-beta-0.1.0-excerpt.json') as {
        components: { schemas: Record<string, Schema>; securitySchemes: Record<string, { name?: string }> };
      };
      assert.equal(components.securitySchemes['apiKeyHeader']?.name, 'x-api-key');
      const check = (name: string, record: object): void => {
        const schema = components.schemas[name]!;
        for (const field of schema.required ?? []) assert.ok(field in record, `${name} has no ${field}`);
        for (const field of Object.keys(record)) assert.ok(schema.properties?.[field], `${name}: ${field}`);
      };
      const answer = catalogueV12();
      const page = answer(new URL(`${BASE}/service/search?page=1`)) as { items: Record<string, object>[] };
      const { items: _items, ...paging } = page;
      check('PaginatedType', paging);
      const [service] = page.items;
      check('ServiceTypeServiceResponse', service!);
      check('LimitedArea', service!['area']!);
      for (const version of Object.values(service!['languageVersions']!) as object[])
        for (const field of Object.keys(version))
          assert.ok(
            components.schemas['ProfessionalQualificationServiceLanguageVersionResponse']!.properties?.[
              field
            ],
            field,
          );
      const channels = answer(new URL(`${BASE}/service-channel/search?page=1`)) as {
        items: { serviceHours: { hours: { type: string }[] } }[];
      };
      check('ServiceHoursResponse', channels.items[0]!.serviceHours);
      for (const hours of channels.items[0]!.serviceHours.hours) check(hours.type, hours);
    });

    it('the parameters it is asked with are its own', async () => {
      const { searchEndpoints } = read('openapi-search-parameters.json') as {
        searchEndpoints: Record<
          string,
          { queryParameters?: string[]; organizationFilter?: { name: string } }
        >;
      };
      const { components } = read('openapi-beta-0.1.0-excerpt.json') as {
        components: { schemas: Record<string, Schema> };
      };
      const shared = ['AreaSearchParams', 'PaginationParams'].flatMap((name) =>
        Object.keys(components.schemas[name]!.properties ?? {}),
      );
      const { asked } = await load({
        municipality: '853',
        county: '02',
        nationwide: true,
        organisation: '1234567-1',
        publishedSince: '2026-01-01T00:00:00.000Z',
      });
      let checked = 0;
      for (const { pathname, searchParams } of asked) {
        const endpoint = searchEndpoints[pathname];
        if (!endpoint) continue;
        const known = [
          ...shared,
          'publishedAtOrAfter',
          ...(endpoint.queryParameters ?? []),
          endpoint.organizationFilter?.name,
        ];
        for (const name of searchParams.keys()) assert.ok(known.includes(name), `${pathname} ${name}`);
        checked++;
      }
      assert.ok(checked >= 5, `${checked} requests`);
    });
  },
);
