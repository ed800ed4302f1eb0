import { expect, fixture, html } from '@open-wc/testing';
import { staticFiles } from '../../../src/adapters/static/index.js';
import { registerAdapter } from '../../../src/client/adapter-registry.js';
import '../../../src/define/provider.js';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';
import { fewServices } from '../../fixtures/finder/directory.js';
import {
  all,
  attach,
  checkbox,
  click,
  countLine,
  event,
  freshPage,
  heard,
  isGone,
  mount,
  one,
  settled,
  source,
  textOf,
  titleOf,
  titles,
  typeInto,
  until,
} from './finder-tools.js';

const FILE = '/tests/fixtures/finder/services.json';
const few = source(fewServices).client;

/** Lines written to the console as warnings meanwhile. */
async function warnings(during: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => said.push(String(text));
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('where the service finder asks', () => {
  beforeEach(freshPage);

  it('asks the address its attribute names, and shows the good half of what comes', async () => {
    const finder = await attach({ services: `static:${FILE}` });
    await settled(finder);
    expect(titles(finder)).to.deep.equal(['Lukupiiri', 'Saunailta']);
  });

  it('asks anew when the attribute changes', async () => {
    const finder = await attach({ services: `static:${FILE}?other` });
    await settled(finder);
    finder.setAttribute('services', `static:${FILE}?third`);
    const results = event(finder, 'kumppani-service-results');
    await results;
    expect(titles(finder)).to.have.lengthOf(2);
    finder.removeAttribute('services');
    await until(() => one(finder, 'slot:not([name])') && !one(finder, 'form'), 'the fallback');
  });

  it('lets a client of the page’s own count before its attribute and before a provider', async () => {
    const wrapper = await fixture(
      html`<main lang="fi">
        <kumppani-provider .client=${source([]).client}>
          <kumppani-service-finder services="static:${FILE}" .client=${few}></kumppani-service-finder>
        </kumppani-provider>
      </main>`,
    );
    const finder = wrapper.querySelector('kumppani-service-finder')!;
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(fewServices.length);
    finder.client = undefined!;
    await until(() => titles(finder).length === 2, 'the attribute’s services');
    finder.removeAttribute('services');
    await until(() => countLine(finder).startsWith('Ei palveluja'), 'the provider’s services');
  });

  for (const [what, address, kind] of [
    ['an address that is not there', '/tests/fixtures/finder/nothing-here.json', 'http'],
    ['an HTML page with status 200', '/tests/fixtures/finder/page.html', 'shape'],
    ['half a file', '/tests/fixtures/finder/half-a-file.txt', 'shape'],
    ['another port where nobody listens', 'http://localhost:9/services.json', 'network'],
  ] as const)
    it(`says what is wrong with ${what}, and shows the fallback`, async () => {
      const failed = event<CustomEvent<{ kind: string }>>(document, 'kumppani-error');
      const finder = await attach({ services: `static:${address}` });
      expect((await failed).detail.kind).to.equal(kind);
      await until(() => one(finder, '[part~=notice]'));
      expect(one<HTMLSlotElement>(finder, '[part~=notice] slot')!.assignedElements()).to.have.lengthOf(1);
    });

  it('says which adapters there are when the name is unknown, and shows the fallback', async () => {
    const failed = event<CustomEvent<{ kind: string; message: string }>>(document, 'kumppani-error');
    let finder!: ServiceFinder;
    const said = await warnings(async () => {
      finder = await attach({ services: 'sttaic:/services.json' });
      await failed;
    });
    const { kind, message } = (await failed).detail;
    expect(kind).to.equal('unsupported');
    expect(message).to.contain('“sttaic”').and.to.contain('static');
    expect(said.filter((line) => line.includes('“sttaic”'))).to.have.lengthOf(1);
    await until(() => one(finder, '[part~=notice]'));
    expect(textOf(one(finder, '.notice-text'))).to.equal('Tietoja ei voi näyttää tällä sivulla.');
    expect(one<HTMLSlotElement>(finder, '[part~=notice] slot')!.assignedElements()).to.have.lengthOf(1);
  });

  it('says so when the attribute is no address at all', async () => {
    for (const services of ['services.json', 'static:', ':', '   ']) {
      const failed = event<CustomEvent<{ kind: string }>>(document, 'kumppani-error');
      await warnings(async () => {
        await attach({ services });
        expect((await failed).detail.kind, services).to.equal('unsupported');
      });
    }
  });

  it('waits for an adapter that a later script brings', async () => {
    const finder = await attach({ services: 'late:https://services.example/' });
    await until(() => one(finder, '[aria-busy=true]'));
    registerAdapter('late', ({ baseUrl }) =>
      staticFiles({ baseUrl, fetch: () => Promise.resolve(Response.json({ services: fewServices })) }),
    );
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(fewServices.length);
  });

  it('may have a client that only knows other things', async () => {
    const said = await warnings(async () => {
      const finder = await attach({ client: {} });
      await until(() => one(finder, 'slot:not([name])'));
      await new Promise((resolve) => setTimeout(resolve, 1100));
    });
    expect(said).to.have.lengthOf(1);
  });
});

describe('a service finder made by a script', () => {
  beforeEach(freshPage);
  let place: HTMLElement;
  beforeEach(async () => {
    place = await fixture(html`<main lang="fi"></main>`);
  });
  const set = (finder: ServiceFinder): void => {
    finder.client = few;
    finder.heading = 'Palvelut';
    finder.headingLevel = 3;
    finder.municipality = '853';
    finder.withoutFilters = true;
    finder.messages = { searchLabel: 'Mitä haet?' };
  };
  it('is the same whether its properties are set before or after it is attached', async () => {
    const before = document.createElement('kumppani-service-finder');
    set(before);
    place.append(before);
    const after = document.createElement('kumppani-service-finder');
    place.append(after);
    await after.updateComplete;
    set(after);
    for (const finder of [before, after]) {
      await settled(finder);
      await until(() => countLine(finder) === '4 palvelua');
      expect(titles(finder).sort()).to.deep.equal([
        'Keskustelutuki',
        'Ruokajakelu',
        'Vertaisten ilta',
        'Ystävä kotiin',
      ]);
      expect(all(finder, 'h3').map(textOf)).to.deep.equal(['Palvelut']);
      expect(textOf(one(finder, 'label'))).to.equal('Mitä haet?');
      isGone(one(finder, '#filters'));
    }
  });

  it('bears properties without a value, as frameworks set them', async () => {
    const finder = document.createElement('kumppani-service-finder');
    const properties = finder as unknown as Record<string, unknown>;
    for (const value of [undefined, null])
      for (const name of [
        'services',
        'heading',
        'headingLevel',
        'municipality',
        'county',
        'urlState',
        'messages',
      ])
        properties[name] = value;
    finder.client = few;
    place.append(finder);
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(fewServices.length);
    expect(all(finder, 'h2').map(textOf)).to.deep.equal(['Rajaa hakua', '5 palvelua']);
  });

  it('keeps what it has when it is moved', async () => {
    const from = source(fewServices);
    const finder = document.createElement('kumppani-service-finder');
    finder.client = from.client;
    place.append(finder);
    await settled(finder);
    await click(checkbox(finder, 'Maksuton'));
    await until(() => titles(finder).length === 2);
    const other = document.createElement('div');
    place.append(other);
    other.append(finder);
    expect(titles(finder)).to.have.lengthOf(2);
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(2);
    expect(from.asked).to.have.lengthOf(2);
  });

  it('keeps its question when it is moved before the answer', async () => {
    const from = source(fewServices);
    const release = from.hold();
    const finder = document.createElement('kumppani-service-finder');
    finder.client = from.client;
    place.append(finder);
    await until(() => from.asked.length === 1);
    const other = document.createElement('div');
    place.append(other);
    other.append(finder);
    release();
    await settled(finder);
    expect(from.asked).to.have.lengthOf(1);
  });

  it('asks again when it was taken out before the answer and put back later', async () => {
    const from = source(fewServices);
    const release = from.hold();
    const finder = document.createElement('kumppani-service-finder');
    finder.client = from.client;
    place.append(finder);
    await until(() => from.asked.length === 1);
    finder.remove();
    await new Promise((resolve) => setTimeout(resolve));
    release();
    place.append(finder);
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(fewServices.length);
  });

  it('does not stay with the answer of before when it was taken out while the next was on its way', async () => {
    const from = source(fewServices);
    const finder = document.createElement('kumppani-service-finder');
    finder.client = from.client;
    place.append(finder);
    await settled(finder);
    const release = from.hold();
    await click(checkbox(finder, 'Maksuton'));
    await until(() => from.asked.length === 2);
    finder.remove();
    await new Promise((resolve) => setTimeout(resolve));
    release();
    place.append(finder);
    await until(() => titles(finder).length === 2, 'what was asked');
  });

  it('asks no more once it is gone', async () => {
    const from = source(fewServices);
    const finder = document.createElement('kumppani-service-finder');
    finder.client = from.client;
    place.append(finder);
    await settled(finder);
    const field = one<HTMLInputElement>(finder, '#text')!;
    field.value = 'i';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    finder.remove();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(from.asked).to.have.lengthOf(1);
  });
});

describe('the language of the service finder', () => {
  beforeEach(freshPage);
  const { documentElement } = document;
  afterEach(() => {
    documentElement.lang = 'en';
  });
  const label = (finder: Element): string => textOf(one(finder, 'label'));

  it('is the nearest one, through shadow roots, else the page’s, else English', async () => {
    const place = await fixture(html`<div lang="sv-FI"></div>`);
    const inner = document.createElement('div');
    place.append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    const finder = document.createElement('kumppani-service-finder');
    finder.client = few;
    root.append(finder);
    await settled(finder);
    expect(label(finder)).to.equal('Vilken hjälp eller verksamhet söker du?');

    documentElement.lang = 'fi';
    const plain = await fixture<ServiceFinder>(
      html`<kumppani-service-finder .client=${few}></kumppani-service-finder>`,
    );
    await settled(plain);
    expect(label(plain)).to.equal('Mitä apua tai toimintaa etsit?');

    const foreign = await mount({ client: few, language: 'so' });
    expect(label(foreign)).to.equal('What help or activity are you looking for?');
  });

  it('changes with the page, texts, counts and sorting too', async () => {
    documentElement.lang = 'fi';
    const finder = await fixture<ServiceFinder>(
      html`<kumppani-service-finder .client=${few}></kumppani-service-finder>`,
    );
    await settled(finder);
    await typeInto(finder, 'text', 'ilta');
    await until(() => titles(finder).length === 1);
    documentElement.lang = 'sv';
    await until(() => titles(finder)[0] === 'Kamratkväll');
    expect(label(finder)).to.equal('Vilken hjälp eller verksamhet söker du?');
    await heard('1 tjänst');
    expect(document.querySelector<HTMLElement>('[data-kumppani-announcer]')!.lang).to.equal('sv');
    expect(one<HTMLInputElement>(finder, '#text')!.value).to.equal('ilta');
  });

  it('changes with its own lang attribute, while one service is open too', async () => {
    const finder = await mount({ client: few });
    await click(titleOf(finder, 'ruoka'));
    await until(() => one(finder, '[part~=detail]'));
    finder.lang = 'sv';
    await until(() => textOf(one(finder, '#detail-title')) === 'Matutdelning');
    expect(textOf(one(finder, '.back'))).to.equal('Tillbaka till sökresultatet');
  });

  it('lets the page say some things in its own words', async () => {
    const finder = await mount({
      client: few,
      messages: { searchLabel: 'Mitä etsit?', found: (count) => `Löytyi ${count}`, retry: 'Uudestaan' },
    });
    expect(label(finder)).to.equal('Mitä etsit?');
    expect(countLine(finder)).to.equal('Löytyi 5');
    await click(checkbox(finder, 'Maksuton'));
    await heard('Löytyi 2');
    finder.messages = undefined!;
    await until(() => label(finder) === 'Mitä apua tai toimintaa etsit?');
    expect(countLine(finder)).to.equal('2 palvelua');
  });
});

describe('two finders without a common client', () => {
  it('each have their own list', async () => {
    await freshPage();
    const a = await mount({ client: few });
    const b = await mount({ client: source(fewServices.slice(0, 1)).client });
    expect(titles(a)).to.have.lengthOf(5);
    expect(titles(b)).to.have.lengthOf(1);
    expect(document.querySelectorAll('[data-kumppani-announcer]')).to.have.lengthOf(1);
  });
});
