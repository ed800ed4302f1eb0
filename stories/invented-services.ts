import foodAid from '../examples/demo-data/part-one/services-food-aid.json' with { type: 'json' };
import families from '../examples/demo-data/part-one/services-families.json' with { type: 'json' };
import hobbies from '../examples/demo-data/part-two/services-exercise-hobbies-culture.json' with { type: 'json' };
import meetingPlaces from '../examples/demo-data/part-two/services-open-meeting-places.json' with { type: 'json' };
import { staticFiles } from '../src/adapters/static/index.js';
import { createClient, type Client } from '../src/client/index.js';
import type { Service } from '../src/model/service.js';

const listOf = (file: unknown): unknown[] =>
  Array.isArray(file) ? file : (file as { services: unknown[] }).services;

/** A part of the demo's directory: the invented municipality Kaislasalmi (Vassund) and its neighbours. */
export const directory: unknown[] = [meetingPlaces, foodAid, families, hobbies].flatMap(listOf);

/** One service with nearly everything that can be told. */
export const oneService: unknown[] = listOf(foodAid).slice(0, 1);

const lahella = { id: 'lahella-ry', name: { fi: 'Kaislasalmen Lähellä ry', sv: 'Nära i Vassund rf' } };
const phone = { number: '+358 2 000 1234' };

/** Names no design expects: long sentences, words without a place to break, many areas. */
export const longNames: Service[] = [
  {
    id: 'pitka',
    name: {
      fi: 'Omaishoitajien, läheisten ja entisten omaishoitajien keskinäinen vertaistukiryhmä kaukana asuville perheenjäsenille',
      sv: 'Ömsesidig kamratstödsgrupp för närståendevårdare, anhöriga och före detta närståendevårdare på långt avstånd',
    },
    status: 'paused',
    summary: {
      fi: 'Ryhmässä puhutaan siitä, miltä tuntuu huolehtia kaukaa: puheluista, lomapäivistä, sisaruksista ja siitä, mitä ehtii ja mitä ei. Ryhmä kokoontuu verkossa, ja kerran vuodessa tavataan saman pöydän ääressä. Mukaan voi tulla kesken kauden.',
      sv: 'I gruppen talar vi om hur det känns att ta hand om någon på långt håll: om samtal, semesterdagar, syskon och om vad man hinner och inte hinner. Gruppen träffas på nätet och en gång om året kring samma bord.',
    },
    organisation: {
      id: 'pitka-ry',
      name: {
        fi: 'Lounaisrannikonomaishoitajienjaläheistenyhteistyöyhdistys Käsikädessärinnakkainkulkien ry',
        sv: 'Sydvästkustensnärståendevårdarföreningarssamarbetsförbund Handihandsidavidsida rf',
      },
    },
    hyteTerms: [{ code: 'expertise-and-information' }, { code: 'carer-respite' }, { code: 'peer-support' }],
    targetGroups: [{ code: 'KR1.2' }],
    areas: ['853', '202', '680', '529', '430', '445'].map((code) => ({ type: 'municipality', code })),
    languages: ['fi', 'sv', 'en', 'fse', 'se'],
    remote: true,
    cost: { free: true },
    channels: [{ type: 'phone', phones: [phone] }],
    verifiedAt: '2024-02-11',
  },
  {
    id: 'sanaton',
    name: { fi: 'Kehitysvammaisuuspalvelutarvearviointikeskusteluryhmäkokoontumisilta' },
    organisation: lahella,
    hyteTerms: [{ code: 'social-rehabilitation' }],
    areas: [{ type: 'county', code: '05' }],
    channels: [
      {
        type: 'email',
        emails: ['keskusteluryhma.ilmoittautumiset.syyskausi@kaislasalmenlahella.example'],
      },
    ],
  },
];

/** Services told in languages that run from right to left, among Finnish ones. */
export const rightToLeft: Service[] = [
  {
    id: 'arabia',
    name: { ar: 'نادي اللغة للنساء (كل يوم ثلاثاء)', fi: 'Naisten kielikerho' },
    summary: { ar: 'نتحدث الفنلندية معًا ونشرب القهوة. الأطفال مرحب بهم، ورقم الهاتف 1234 000 2.' },
    description: {
      ar: [
        { type: 'paragraph', children: ['نلتقي كل يوم ثلاثاء في قاعة المكتبة. لا حاجة إلى التسجيل.'] },
        { type: 'list', items: [['القهوة مجانية'], ['رعاية الأطفال متوفرة']] },
      ],
    },
    organisation: { id: 'satama-ry', name: { fi: 'Satamatupa ry', sv: 'Hamnstugan rf' } },
    hyteTerms: [{ code: 'open-meeting-places' }],
    areas: [{ type: 'municipality', code: '990', name: { fi: 'Kaislasalmi', sv: 'Vassund' } }],
    languages: ['ar', 'fi'],
    cost: { free: true },
    channels: [{ type: 'phone', phones: [phone] }],
    verifiedAt: '2026-08-20',
  },
  {
    id: 'persia',
    name: { fa: 'مشاوره رایگان برای تازه‌واردان' },
    summary: { fa: 'در پر کردن فرم‌ها کمک می‌کنیم.' },
    organisation: { name: { fa: 'انجمن دوستی' } },
    languages: ['fa'],
  },
];

const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>';

/** What a careless or hostile source may send. All of it is text, and nothing of it runs. */
export const hostileTexts: unknown[] = [
  {
    id: SCRIPT,
    name: { fi: `Kerho ${SCRIPT}` },
    summary: { fi: 'pitkä '.repeat(8000) },
    description: {
      fi: [
        {
          type: 'paragraph',
          children: [SCRIPT, { text: 'Linkki, joka ei ole linkki', href: 'javascript:alert(1)' }],
        },
      ],
    },
    organisation: { name: { fi: '<b>Yhdistys</b> &amp; kumppanit' } },
    hyteTerms: [{ code: 'oma', name: { fi: '<i>Oma muoto</i>' } }],
    areas: [{ type: 'municipality', code: '"><b>', name: { fi: '<u>Kunta</u>' } }],
    languages: ['<b>'],
    links: [
      { url: 'javascript:alert(1)', name: { fi: 'Ei näy' } },
      { url: 'https://hyva.example/', name: { fi: 'Näkyy' } },
    ],
    channels: [{ type: 'phone', phones: [{ number: '0123456789'.repeat(40) }] }],
    verifiedAt: 'eilen',
  },
  { id: 'emoji', name: { fi: '👩🏽‍🦽👨‍👩‍👧‍👦 Perhekahvila 🇫🇮 ☕️' }, organisation: { name: { fi: 'Yhdistys ry' } } },
  { id: 'alone', name: { fi: 'Pelkkä nimi' }, organisation: { name: { fi: 'Yhdistys ry' } } },
  { id: 'broken', name: 7 },
  null,
];

/** The real static adapter over a fake `fetch`: a story searches as a page does, and asks nobody. */
export const clientOver = (services: readonly unknown[]): Client =>
  createClient(
    staticFiles({
      baseUrl: 'https://stories.example/services.json',
      fetch: () => Promise.resolve(Response.json({ services })),
    }),
  );
