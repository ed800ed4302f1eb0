/** Invented records of PTV v12, with the fields of its OpenAPI description, and the answers of its lists. */

const KINDS = { service: 1, organisation: 2, channel: 3, general: 4 } as const;

export const idV12 = (kind: keyof typeof KINDS, number: number): string =>
  `${KINDS[kind]}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const TERM = 'http://www.yso.fi/onto/koko/p12345';

const service = (number: number): Record<string, unknown> => ({
  contentId: idV12('service', number),
  organizationContentId: idV12('organisation', 1),
  generalDescriptionContentId: idV12('general', 1),
  targetGroups: ['KR1'],
  industrialClasses: [],
  lifeEvents: [],
  ontologyTerms: [TERM],
  serviceClasses: ['P4.12'],
  producers: {
    selfProducedProducers: { organizations: [idV12('organisation', 1)] },
    procuredProducers: { organizations: [], other: [] },
    otherProducers: { organizations: [idV12('organisation', 2)], other: [{ name: { fi: 'Naapuriapu' } }] },
  },
  otherResponsibleOrganizations: [],
  chargeType: 'Free',
  fundingType: 'PubliclyFunded',
  serviceLanguages: ['fi', 'sv'],
  area: {
    areaType: 'LimitedArea',
    municipalities: ['853'],
    regions: [],
    wellbeingServicesCounties: ['02'],
  },
  publishedAt: '2026-03-01T10:15:52.000Z',
  serviceType: 'Service',
  languageVersions: {
    sv: { name: 'Kaffestund i byastugan', summary: null, description: '' },
    fi: {
      name: 'Kylätuvan kahvihetki',
      alternativeName: null,
      summary: 'Kahvia ja seuraa joka tiistai.',
      description: '### Tule **sellaisena** kuin olet.\n\nKatso [lisää](https://kylatupa.example/).',
      userInstructions: 'Ilmoittautua ei tarvitse.',
      conditions: 'Kaikille avoin.',
      legislationLinks: [],
      freelyAssignedKeywords: ['kahvila'],
      voucher: { voucherType: 'NotUsed' },
      chargeTypeAdditionalInformation: 'Kahvista saa maksaa, jos voi.',
    },
  },
});

const organisations = [
  {
    contentId: idV12('organisation', 1),
    parentOrganizationContentId: null,
    languageVersions: {
      fi: { name: 'Kaislasalmen kylätupa ry', alternativeName: null, isAlternativeNamePrimary: false },
    },
    businessId: '1234567-1',
    oid: null,
    publishedAt: null,
    organizationType: 'Organization',
    area: { areaType: 'WholeCountryExceptAland' },
  },
  {
    contentId: idV12('organisation', 2),
    parentOrganizationContentId: null,
    languageVersions: { fi: { name: 'Kaislasalmen kunta', alternativeName: null } },
    businessId: '',
    organizationType: 'Municipality',
    area: { areaType: 'LimitedArea', municipalities: ['990'] },
  },
];

const line = (start: string, end: string, repetition = 'Weekly'): object => ({
  start,
  end,
  openingStatus: 'Open',
  repetition,
  additionalInformation: {},
});

const channels = [
  {
    contentId: idV12('channel', 1),
    organizationContentId: idV12('organisation', 1),
    allowedConnectionType: 'OwnOrganizations',
    serviceLanguages: ['fi', 'sv'],
    area: null,
    publishedAt: null,
    serviceChannelType: 'ServiceLocation',
    languageVersions: {
      fi: {
        name: 'Kylätupa',
        summary: null,
        description: 'Keltainen talo rannassa.',
        alternativeName: null,
        isAlternativeNamePrimary: false,
        contactEmails: [{ email: 'tupa@kylatupa.example' }],
        contactFaxNumbers: [],
        contactWebPages: [{ url: 'https://kylatupa.example/', name: 'Kylätupa' }],
        contactPhoneNumbers: [
          {
            type: 'DomesticPhone',
            number: '020001234',
            chargeType: 'Charged',
            chargeDescription: null,
            additionalInformation: 'Tupa',
          },
        ],
      },
    },
    location: {
      foreignAddresses: [],
      otherAddresses: [],
      streetAddresses: [
        {
          addressSource: 'Ptv',
          streetName: { fi: 'Laiturikatu', sv: 'Brygatan' },
          addressDetail: '4',
          postalCode: '21990',
          coordinates: [{ system: 'EPSG:3067', easting: 240_000, northing: 6_711_000 }],
          additionalInformation: { fi: 'Sisäpihalla' },
          accessibilityRegisterServicePointId: null,
        },
      ],
    },
    contactAddresses: { foreignAddresses: [], postOfficeBoxAddresses: [], streetAddresses: [] },
    serviceHours: {
      hours: [
        {
          type: 'WeeklyUntilFurtherNoticeServiceHour',
          heading: {},
          additionalInformation: {},
          weeklyHours: { tuesday: [line('12:00', '14:00')], thursday: [line('17:00', '19:00', 'OddWeeks')] },
        },
        {
          type: 'ExceptionalDateRangeServiceHour',
          heading: {},
          additionalInformation: {},
          fromDate: '2026-12-24',
          toDate: '2026-12-26',
          weeklyHours: { thursday: [{ ...line('00:00', '24:00'), openingStatus: 'Closed' }] },
        },
        {
          type: 'ContinuousAlwaysValidServiceHour',
          openingStatus: 'Open',
          heading: { fi: 'Kirjahylly pihalla' },
          additionalInformation: {},
        },
      ],
      holidayServiceHours: null,
    },
  },
  {
    contentId: idV12('channel', 2),
    organizationContentId: idV12('organisation', 2),
    serviceChannelType: 'TelephoneService',
    serviceLanguages: [],
    languageVersions: {
      fi: {
        name: 'Tuvan puhelin',
        phoneNumbers: [
          {
            type: 'InternationalPhone',
            dialCode: '+358',
            number: '2 000 1234',
            chargeType: 'ExtraCharge',
            chargeDescription: '1 € minuutti',
            additionalInformation: null,
          },
        ],
      },
    },
  },
];

const general = {
  contentId: idV12('general', 1),
  chargeType: null,
  serviceClasses: ['P8.4'],
  ontologyTerms: [TERM],
  targetGroups: [],
  lifeEvents: [],
  serviceType: 'Service',
  languageVersions: { fi: { name: 'Vertaistoiminta' } },
};

/** Answers of the interface, by address; a number is a status. */
export function catalogueV12({ services = 1, pageSize = 100 } = {}): (url: URL) => unknown {
  const all = Array.from({ length: services }, (_, number) => service(number + 1));
  return ({ pathname, searchParams }) => {
    const page = (items: readonly unknown[]): unknown => {
      const number = Number(searchParams.get('page'));
      return {
        page: number,
        pageSize,
        totalItems: items.length,
        totalPages: Math.ceil(items.length / pageSize),
        items: items.slice((number - 1) * pageSize, number * pageSize),
      };
    };
    const path = pathname.replace('/api/v12/', '');
    const wanted = (name: string): string[] => searchParams.getAll(name);
    const one = <T extends { contentId?: unknown }>(list: readonly T[]): T | number =>
      list.find(({ contentId }) => contentId === path.split('/')[1]) ?? 404;
    switch (path) {
      case 'service/search':
        return page(all);
      case 'organization/search':
        return page(organisations.filter(({ businessId }) => wanted('businessIds').includes(businessId)));
      case 'service-channel/search': {
        const owners = wanted('organizationContentIds');
        return page(
          channels.filter(({ organizationContentId: owner }) => !owners.length || owners.includes(owner)),
        );
      }
      case 'connection/search':
        return page(
          wanted('serviceContentIds').flatMap((serviceContentId) => [
            {
              serviceContentId,
              channelContentId: idV12('channel', 1),
              languageVersions: { fi: { description: 'Tuvan puolella.' } },
            },
            { serviceContentId, channelContentId: idV12('channel', 2), languageVersions: {} },
          ]),
        );
      case 'ontology-terms':
        return page([{ uri: TERM, isValid: true, name: { fi: 'vertaistuki', sv: 'kamratstöd', en: '' } }]);
    }
    if (path.startsWith('organization/')) return one(organisations);
    if (path.startsWith('service-channel/')) return one(channels);
    if (path.startsWith('general-description/')) return one([general]);
    return 404;
  };
}
