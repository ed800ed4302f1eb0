import { expect } from '@open-wc/testing';
import type { ServiceSelectEvent } from '../../../src/components/service-finder/service-finder.events.js';
import type { Service } from '../../../src/model/service.js';
import { fewServices } from '../../fixtures/finder/directory.js';
import {
  all,
  attach,
  click,
  event,
  focused,
  freshPage,
  mount,
  one,
  press,
  settled,
  source,
  textOf,
  titleOf,
  titles,
  until,
  withVerbs,
  isGone,
  hasFocus,
} from './finder-tools.js';

const detail = (finder: Element): HTMLElement | null => one(finder, '[part~=detail]');
const facts = (finder: Element): Record<string, string> =>
  Object.fromEntries(
    all(finder, '.table > div').map((row) => [
      textOf(row.querySelector('dt')),
      textOf(row.querySelector('dd')),
    ]),
  );
const back = (finder: Element): HTMLElement | null => one(finder, '.back');
const opened = async (finder: Element, id: string): Promise<void> => {
  await click(titleOf(finder, id));
  await until(() => detail(finder));
  await settled(finder);
};
const withOne = async (service: Partial<Service>, language = 'fi'): Promise<Element> => {
  const finder = await mount({
    language,
    client: source([
      {
        id: 'one',
        name: { fi: 'Yksi', sv: 'En' },
        organisation: { name: { fi: 'Yhdistys ry' } },
        ...service,
      },
    ]).client,
  });
  await opened(finder, 'one');
  return finder;
};

describe('a card', () => {
  beforeEach(freshPage);

  it('has title, who, what, where, phone, price and how fresh it is', async () => {
    const finder = await mount({ client: source(fewServices).client });
    const card = titleOf(finder, 'ruoka').closest('article')!;
    expect(textOf(card.querySelector('.who'))).to.equal('Satamatupa ry');
    expect(textOf(card.querySelector('.summary'))).to.equal('Ruokakassi torstaisin.');
    expect([...card.querySelectorAll('.facts li')].map(textOf)).to.deep.equal([
      'Alue: Turku',
      'Puhelin: +358 2 000 2345',
      'Maksuton',
      'Tarkistettu 1.10.2026',
    ]);
    expect(card.querySelector<HTMLAnchorElement>('.phone')!.href).to.equal('tel:+35820002345');
  });

  it('warns in words when nobody has looked at it for a year, and says that it is on a break', async () => {
    const finder = await mount({ client: source(fewServices).client });
    const old = titleOf(finder, 'vertaiset').closest('article')!;
    expect(textOf(old.querySelector('.stale'))).to.equal('Muokattu 1.2.2019, yli vuosi sitten');
    const paused = titleOf(finder, 'ystava').closest('article')!;
    expect(textOf(paused.querySelector('.tag'))).to.equal('Tauolla');
    expect(textOf(paused.querySelector('.facts'))).to.equal('Alue: Varsinais-Suomen hyvinvointialue');
  });

  it('shows a text in another language as such', async () => {
    const finder = await mount({ client: source(fewServices).client, language: 'en' });
    const card = titleOf(finder, 'ruoka').closest('article')!;
    expect(textOf(card.querySelector('[part~=item-title]'))).to.equal('Ruokajakelu');
    expect(card.querySelector('[part~=item-title] [lang]')!.getAttribute('lang')).to.equal('fi');
    expect(titleOf(finder, 'keskustelu').querySelector('[lang]')).to.equal(null);
  });

  it('names some municipalities and counts the rest', async () => {
    const codes = ['853', '202', '680', '529', '430'];
    const finder = await mount({
      client: source([
        {
          id: 'one',
          name: { fi: 'Yksi' },
          organisation: { name: { fi: 'Yhdistys ry' } },
          areas: codes.map((code) => ({ type: 'municipality', code })),
          remote: true,
        },
      ]).client,
    });
    expect(textOf(one(finder, '.facts li'))).to.equal('Alue: Turku, Kaarina ja 3 muuta kuntaa · Etänä');
  });
});

describe('one service in full', () => {
  beforeEach(freshPage);

  it('shows everything that is told', async () => {
    const finder = await mount();
    await opened(finder, 'keskustelu');
    const text = textOf(detail(finder));
    for (const words of [
      'Kaislasalmen Lähellä ry',
      'Vapaaehtoinen kuuntelee. Nimeä ei tarvitse kertoa.',
      'Tarkistettu 14.9.2026',
      '+358 2 000 1234 (maksuton puhelu)',
      'päivystys',
      'tuki@example.org',
      'chat.example',
      'Tukitupa',
      'Rantakatu 1',
      '21990 Kaislasalmi',
      'Sisään pääsee portaitta.',
      'ma–pe 9.00–15.30',
      '24.12.2026–26.12.2026: suljettu',
      'Soita tai kirjoita. Katso ohje.',
      'Kaikille aikuisille.',
    ])
      expect(text, words).to.contain(words);
    expect(facts(finder)).to.deep.equal({
      Kohderyhmä: 'Pitkäaikaissairaat',
      Ikä: '18 vuotta täyttäneille',
      Hinta: 'Maksuton',
      Palvelukieli: 'Suomi, ruotsi, englanti',
      Alue: 'Koko maa',
      'Toiminnan muoto': 'Keskusteluapu ja -tuki, Kriisiauttaminen',
      Yhteistyössä: 'Satamatupa ry',
      'Lisätietoa verkossa': 'Keskustelutuen sivut',
      'Tiedon lähde': 'Kaislasalmi, CC-BY-4.0',
    });
    const links = all<HTMLAnchorElement>(finder, '[part~=detail] a').map(({ href }) => href);
    expect(links).to.include.members([
      'tel:+35820001234',
      'mailto:tuki@example.org',
      'https://chat.example/',
      'https://ohje.example/',
      'https://keskustelu.example/',
    ]);
    expect(all(finder, '.prose ul li').map(textOf)).to.deep.equal(['arkisin', 'viikonloppuisin']);
    expect(all(finder, '.prose ol li').map(textOf)).to.deep.equal(['soita', 'puhu']);
  });

  it('is whole in Swedish, and marks what is only told in Finnish', async () => {
    const finder = await mount({ client: source(fewServices).client, language: 'sv' });
    await opened(finder, 'keskustelu');
    const text = textOf(detail(finder));
    for (const words of [
      'Samtalshjälp',
      'Nära i Vassund rf',
      'Kontrollerad 14.9.2026',
      '(avgiftsfritt samtal)',
      'mån–fre 09.00–15.30',
      'Strandgatan 1',
      '21990 Vassund',
      'Hela landet',
    ])
      expect(text, words).to.contain(words);
    expect(one(finder, '.prose')!.lang).to.equal('fi');
  });

  it('has dates and clock times as they are written in English', async () => {
    const finder = await mount({ language: 'en' });
    await opened(finder, 'keskustelu');
    expect(textOf(detail(finder)))
      .to.contain('Checked 14 September 2026')
      .and.to.contain('Mon–Fri 09.00–15.30');
  });

  it('opens with the focus on its heading, and goes back to the result it came from', async () => {
    const finder = await mount();
    titleOf(finder, 'ruoka').focus();
    await press('Enter');
    await until(() => detail(finder));
    await until(() => focused()?.id === 'detail-title', 'the focus on the heading');
    expect(textOf(focused())).to.equal('Ruokajakelu');
    expect(focused()!.closest('h2')).to.exist;
    await press('Shift+Tab');
    hasFocus(back(finder));
    await press('Enter');
    await until(() => titles(finder).length === 20);
    await until(() => focused() === titleOf(finder, 'ruoka'), 'the focus on the result');
    isGone(detail(finder));
  });

  it('goes back to a result of a later page', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    await click(one(finder, '.more button'));
    await until(() => titles(finder).length === 40);
    await click(titleOf(finder, 'kerho-30'));
    await until(() => detail(finder));
    const asked = from.asked.length;
    await click(back(finder));
    await until(() => titles(finder).length === 40);
    await until(() => focused() === titleOf(finder, 'kerho-30'));
    expect(from.asked).to.have.lengthOf(asked);
  });

  it('shows what the list knows at once, and the whole record when it is here', async () => {
    const thin = { ...fewServices[1]!, channels: undefined, description: undefined };
    const whole = { ...fewServices[1]!, description: { fi: 'Koko kuvaus.' } };
    const from = source([whole]);
    const services = from.client.services!;
    const release = from.holdServices();
    const finder = await mount({
      client: withVerbs(from.client, {
        search: async (query, options) => ({
          ...(await services.search(query, options)),
          items: [thin],
          total: 1,
        }),
      }),
    });
    await click(titleOf(finder, 'ruoka'));
    await until(() => detail(finder));
    expect(textOf(detail(finder))).not.to.contain('Koko kuvaus.');
    release();
    await until(() => textOf(detail(finder)).includes('Koko kuvaus.'));
    expect(focused()?.id).to.equal('detail-title');
  });

  it('goes on showing what is known when the whole record does not come', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    from.fail('http');
    await click(titleOf(finder, 'ruoka'));
    await until(() => from.got.length === 1);
    await settled(finder);
    expect(textOf(one(finder, '#detail-title'))).to.equal('Ruokajakelu');
    isGone(one(finder, '[part~=notice]'));
  });

  it('says that a service is gone', async () => {
    location.hash = '#s-id=nobody';
    const finder = await attach({ client: source().client, urlState: 's' });
    await until(() => /ei enää löydy/.test(textOf(one(finder, '#detail-title'))));
    await click(back(finder));
    await until(() => titles(finder).length === 20);
  });

  it('follows the reader to the next service, whichever answer comes last', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    const release = from.holdServices();
    await click(titleOf(finder, 'ruoka'));
    await until(() => from.got.length === 1);
    await click(back(finder));
    await until(() => titleOf(finder, 'keskustelu'));
    await click(titleOf(finder, 'keskustelu'));
    release();
    await until(() => from.got.length === 2);
    await settled(finder);
    expect(textOf(one(finder, '#detail-title'))).to.equal('Keskustelutuki');
  });

  it('does without everything that is not told', async () => {
    const finder = await withOne({});
    await until(() => textOf(detail(finder)) === 'Yksi Yhdistys ry Tulosta', 'nothing but a button');
    expect(all(finder, '[part~=detail] section')).to.have.lengthOf(0);
    expect(one(finder, 'dl')?.getBoundingClientRect().height ?? 0).to.be.below(2);
  });

  it('writes prices and ages as people do', async () => {
    expect(facts(await withOne({ cost: { amount: 5 } }))['Hinta']).to.match(/^5\s€$/);
    expect(facts(await withOne({ cost: { amount: 5.5, currency: 'not money' } }))['Hinta']).to.match(
      /^5,50\s€$/,
    );
    expect(facts(await withOne({ cost: { amount: 5.5 } }, 'sv'))['Pris']).to.match(/^5,50\s€$/);
    expect(facts(await withOne({ cost: { description: { fi: 'Kahvi 2 €' }, amount: 3 } }))['Hinta']).to.equal(
      'Kahvi 2 €',
    );
    expect(facts(await withOne({ ageRange: { minimum: 13, maximum: 17 } }))['Ikä']).to.equal(
      '13–17-vuotiaille',
    );
    expect(facts(await withOne({ ageRange: { minimum: 0, maximum: 6 } }))['Ikä']).to.equal('0–6-vuotiaille');
    expect(facts(await withOne({ ageRange: { maximum: 29 } }, 'sv'))['Ålder']).to.equal(
      'För högst 29-åringar',
    );
  });

  it('hides where a confidential service is, and says to call', async () => {
    const place = {
      address: { street: { fi: 'Salainen katu 1' }, municipality: '853' },
      position: { latitude: 60, longitude: 22 },
      accessibility: [{ text: { fi: 'Sinisen talon ovi.' } }],
    };
    const finder = await withOne({ confidential: true, channels: [{ type: 'visit', place }] });
    expect(textOf(detail(finder))).to.contain('Osoite ei ole julkinen. Soita ensin.');
    expect(finder.shadowRoot!.textContent).not.to.contain('Salainen').and.not.to.contain('Sinisen');
  });
});

describe('kumppani-service-select', () => {
  beforeEach(freshPage);

  it('tells the page which service was chosen, from inside the shadow root', async () => {
    const finder = await mount();
    const selected = event<ServiceSelectEvent>(document, 'kumppani-service-select');
    await click(titleOf(finder, 'ruoka'));
    const { detail: told, target, cancelable } = await selected;
    expect(told.service.id).to.equal('ruoka');
    expect(told.service.organisation.name['fi']).to.equal('Satamatupa ry');
    expect(target === finder, 'the finder is the target').to.equal(true);
    expect(cancelable).to.equal(true);
  });

  it('lets the page show the service itself', async () => {
    const from = source();
    const finder = await mount({ client: from.client, urlState: 's' });
    const selected: string[] = [];
    finder.addEventListener('kumppani-service-select', (chosen) => {
      chosen.preventDefault();
      selected.push(chosen.detail.service.id);
    });
    const before = location.href;
    await click(titleOf(finder, 'ruoka'));
    await until(() => selected.length);
    await settled(finder);
    expect(selected).to.deep.equal(['ruoka']);
    isGone(detail(finder));
    expect(titles(finder)).to.have.lengthOf(20);
    expect(from.got).to.deep.equal([]);
    expect(location.href).to.equal(before);
  });

  it('is not sent for what a link or the page opened', async () => {
    const sent: Event[] = [];
    const listen = (chosen: Event): void => void sent.push(chosen);
    document.addEventListener('kumppani-service-select', listen);
    try {
      location.hash = '#s-id=ruoka';
      const finder = await attach({ client: source().client, urlState: 's' });
      await until(() => detail(finder));
      expect(sent).to.deep.equal([]);
    } finally {
      document.removeEventListener('kumppani-service-select', listen);
    }
  });
});
