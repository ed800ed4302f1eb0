import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { fewServices } from '../../fixtures/finder/directory.js';
import { expectAccessible } from '../../suites/accessible.js';
import {
  all,
  click,
  focused,
  freshPage,
  mount,
  one,
  options,
  pageWidth,
  press,
  settled,
  source,
  textOf,
  titleOf,
  titles,
  typeInto,
  until,
} from './finder-tools.js';

const nameOf = (element: Element): string => {
  const { labels } = element as HTMLInputElement;
  if (labels?.length) return textOf(labels[0]!.querySelector('span') ?? labels[0]!);
  return element.getAttribute('aria-label') ?? textOf(element);
};

/** Presses Tab until the focus leaves the finder; the names of where it stopped, each looked at. */
async function walk(finder: Element, backwards = false): Promise<string[]> {
  const stops: string[] = [];
  let before: Element | null = null;
  // Something of the page's own on both sides: past the last stop some browsers go to their own buttons.
  const edges = [document.createElement('button'), document.createElement('button')] as const;
  document.body.prepend(edges[0]);
  document.body.append(edges[1]);
  if (!finder.shadowRoot!.activeElement) edges[backwards ? 1 : 0].focus();
  for (let steps = 0; steps < 80; steps++) {
    await press(backwards ? 'Shift+Tab' : 'Tab');
    const stop = focused();
    if (!stop || stop.getRootNode() !== finder.shadowRoot) break;
    expect(stop === before, 'Tab moves on').to.equal(false);
    before = stop;
    const name = nameOf(stop);
    stops.push(name);
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    expect(stop.matches(':focus-visible'), `${name} has visible focus`).to.equal(true);
    expect(outlineStyle, `${name} has an outline`).not.to.equal('none');
    expect(parseFloat(outlineWidth), `${name} has a thick outline`).to.be.at.least(2);
    const { top, bottom, left, right, width, height } = stop.getBoundingClientRect();
    expect(width * height, `${name} has a size`).to.be.above(0);
    expect(top < innerHeight && bottom > 0 && left < innerWidth && right > 0, `${name} is in sight`).to.equal(
      true,
    );
  }
  for (const edge of edges) edge.remove();
  return stops;
}

describe('the service finder with the keyboard alone', () => {
  beforeEach(freshPage);

  it('is walked with Tab from the field to the last result, as it is read', async () => {
    const finder = await mount({ client: source(fewServices).client, municipality: '853' });
    const stops = await walk(finder);
    expect(stops).to.deep.equal([
      'Mitä apua tai toimintaa etsit?',
      'Hae',
      'Kunta',
      'Maksuton',
      'Onnistuu etänä',
      'Toiminnan muoto',
      'Keskusteluapu ja -tuki',
      'Ystävä- ja tukihenkilötoiminta',
      'Vertaistoiminta',
      'Ruoka-apu',
      'Kriisiauttaminen',
      'Kohderyhmä',
      'Palvelukieli',
      'Järjestys',
      'Poista rajaus: Kunta: Turku',
      'Ruokajakelu',
      '+358 2 000 2345',
      'Vertaisten ilta',
      'Ystävä kotiin',
      'Keskustelutuki',
      '+358 2 000 1234',
    ]);
    const places = all(finder, 'input, select, button, summary, a')
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect());
    expect(places.every(({ height }) => height > 0)).to.equal(true);
  });

  it('is walked backwards the same way', async () => {
    const finder = await mount({ client: source(fewServices.slice(0, 2)).client, withoutFilters: true });
    const forwards = await walk(finder);
    const backwards = await walk(finder, true);
    expect(backwards).to.deep.equal([...forwards].reverse());
  });

  it('does not stop in what is folded away', async () => {
    await pageWidth(400);
    const finder = await mount({ client: source(fewServices.slice(0, 1)).client });
    expect(await walk(finder)).to.deep.equal([
      'Mitä apua tai toimintaa etsit?',
      'Hae',
      'Kunta',
      'Rajaa hakua',
      'Keskustelutuki',
      '+358 2 000 1234',
    ]);
  });

  it('finds, opens, reads and comes back without a mouse', async () => {
    const finder = await mount();
    one(finder, '#text')!.focus();
    for (const letter of 'vertaisten') await press(letter);
    await press('Enter');
    await until(() => titles(finder).length === 1);
    while (focused() !== titleOf(finder, 'vertaiset')) await press('Tab');
    await press('Enter');
    await until(() => focused()?.id === 'detail-title');
    await press('Shift+Tab', 'Enter');
    await until(() => focused() === titleOf(finder, 'vertaiset'));
  });

  it('stops at every link of one service', async () => {
    const finder = await mount();
    await click(titleOf(finder, 'keskustelu'));
    await until(() => one(finder, '.channel'));
    await until(() => focused()?.id === 'detail-title' && one(finder, '[part~=detail] .button'));
    expect(await walk(finder)).to.deep.equal([
      'Tulosta',
      '+358 2 000 1234',
      'tuki@example.org',
      'chat.example/',
      'ohje',
      'Keskustelutuen sivut',
    ]);
  });
});

/**
 * Under a condition of the medium. Where the driver cannot bring it about, the widget's own rules for it are made to
 * count, whatever the medium is.
 */
async function under(
  media: { media: 'print' } | { reducedMotion: 'reduce' },
  finder: Element,
  look: () => Promise<void> | void,
): Promise<void> {
  const condition = 'media' in media ? /^print$/ : /prefers-reduced-motion/;
  const changed: { rule: CSSMediaRule; text: string }[] = [];
  const canAsk = !navigator.userAgent.includes('Firefox');
  if (canAsk) await emulateMedia(media);
  else
    for (const sheet of finder.shadowRoot!.adoptedStyleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && condition.test(rule.conditionText)) {
          changed.push({ rule, text: rule.media.mediaText });
          rule.media.mediaText = 'all';
        }
  expect(canAsk || changed.length > 0, 'rules for it').to.equal(true);
  try {
    await look();
  } finally {
    for (const { rule, text } of changed) rule.media.mediaText = text;
    if (canAsk) await emulateMedia({ media: 'screen', reducedMotion: 'no-preference' });
  }
}
const onPaper = (finder: Element, look: () => Promise<void> | void): Promise<void> =>
  under({ media: 'print' }, finder, look);

describe('the service finder on paper', () => {
  beforeEach(freshPage);
  const visible = (finder: Element, selector: string): string[] =>
    all(finder, selector)
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
      .map(textOf);

  it('has no controls, and all of the texts, what was narrowed down to among them', async () => {
    const finder = await mount({
      client: source(fewServices).client,
      municipality: '853',
      heading: 'Palvelut',
    });
    expect(visible(finder, 'input, select, .button, .chip svg')).not.to.deep.equal([]);
    await onPaper(finder, () => {
      expect(visible(finder, 'input, select, summary, .button, .chip svg, .sort')).to.deep.equal([]);
      expect(visible(finder, '.chip')).to.deep.equal(['Kunta: Turku']);
      expect(visible(finder, 'h2, .count')).to.deep.equal(['Palvelut', '4 palvelua']);
      expect(visible(finder, '[part~=item-title]')).to.have.lengthOf(4);
      expect(visible(finder, '.phone')).to.deep.equal(['+358 2 000 2345', '+358 2 000 1234']);
      const title = getComputedStyle(one(finder, '[part~=item-title] button')!);
      expect(title.textDecorationLine).to.equal('none');
      expect(getComputedStyle(one(finder, '.item')!).breakInside).to.equal('avoid');
    });
    expect(visible(finder, 'input')).not.to.deep.equal([]);
  });

  it('has one service in full, without the way back', async () => {
    const finder = await mount();
    await click(titleOf(finder, 'keskustelu'));
    await until(() => one(finder, '.channel'));
    await onPaper(finder, () => {
      expect(visible(finder, '.back')).to.deep.equal([]);
      expect(visible(finder, '.phone')).to.deep.equal(['+358 2 000 1234']);
      expect(visible(finder, '[part~=detail]')[0]).to.contain('Rantakatu 1');
    });
  });

  it('has no buttons under an error or an empty result either', async () => {
    const broken = source();
    broken.fail('http');
    const { attach } = await import('./finder-tools.js');
    const failed = await attach({ client: broken.client });
    await until(() => one(failed, '[part~=notice] .button'));
    await onPaper(failed, () => {
      expect(visible(failed, '.button')).to.deep.equal([]);
      expect(visible(failed, '.notice-text')).to.have.lengthOf(1);
    });
    const empty = await mount({ municipality: '564' });
    await click(one(empty, '#text'));
    for (const letter of 'qqqqq') await press(letter);
    await until(() => all(empty, '[part~=notice] li').length);
    await onPaper(empty, () => {
      expect(visible(empty, '.button')).to.deep.equal([]);
    });
  });
});

describe('the service finder under other conditions', () => {
  beforeEach(freshPage);

  it('moves nothing: readers who asked for less motion have the same', async () => {
    const finder = await mount();
    for (const element of all(finder, '*')) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect([animationName, transitionDuration], element.className).to.deep.equal(['none', '0s']);
    }
  });

  it('is readable at twice the size of text', async () => {
    await pageWidth(640);
    document.documentElement.style.fontSize = '200%';
    try {
      const finder = await mount({ heading: 'Palvelut' });
      expect(document.documentElement.scrollWidth).to.be.at.most(640);
      await expectAccessible(finder);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('breaks no word of a suggestion on a phone', async () => {
    await pageWidth(320);
    const finder = await mount({ language: 'sv' });
    await typeInto(finder, 'text', 'vän');
    await until(() => options(finder, 'text').length);
    const broken = all(finder, '#text-listbox .option span').flatMap((part) => {
      const text = document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode() as Text;
      return [...text.data.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const pieces = [...range.getClientRects()];
        const room = part.parentElement!.clientWidth - 24;
        // A word that is wider than the whole list has to break somewhere.
        const fits = pieces.reduce((sum, { width }) => sum + width, 0) <= room;
        return fits && new Set(pieces.map(({ top }) => top)).size > 1 ? [word] : [];
      });
    });
    expect(broken).to.deep.equal([]);
  });

  it('has targets of at least 24 pixels on a phone, 44 for the main button', async () => {
    await pageWidth(320);
    const finder = await mount({ municipality: '853' });
    await settled(finder);
    await click(one(finder, '[aria-controls=filters]'));
    for (const target of all(finder, 'button, input, select, summary, a, label.check')) {
      if (!target.checkVisibility() || target.matches('.check input')) continue;
      const { height, width } = target.getBoundingClientRect();
      expect(Math.min(height, width), `${target.className} ${textOf(target)}`).to.be.at.least(24);
    }
    for (const main of all(finder, '.primary, .field'))
      expect(main.getBoundingClientRect().height, main.className).to.be.at.least(43.9);
  });
});
