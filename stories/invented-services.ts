import { createClient, type Client } from '../src/client/index.js';
import { staticFiles } from '../src/adapters/static/index.js';
import type { Service } from '../src/model/service.js';

const friends = {
  id: 'lahella-ry',
  name: { fi: 'Kaislasalmen Lähellä ry', sv: 'Nära i Vassund rf', en: 'Near You Kaislasalmi' },
};
const harbour = { id: 'satama-ry', name: { fi: 'Satamatupa ry', sv: 'Hamnstugan rf' } };

/** A few services of the invented municipality Kaislasalmi (Vassund), different enough to show what a card can hold. */
export const inventedServices: Service[] = [
  {
    id: 'keskusteluapu',
    name: {
      fi: 'Keskusteluapu puhelimessa',
      sv: 'Samtalsstöd per telefon',
      en: 'Someone to talk to by phone',
    },
    status: 'active',
    summary: {
      fi: 'Koulutettu vapaaehtoinen kuuntelee. Voit soittaa nimeäsi kertomatta, pienestäkin asiasta.',
      sv: 'En utbildad frivillig lyssnar. Du kan ringa utan att säga ditt namn, också om något litet.',
      en: 'A trained volunteer listens. You need not give your name, and no worry is too small.',
    },
    organisation: friends,
    hyteTerms: [{ code: 'someone-to-talk-to' }],
    areas: [{ type: 'nationwide' }],
    languages: ['fi', 'sv', 'en'],
    cost: { free: true },
    remote: true,
    channels: [{ type: 'phone', phones: [{ number: '+358 2 000 1234' }] }],
    verifiedAt: '2026-09-14',
  },
  {
    id: 'avoin-tupa',
    name: { fi: 'Avoin tupa', sv: 'Öppna stugan', en: 'Open house' },
    status: 'active',
    summary: {
      fi: 'Kahvia, lehtiä ja seuraa. Kenenkään ei tarvitse ilmoittautua eikä puhua, jos ei halua.',
      sv: 'Kaffe, tidningar och sällskap. Ingen behöver anmäla sig eller prata om man inte vill.',
    },
    organisation: harbour,
    hyteTerms: [{ code: 'open-meeting-places' }],
    areas: [{ type: 'municipality', code: '990', name: { fi: 'Kaislasalmi', sv: 'Vassund' } }],
    languages: ['fi', 'sv'],
    cost: { free: true },
    channels: [
      {
        type: 'visit',
        place: {
          name: { fi: 'Satamatupa', sv: 'Hamnstugan' },
          address: {
            street: { fi: 'Rantakatu 1', sv: 'Strandgatan 1' },
            postalCode: '21990',
            postOffice: { fi: 'Kaislasalmi', sv: 'Vassund' },
            municipality: '990',
          },
          accessibility: [
            {
              text: { fi: 'Sisään pääsee portaitta.', sv: 'Ingången är utan trappsteg.' },
              accessible: 'yes',
            },
          ],
        },
      },
    ],
    verifiedAt: '2026-10-02',
  },
  {
    id: 'kavelyryhma',
    name: { fi: 'Rauhallinen kävelyryhmä' },
    status: 'active',
    summary: {
      fi: 'Kuljemme tunnin hitainta odottaen. Sauvoja saa lainaksi, ja lopuksi istutaan laiturilla.',
    },
    organisation: harbour,
    hyteTerms: [{ code: 'hobby-groups' }],
    areas: [{ type: 'county', code: '05' }],
    languages: ['fi'],
    cost: { free: false, amount: 2 },
    modifiedAt: '2026-05-30',
  },
];

/** Names no design expects. */
export const longNames: Service[] = [
  {
    ...inventedServices[0]!,
    id: 'pitka',
    name: {
      fi: 'Omaishoitajien, läheisten ja entisten omaishoitajien keskinäinen vertaistukiryhmä kaukana asuville perheenjäsenille',
      sv: 'Ömsesidig kamratstödsgrupp för närståendevårdare, anhöriga och före detta närståendevårdare på långt avstånd',
    },
    organisation: {
      id: 'pitka-ry',
      name: {
        fi: 'Lounaisrannikonomaishoitajienjaläheistenyhteistyöyhdistys Käsikädessärinnakkainkulkien ry',
      },
    },
  },
];

/** The real static adapter over a fake `fetch`: a story searches as a page does, and asks nobody. */
export const clientOver = (services: readonly Service[]): Client =>
  createClient(
    staticFiles({
      baseUrl: 'https://stories.example/services.json',
      fetch: () => Promise.resolve(Response.json({ services })),
    }),
  );
