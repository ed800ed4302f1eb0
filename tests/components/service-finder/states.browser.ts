import { expect } from '@open-wc/testing';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';
import { commonEn } from '../../../src/i18n/common/en.js';
import { commonFi } from '../../../src/i18n/common/fi.js';
import { commonSv } from '../../../src/i18n/common/sv.js';
import type { ClientErrorKind } from '../../../src/model/client-error.js';
import { LANGUAGES, widgetStates } from '../../suites/widget-states.js';
import { expectAccessible } from '../../suites/accessible.js';
import { directory, fewServices } from '../../fixtures/finder/directory.js';
import {
  all,
  announcer,
  attach,
  broken,
  checkbox,
  click,
  countLine,
  event,
  finderTemplate,
  freshPage,
  heard,
  held,
  isGone,
  keepsFocus,
  mount,
  one,
  openGroup,
  options,
  press,
  settled,
  source,
  textOf,
  titleOf,
  titles,
  type,
  typeInto,
  until,
  withoutWarnings,
} from './finder-tools.js';

const KINDS: ClientErrorKind[] = ['network', 'timeout', 'http', 'shape', 'unsupported', 'aborted'];
const COMMON = { fi: commonFi, sv: commonSv, en: commonEn };

describe('the service finder in every state', () => {
  beforeEach(freshPage);
  // What the site owner is told when nothing is configured is looked at below.
  withoutWarnings();

  widgetStates<ServiceFinder>('kumppani-service-finder', {
    'not configured': {
      template: () => finderTemplate({}),
      reached: (finder) => one(finder, 'slot:not([name])') !== null && one(finder, 'form') === null,
    },
    pending: {
      template: () => finderTemplate({ client: held(source()).client }),
      reached: (finder) => one(finder, '[aria-busy=true]') !== null,
    },
    'pending for more than a second': {
      template: () => finderTemplate({ client: held(source()).client }),
      reached: (finder) => one(finder, '[aria-busy=true] p') !== null,
    },
    error: {
      template: () => finderTemplate({ client: broken(source()).client }),
      reached: (finder) => one(finder, '[part~=notice]') !== null,
    },
    empty: {
      template: () => finderTemplate({ client: source([]).client }),
      reached: (finder) => one(finder, '[part~=notice] slot[name=empty]') !== null,
    },
    'empty, with ways on': {
      template: () => finderTemplate({ client: source().client, municipality: '853', county: '06' }),
      act: async (finder) => {
        await settled(finder);
        await typeInto(finder, 'text', 'qqqqq');
      },
      reached: (finder) => all(finder, '[part~=notice] li').length > 1,
    },
    complete: {
      template: () => finderTemplate({ client: source().client, heading: 'Järjestöt' }),
      reached: (finder) => all(finder, '[part~=item]').length === 20,
    },
    'showing its filters': {
      template: () => finderTemplate({ client: source().client, municipality: '853 990', county: '05' }),
      act: async (finder) => {
        await settled(finder);
        await click(one(finder, '[aria-controls=filters]'));
        for (const summary of all(finder, 'details:not([open]) > summary')) await click(summary);
      },
      reached: (finder) =>
        all(finder, 'details[open]').length === 3 && all(finder, '[part~=chip]').length === 3,
    },
    'suggesting while somebody types': {
      template: () => finderTemplate({ client: source().client }),
      act: async (finder) => {
        await settled(finder);
        await typeInto(finder, 'text', 'ru');
        await until(() => options(finder, 'text').length, 'suggestions');
        await press('ArrowDown');
      },
      reached: (finder) => one(finder, '#text-listbox [aria-selected=true]') !== null,
    },
    'offering municipalities': {
      template: () => finderTemplate({ client: source().client }),
      act: async (finder) => {
        await settled(finder);
        await typeInto(finder, 'municipality', 'ka');
      },
      reached: (finder) => options(finder, 'municipality').length > 1,
    },
    'showing one service': {
      template: () => finderTemplate({ client: source(fewServices).client }),
      act: async (finder) => {
        await settled(finder);
        await click(titleOf(finder, 'keskustelu'));
      },
      reached: (finder) => one(finder, '[part~=detail] .channel') !== null,
    },
    'told to open a service that is gone': {
      template: () => finderTemplate({ client: source().client, urlState: 's' }),
      act: () => {
        location.hash = '#s-id=gone';
      },
      reached: (finder) => /löydy|finns inte längre|no longer/.test(textOf(one(finder, '#detail-title'))),
    },
  });
});

describe('the service finder, wide and dark', () => {
  beforeEach(freshPage);

  for (const language of LANGUAGES)
    for (const ground of ['light', 'dark'] as const)
      it(`is accessible with filters beside the results, and with one service (${language}, ${ground})`, async () => {
        const { style } = document.documentElement;
        const before = style.cssText;
        style.cssText = `color-scheme: ${ground}; background: Canvas; color: CanvasText`;
        try {
          const finder = await mount({
            language,
            client: source(fewServices).client,
            heading: 'Palvelut',
            county: '05',
          });
          for (const summary of all(finder, 'details:not([open]) > summary')) await click(summary);
          expect(one(finder, '[part~=filters]')!.getBoundingClientRect().width).to.be.above(200);
          await expectAccessible(finder);
          await click(titleOf(finder, 'keskustelu'));
          await until(() => one(finder, '[part~=detail]'));
          await expectAccessible(finder);
        } finally {
          style.cssText = before;
        }
      });

  it('keeps two finders on a page apart for somebody who jumps from landmark to landmark', async () => {
    const { fixture, html } = await import('@open-wc/testing');
    const wrapper = await fixture(
      html`<main lang="fi">
        <h1>Sivu</h1>
        <kumppani-service-finder heading="Järjestöt" .client=${source().client}></kumppani-service-finder>
        <kumppani-service-finder
          heading="Nuorten palvelut"
          .client=${source().client}
        ></kumppani-service-finder>
      </main>`,
    );
    for (const finder of wrapper.querySelectorAll('kumppani-service-finder')) await settled(finder);
    await expectAccessible(wrapper);
  });
});

describe('headings of the service finder', () => {
  beforeEach(freshPage);
  const levels = (finder: Element): string[] => [
    ...new Set(all(finder, 'h1,h2,h3,h4,h5,h6').map(({ localName, part }) => `${localName} ${part}`)),
  ];

  it('starts at level 2, results one below', async () => {
    const finder = await mount();
    expect(levels(finder)).to.deep.equal(['h2 filters-title', 'h2 count', 'h3 item-title']);
  });

  it('puts everything below its own heading', async () => {
    const finder = await mount({ heading: 'Palvelut' });
    expect(levels(finder)).to.deep.equal(['h2 title', 'h3 filters-title', 'h3 count', 'h4 item-title']);
  });

  it('follows the level the page chooses, and never goes past 6', async () => {
    const finder = await mount({ heading: 'Palvelut', headingLevel: 4 });
    expect(levels(finder)).to.deep.equal(['h4 title', 'h5 filters-title', 'h5 count', 'h6 item-title']);
    finder.headingLevel = 6;
    await finder.updateComplete;
    expect(levels(finder)).to.deep.equal(['h6 title', 'h6 filters-title', 'h6 count', 'h6 item-title']);
  });

  it('falls back to level 2 for a level that is none', async () => {
    for (const level of ['abc', '']) {
      const finder = await mount();
      finder.setAttribute('heading-level', level);
      await finder.updateComplete;
      expect(levels(finder), level).to.deep.equal(['h2 filters-title', 'h2 count', 'h3 item-title']);
      finder.removeAttribute('heading-level');
      await finder.updateComplete;
      expect(levels(finder), 'removed').to.deep.equal(['h2 filters-title', 'h2 count', 'h3 item-title']);
    }
  });

  it('lets a screen reader walk through one service', async () => {
    const finder = await mount();
    await click(titleOf(finder, 'keskustelu'));
    await settled(finder);
    await until(() => one(finder, '.channel'));
    expect(
      all(finder, 'h1,h2,h3,h4,h5,h6').map((heading) => `${heading.localName} ${textOf(heading)}`),
    ).to.deep.equal([
      'h2 Keskustelutuki',
      'h3 Yhteystiedot ja paikat',
      'h4 Puhelin',
      'h4 Sähköposti',
      'h4 Verkossa',
      'h4 Käy paikalla: Tukitupa',
      'h3 Palvelun kuvaus',
      'h3 Näin pääset mukaan',
      'h3 Kenelle palvelu on tarkoitettu',
    ]);
  });
});

describe('the service finder that waits', () => {
  beforeEach(freshPage);

  it('shows grey bars at once and says so in words after a second', async () => {
    const { client } = held(source());
    const start = performance.now();
    const finder = await attach({ client });
    await until(() => one(finder, '[aria-busy=true]'));
    isGone(one(finder, '[aria-busy=true] p'));
    expect(all(finder, '.waiting .bar').length).to.equal(9);
    await until(() => one(finder, '[aria-busy=true] p'));
    expect(performance.now() - start).to.be.within(950, 3000);
    expect(textOf(one(finder, '[aria-busy=true] p'))).to.equal('Haetaan tietoja…');
  });

  it('can be typed into while nothing has come yet, and answers what was typed last', async () => {
    const from = source();
    const release = from.hold();
    const finder = await attach({ client: from.client });
    await until(() => one(finder, '#text'));
    await typeInto(finder, 'text', 'ruokajakelu');
    release();
    await settled(finder);
    await until(() => titles(finder).length === 1, 'one result');
    expect(titles(finder)).to.deep.equal(['Ruokajakelu']);
    expect(one<HTMLInputElement>(finder, '#text')!.value).to.equal('ruokajakelu');
  });

  it('keeps the results of before while the next ones are on their way', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    const release = from.hold();
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => one(finder, '.results[aria-busy=true]'));
    expect(titles(finder)).to.have.lengthOf(20);
    release();
    await until(() => titles(finder).length === 1);
    isGone(one(finder, '[aria-busy=true]'));
  });
});

describe('the service finder that fails', () => {
  beforeEach(freshPage);

  it('has a sentence of its own for every kind that needs one', () => {
    for (const { failed } of Object.values(COMMON)) {
      expect(new Set(KINDS.map(failed)).size).to.equal(5);
    }
  });

  for (const kind of KINDS)
    it(`says in three languages what ${kind} means, with the site's own way on`, async () => {
      const { warn } = console;
      console.warn = () => undefined;
      try {
        for (const language of LANGUAGES) {
          const finder = await attach({ client: broken(source(), kind).client, language });
          await until(() => one(finder, '[part~=notice]'));
          expect(textOf(one(finder, '.notice-text'))).to.equal(COMMON[language].failed(kind));
          expect(textOf(one(finder, '[part~=notice] .button'))).to.equal(COMMON[language].retry);
          const slot = one<HTMLSlotElement>(finder, '[part~=notice] slot')!;
          expect(slot.assignedElements().map(textOf)).to.deep.equal(['Soita +358 2 000 1234']);
          expect(slot.assignedElements()[0]!.getBoundingClientRect().height).to.be.above(0);
        }
      } finally {
        console.warn = warn;
      }
    });

  it('tells the page, once for each failure', async () => {
    const from = broken(source(), 'http');
    const failures: unknown[] = [];
    const listen = ({ detail }: CustomEvent): void => void failures.push(detail);
    document.addEventListener('kumppani-error', listen as EventListener);
    try {
      const finder = await attach({ client: from.client });
      await until(() => one(finder, '[part~=notice]'));
      expect(failures).to.deep.equal([{ kind: 'http', message: 'Invented failure.' }]);
      await click(one(finder, '[part~=notice] .button'));
      await until(() => failures.length === 2, 'the second failure');
    } finally {
      document.removeEventListener('kumppani-error', listen as EventListener);
    }
  });

  it('tries again, shows results and leaves the focus where reading goes on', async () => {
    const from = broken(source());
    const finder = await attach({ client: from.client });
    await until(() => one(finder, '[part~=notice] .button'));
    from.fail(undefined);
    one(finder, '[part~=notice] .button')!.focus();
    await press('Enter');
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(20);
    keepsFocus(finder);
    await heard('46 palvelua');
  });

  it('says so again when trying again was in vain', async () => {
    const from = broken(source());
    const finder = await attach({ client: from.client });
    await until(() => one(finder, '[part~=notice] .button'));
    expect(announcer()!.textContent).to.equal('');
    await click(one(finder, '[part~=notice] .button'));
    await until(() => from.asked.length === 2);
    await heard(commonFi.failed('network'));
  });

  it('tells somebody who searches that it failed, and recovers with the next letters', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    from.fail('timeout');
    await typeInto(finder, 'text', 'ruoka');
    await until(() => one(finder, '[part~=notice] .button'));
    await heard(commonFi.failed('timeout'));
    from.fail(undefined);
    await press('j', 'a', 'k', 'e', 'l', 'u');
    await until(() => titles(finder)[0] === 'Ruokajakelu');
    expect(one<HTMLInputElement>(finder, '#text')!.value).to.equal('ruokajakelu');
  });

  it('offers to try again when one service does not load', async () => {
    const from = source();
    location.hash = '#s-id=vertaiset';
    const release = from.holdServices();
    const finder = await attach({ client: from.client, urlState: 's' });
    await until(() => from.got.length);
    await until(() => one(finder, '.back'));
    from.fail('http');
    release();
    await until(() => one(finder, '[part~=notice] .button'));
    expect(textOf(one(finder, '.notice-text'))).to.equal(commonFi.failed('http'));
    from.fail(undefined);
    await click(one(finder, '[part~=notice] .button'));
    await until(() => one(finder, '[part~=detail]'));
    expect(textOf(one(finder, '#detail-title'))).to.equal('Vertaisten ilta');
  });
});

describe('the service finder that finds nothing', () => {
  beforeEach(freshPage);
  const waysOn = (finder: Element): string[] => all(finder, '[part~=notice] li').map(textOf);
  const way = (finder: Element, words: string): HTMLElement | null =>
    all(finder, '[part~=notice] li button').find((button) => textOf(button).startsWith(words)) ?? null;

  it('shows what the site says in the empty slot', async () => {
    const finder = await mount({ client: source([]).client });
    const slot = one<HTMLSlotElement>(finder, 'slot[name=empty]')!;
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['Kysy neuvonnasta']);
    expect(slot.assignedElements()[0]!.getBoundingClientRect().height).to.be.above(0);
    expect(countLine(finder)).to.equal('Ei palveluja tällä haulla');
  });

  it('offers to widen from the municipality to its county and to the whole country, with counts', async () => {
    const finder = await mount({ municipality: '202' });
    await typeInto(finder, 'text', 'ruokajakelu');
    const county = 'Hae alueelta: Varsinais-Suomen hyvinvointialue (1 palvelu)';
    await until(() => waysOn(finder).includes(county), county);
    expect(waysOn(finder)).to.include('Hae koko maasta (1 palvelu)');
    await click(way(finder, 'Hae alueelta'));
    await until(() => titles(finder).length === 1);
    expect(titles(finder)).to.deep.equal(['Ruokajakelu']);
    expect(chips(finder)).to.deep.equal(['Varsinais-Suomen hyvinvointialue']);
  });

  const chips = (finder: Element): string[] => all(finder, '[part~=chip]').map(textOf);

  it('searches everywhere when asked to', async () => {
    const finder = await mount({ municipality: '564' });
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => way(finder, 'Hae koko maasta'));
    await click(way(finder, 'Hae koko maasta'));
    await until(() => titles(finder).length === 1);
    expect(chips(finder)).to.deep.equal([]);
    expect(one<HTMLInputElement>(finder, '#text')!.value).to.equal('ruokajakelu');
    await heard('1 palvelu');
  });

  it('takes no way on away from under a hand while letters go on', async () => {
    const from = source();
    const finder = await mount({ client: from.client, municipality: '564' });
    await typeInto(finder, 'text', 'ruokajak');
    await until(() => way(finder, 'Hae koko maasta'));
    await settled(finder);
    const answer = from.hold();
    await type('elu');
    await until(() => from.asked.at(-1)?.text === 'ruokajakelu');
    await click(way(finder, 'Hae koko maasta'));
    answer();
    await until(() => titles(finder).length === 1);
    expect(titles(finder)).to.deep.equal(['Ruokajakelu']);
    expect(one<HTMLInputElement>(finder, '#text')!.value).to.equal('ruokajakelu');
    expect(chips(finder)).to.deep.equal([]);
  });

  it('offers to drop the filter that leaves nothing', async () => {
    const finder = await mount({ client: source(fewServices).client });
    await openGroup(finder, 'Palvelukieli');
    await click(checkbox(finder, 'Ruotsi'));
    await until(() => titles(finder).length === 3);
    await typeInto(finder, 'text', 'vertaisten');
    await until(() => way(finder, 'Poista rajaus'));
    expect(waysOn(finder)).to.include('Poista rajaus Kieli: ruotsi (1 palvelu)');
    await click(way(finder, 'Poista rajaus'));
    await until(() => titles(finder)[0] === 'Vertaisten ilta');
    expect(chips(finder)).to.deep.equal([]);
  });

  it('offers to clear the word, or everything', async () => {
    const finder = await mount({ municipality: '853' });
    await typeInto(finder, 'text', 'qqqqq');
    await until(() => waysOn(finder).length === 2, 'ways on');
    expect(waysOn(finder)[0]).to.match(/^Tyhjennä hakusana \(\d+ palvelua\)$/);
    expect(waysOn(finder)[1]).to.equal(`Poista haku ja rajaukset (${directory.length} palvelua)`);
    await click(way(finder, 'Poista haku'));
    await until(() => titles(finder).length === 20);
    expect(one<HTMLInputElement>(finder, '#text')!.value).to.equal('');
    expect(chips(finder)).to.deep.equal([]);
    keepsFocus(finder);
  });

  it('offers no way that leads to nothing again', async () => {
    const finder = await mount({ client: source([]).client, municipality: '853' });
    await typeInto(finder, 'text', 'qqqqq');
    await heard('Ei palveluja tällä haulla');
    await settled(finder);
    expect(waysOn(finder)).to.deep.equal([]);
  });
});

describe('the service finder that nobody has configured', () => {
  beforeEach(freshPage);

  it('shows the fallback to the reader, and tells the site owner once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    try {
      const finder = await attach();
      await until(() => said.length, 'a line in the console');
      const slot = one<HTMLSlotElement>(finder, 'slot:not([name])')!;
      expect(slot.assignedElements().map(textOf)).to.deep.equal(['Soita +358 2 000 1234']);
      expect(slot.assignedElements()[0]!.getBoundingClientRect().height).to.be.above(0);
      finder.heading = 'Palvelut';
      await finder.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain('<kumppani-service-finder>').and.to.contain('services=');
    } finally {
      console.warn = warn;
    }
  });

  it('says nothing to the console when a client comes within the first second', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    try {
      const finder = await attach();
      finder.client = source().client;
      const results = event(finder, 'kumppani-service-results');
      await results;
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect(said).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
  });
});
