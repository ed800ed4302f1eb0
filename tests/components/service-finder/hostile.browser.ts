import { expect } from '@open-wc/testing';
import { hostileServices, halfBroken, LONG, SCRIPT } from '../../fixtures/finder/hostile.js';
import { expectAccessible } from '../../suites/accessible.js';
import { watchHarm } from '../../suites/hostile.js';
import { sticksOut } from '../../suites/widget-states.js';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';
import {
  all,
  attach,
  chips,
  click,
  countLine,
  freshPage,
  isGone,
  mount,
  one,
  options,
  pageWidth,
  settled,
  source,
  textOf,
  titleOf,
  titles,
  typeInto,
  until,
} from './finder-tools.js';

const isHarmless = watchHarm(
  'script, img, b, i:not([class]), iframe, object, embed, style:not([data-ours])',
  /^(https?:\/\/|mailto:|tel:|#)/,
);

describe('a hostile directory', () => {
  beforeEach(freshPage);

  const opened = async (id: string, width = 1100): Promise<ServiceFinder> => {
    const service = hostileServices.find((item) => (item as { id: string }).id === id);
    await pageWidth(width);
    const finder = await mount({ client: source([service]).client });
    await click(all(finder, '[part~=item-title] button')[0]!);
    await until(() => one(finder, '[part~=detail]'));
    await settled(finder);
    return finder;
  };

  it('is shown as text, and nothing of it is run', async () => {
    const finder = await mount({ client: source(hostileServices).client });
    expect(titles(finder)).to.have.lengthOf(hostileServices.length);
    expect(textOf(titleOf(finder, 'script'))).to.equal(SCRIPT);
    for (const summary of all(finder, 'details:not([open]) > summary')) await click(summary);
    isHarmless(finder);
  });

  it('fits a phone, with filters and chips', async () => {
    await pageWidth(320);
    for (const service of hostileServices) {
      const finder = await mount({ client: source([service]).client });
      await click(one(finder, '[aria-controls=filters]'));
      for (const summary of all(finder, 'details:not([open]) > summary')) await click(summary);
      for (const box of all<HTMLInputElement>(finder, '.check input')) if (box.checkVisibility()) box.click();
      await settled(finder);
      const { id } = service as { id: string };
      expect(sticksOut(finder, 320), id).to.deep.equal([]);
      expect(document.documentElement.scrollWidth, id).to.be.at.most(320);
      isHarmless(finder);
      finder.remove();
    }
  });

  for (const service of hostileServices) {
    const { id } = service as { id: string };
    it(`is shown in full on a phone: ${id}`, async () => {
      const finder = await opened(id, 320);
      expect(sticksOut(finder, 320)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      isHarmless(finder);
      await expectAccessible(finder);
    });
  }

  it('keeps only links that lead somewhere harmless', async () => {
    const finder = await opened('links');
    const links = all<HTMLAnchorElement>(finder, '[part~=detail] a').map((link) =>
      link.getAttribute('href')!,
    );
    expect(links.filter((href) => href.startsWith('http'))).to.deep.equal([
      'https://hyva.example/',
      'https://hyva.example/',
    ]);
    expect(textOf(one(finder, '.prose'))).to.contain('vbscript:msgbox(1)');
    isHarmless(finder);
  });

  it('is cut where nobody would read on', async () => {
    const finder = await opened('long');
    expect(one(finder, '.lead')!.textContent!.length).to.be.below(LONG.length);
    expect(textOf(one(finder, '.lead'))).to.match(/…$/);
  });

  it('can be searched, suggested from and filtered by', async () => {
    const finder = await mount({ client: source(hostileServices).client });
    await typeInto(finder, 'text', '<script>');
    await settled(finder);
    await until(() => countLine(finder) !== '', 'an answer');
    isHarmless(finder);
    one<HTMLInputElement>(finder, '#text')!.select();
    await typeInto(finder, 'municipality', '<scr');
    await until(() => options(finder, 'municipality').length);
    expect(options(finder, 'municipality')[0]).to.contain('<script>');
    await click(all(finder, '#municipality-listbox [role=option]')[0]!);
    await until(() => chips(finder).length === 1);
    expect(chips(finder)[0]).to.contain('<script>');
    await settled(finder);
    isHarmless(finder);
  });

  it('shows the good half when every second record is broken', async () => {
    const finder = await mount({ client: source(halfBroken).client });
    expect(titles(finder).sort()).to.deep.equal(['Ensimmäinen', 'Kolmas', 'Neljäs', 'Toinen', 'Viides']);
    expect(countLine(finder)).to.equal('5 palvelua');
    isHarmless(finder);
  });

  it('marks right-to-left text with its language and lets it run its own way', async () => {
    const finder = await mount({ client: source(hostileServices).client });
    const name = titleOf(finder, 'arabic').querySelector<HTMLElement>('[lang]')!;
    expect(name.lang).to.equal('ar');
    expect(getComputedStyle(name).direction).to.equal('rtl');
    await click(titleOf(finder, 'arabic'));
    await until(() => one(finder, '.prose'));
    expect(one(finder, '.prose')!.lang).to.equal('ar');
    expect(getComputedStyle(one(finder, '.prose')!).direction).to.equal('rtl');
  });

  it('works in a page that runs from right to left itself', async () => {
    await pageWidth(320);
    document.documentElement.dir = 'rtl';
    try {
      const finder = await mount({ client: source(hostileServices.slice(3)).client });
      expect(sticksOut(finder, 320)).to.deep.equal([]);
      await expectAccessible(finder);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('lets a page’s own text be as odd: prefixes, codes and headings', async () => {
    const finder = await attach({
      client: source([]).client,
      heading: SCRIPT,
      municipality: `"><script> ${'9'.repeat(3000)}`,
      county: '<b>',
      urlState: '"><img src=x onerror=globalThis.hurt=true>',
    });
    await settled(finder);
    expect(textOf(one(finder, 'h2'))).to.equal(SCRIPT);
    await pageWidth(320);
    expect(sticksOut(finder, 320)).to.deep.equal([]);
    await typeInto(finder, 'text', 'x');
    await until(() => location.hash.length > 1);
    isHarmless(finder);
    isGone(one(finder, 'img'));
  });

  it('is answered for any paste into the field', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    const field = one<HTMLInputElement>(finder, '#text')!;
    for (const text of [
      SCRIPT,
      '\\ * [ ( ) ] + ? ^ $ { } | /',
      '￼\u0000\u202e abc',
      LONG,
      '%00%',
      '"',
      'ﷺ'.repeat(300),
    ]) {
      const { length } = from.asked;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => from.asked.length > length, `“${text.slice(0, 20)}” was not asked`);
      await settled(finder);
      isHarmless(finder);
    }
  });
});
