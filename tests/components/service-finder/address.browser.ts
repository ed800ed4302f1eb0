import { expect, fixture, html } from '@open-wc/testing';
import { directory } from '../../fixtures/finder/directory.js';
import {
  all,
  attach,
  checkbox,
  chips,
  click,
  countLine,
  event,
  finderTemplate,
  focused,
  freshPage,
  heard,
  keepsFocus,
  mount,
  one,
  press,
  settled,
  source,
  textOf,
  titleOf,
  titles,
  typeInto,
  until,
  isGone,
  hasFocus,
} from './finder-tools.js';

const field = (finder: Element): HTMLInputElement => one<HTMLInputElement>(finder, '#text')!;
const detail = (finder: Element): Element | null => one(finder, '[part~=detail]');
const fragment = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));
const goBack = async (): Promise<void> => {
  const moved = event(window, 'popstate');
  history.back();
  await moved;
};

describe('the page’s address', () => {
  beforeEach(freshPage);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('stays as it is unless the page asks for it', async () => {
    const finder = await mount();
    const before = location.href;
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => titles(finder).length === 1);
    await click(titleOf(finder, 'ruoka'));
    await until(() => detail(finder));
    expect(location.href).to.equal(before);
  });

  it('follows words, filters and order under the prefix, without a step in the history', async () => {
    const finder = await mount({ urlState: 'haku' });
    const { length } = history;
    await typeInto(finder, 'text', 'ilta & tanssi');
    await until(() => fragment().get('haku-q') === 'ilta & tanssi');
    await typeInto(finder, 'municipality', 'raisi');
    await until(() => one(finder, '#municipality-listbox:not([hidden])'));
    await press('Enter');
    await settled(finder);
    await click(checkbox(finder, 'Maksuton'));
    await until(() => fragment().has('haku-free'));
    expect(Object.fromEntries(fragment())).to.deep.equal({
      'haku-q': 'ilta & tanssi',
      'haku-municipality': '680',
      'haku-free': '1',
    });
    expect(history.length).to.equal(length);
  });

  it('restores everything from a link, before the first question is asked', async () => {
    location.hash =
      '#haku-q=tanssi&haku-municipality=680&haku-municipality=853&haku-term=hobby-groups&haku-free=1&haku-sort=name';
    const from = source();
    const finder = await mount({ client: from.client, urlState: 'haku' });
    expect(field(finder).value).to.equal('tanssi');
    expect(chips(finder)).to.deep.equal([
      'Kunta: Raisio',
      'Kunta: Turku',
      'Liikunta-, harraste- ja kulttuuriryhmät',
      'Maksuton',
    ]);
    expect(one<HTMLSelectElement>(finder, '#sort')!.value).to.equal('name');
    expect(countLine(finder)).to.equal('21 palvelua');
    expect(from.asked).to.have.lengthOf(1);
    expect(from.asked[0]!.text).to.equal('tanssi');
  });

  it('lets a link count before what the page starts from', async () => {
    location.hash = '#haku-municipality=202';
    const finder = await mount({ urlState: 'haku', municipality: '853' });
    expect(chips(finder)).to.deep.equal(['Kunta: Kaarina']);
  });

  it('trusts nothing in a link', async () => {
    location.hash = `#s-q=${'a'.repeat(2000)}&s-sort=drop&s-municipality=%3Cb%3E&s-municipality=%3Cb%3E&s-free=&s-x=1`;
    const from = source();
    const finder = await mount({ client: from.client, urlState: 's' });
    expect(from.asked[0]!.text).to.have.lengthOf(500);
    expect(from.asked[0]!.sort).to.equal('relevance');
    expect(chips(finder)).to.deep.equal(['Kunta: <b>', 'Maksuton']);
    isGone(one(finder, '.chips b'));
  });

  it('opens a service from a link without taking the focus, and knows its results', async () => {
    location.hash = '#s-id=vertaiset&s-q=ilta';
    const from = source();
    const release = from.holdServices();
    const finder = await attach({ client: from.client, urlState: 's' });
    await until(() => from.got.length);
    release();
    await until(() => detail(finder));
    expect(textOf(one(finder, '#detail-title'))).to.equal('Vertaisten ilta');
    await settled(finder);
    hasFocus(document.body);
    await click(one(finder, '.back'));
    await until(() => titles(finder).length === 1);
    expect(location.hash).to.equal('#s-q=ilta');
  });

  it('makes opening a service a step that Back undoes', async () => {
    const finder = await mount({ urlState: 's' });
    const { length } = history;
    await click(checkbox(finder, 'Maksuton'));
    await until(() => countLine(finder) === '23 palvelua');
    await settled(finder);
    await click(titleOf(finder, 'ruoka'));
    await until(() => detail(finder));
    expect(history.length).to.equal(length + 1);
    expect(location.hash).to.equal('#s-free=1&s-id=ruoka');
    await goBack();
    await until(() => titles(finder).length === 20);
    expect(chips(finder)).to.deep.equal(['Maksuton']);
    await until(() => focused() === titleOf(finder, 'ruoka'), 'the focus on the result');
    expect(location.hash).to.equal('#s-free=1');

    const moved = event(window, 'popstate');
    history.forward();
    await moved;
    await until(() => detail(finder));
    expect(textOf(one(finder, '#detail-title'))).to.equal('Ruokajakelu');
    await until(() => focused()?.id === 'detail-title');
  });

  it('takes the same step back with the finder’s own button', async () => {
    const finder = await mount({ urlState: 's' });
    await click(titleOf(finder, 'ruoka'));
    await until(() => detail(finder));
    const { length } = history;
    const moved = event(window, 'popstate');
    await click(one(finder, '.back'));
    await moved;
    await until(() => titles(finder).length === 20);
    await until(() => focused() === titleOf(finder, 'ruoka'));
    expect(location.hash).to.equal('');
    expect(history.length, 'nothing new in the history').to.equal(length);
  });

  it('makes titles links that can be opened in another tab', async () => {
    const finder = await mount({ urlState: 's', municipality: '853' });
    const link = titleOf(finder, 'ruoka') as HTMLAnchorElement;
    expect(link.localName).to.equal('a');
    expect(new URL(link.href).hash).to.equal('#s-municipality=853&s-id=ruoka');
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true });
    // Cancelled here only so that no tab opens: the finder itself leaves the click alone.
    let left = false;
    document.addEventListener(
      'click',
      (clicked) => {
        left = !clicked.defaultPrevented;
        clicked.preventDefault();
      },
      { once: true },
    );
    link.dispatchEvent(click);
    expect(left).to.equal(true);
    isGone(detail(finder));
  });

  it('follows a link of the page itself', async () => {
    const finder = await mount({ urlState: 's' });
    location.hash = '#s-q=ruokajakelu';
    await until(() => titles(finder).length === 1);
    expect(field(finder).value).to.equal('ruokajakelu');
    location.hash = '#s-id=vertaiset';
    await until(() => detail(finder));
    expect(textOf(one(finder, '#detail-title'))).to.equal('Vertaisten ilta');
  });

  it('leaves the rest of the fragment alone', async () => {
    location.hash = '#map=60.45,22.27&other-q=x';
    const finder = await mount({ urlState: 's' });
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => fragment().get('s-q') === 'ruokajakelu');
    expect(fragment().get('map')).to.equal('60.45,22.27');
    expect(fragment().get('other-q')).to.equal('x');
    field(finder).select();
    await press('Backspace');
    await until(() => !fragment().has('s-q'));
    expect(fragment().get('map')).to.equal('60.45,22.27');
  });

  it('is followed from a service to another search before that is answered, and the focus with it', async () => {
    const from = source();
    const finder = await mount({ client: from.client, urlState: 's' });
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => titles(finder).length === 1);
    await click(titleOf(finder, 'ruoka'));
    await until(() => detail(finder));
    await settled(finder);
    const answer = from.hold();
    location.hash = '#s-q=vertaisten';
    await until(() => finder.renderRoot.querySelector('form'), 'the search');
    keepsFocus(finder);
    answer();
    await until(() => titleOf(finder, 'vertaiset'), 'the answer');
    keepsFocus(finder);
  });

  it('leaves an anchor of the page alone as long as there is nothing to say', async () => {
    location.hash = '#main';
    const finder = await mount({ urlState: 's' });
    expect(location.hash).to.equal('#main');
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => fragment().get('s-q') === 'ruokajakelu');
  });
});

describe('a service handed on', () => {
  beforeEach(freshPage);
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name);
  });

  const device = (name: 'share' | 'clipboard', value: unknown): unknown =>
    Object.defineProperty(navigator, name, { configurable: true, value });
  const buttons = (finder: Element): HTMLElement[] => all(finder, '[part~=detail] .button');
  const open = async (urlState?: string): Promise<Element> => {
    const finder = await mount({ ...(urlState && { urlState }) });
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => titles(finder).length === 1);
    await click(titleOf(finder, 'ruoka'));
    await until(() => buttons(finder).length, 'the buttons');
    return finder;
  };
  const isCopied = (finder: Element): boolean =>
    one(finder, '[part~=detail] .more .muted')!.checkVisibility();
  const own = (): string => `${location.href.split('#')[0]}#s-id=ruoka`;

  it('goes by the device’s own ways, and says nothing of what the reader has looked for', async () => {
    const given: ShareData[] = [];
    device('share', async (data: ShareData) => void given.push(data));
    const finder = await open('s');
    expect(fragment().get('s-q')).to.equal('ruokajakelu');
    await click(buttons(finder)[1]!);
    await until(() => given.length);
    expect(given).to.deep.equal([{ title: 'Ruokajakelu', url: own() }]);
    expect(isCopied(finder)).to.equal(false);
  });

  it('is copied where the device has no ways, and the reader is told', async () => {
    const copied: string[] = [];
    device('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const finder = await open('s');
    const told = heard('Linkki on kopioitu.');
    await click(buttons(finder)[1]!);
    await told;
    expect(copied).to.deep.equal([own()]);
    expect(isCopied(finder)).to.equal(true);
  });

  it('is printed, and has no link to be given where the address does not hold it', async () => {
    const finder = await open();
    expect(buttons(finder).map(textOf)).to.deep.equal(['Tulosta']);
    const real = window.print;
    let printed = 0;
    window.print = () => void printed++;
    await click(buttons(finder)[0]!);
    window.print = real;
    expect(printed).to.equal(1);
  });
});

describe('two finders on a page', () => {
  beforeEach(freshPage);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const pair = async (first: string, second: string): Promise<[HTMLElement, HTMLElement]> => {
    const wrapper = await fixture(
      html`<main lang="fi">
        ${finderTemplate({ client: source().client, urlState: first, heading: 'Eka' })}
        ${finderTemplate({ client: source().client, urlState: second, heading: 'Toka' })}
      </main>`,
    );
    const [one, other] = wrapper.querySelectorAll('kumppani-service-finder');
    await settled(one!);
    await settled(other!);
    return [one!, other!];
  };

  it('keep their own words, filters and places in the address', async () => {
    location.hash = '#b-q=ilta';
    const [a, b] = await pair('a', 'b');
    expect(field(a).value).to.equal('');
    expect(field(b).value).to.equal('ilta');
    await typeInto(a, 'text', 'ruokajakelu');
    await until(() => titles(a).length === 1 && fragment().get('a-q') === 'ruokajakelu');
    expect(Object.fromEntries(fragment())).to.deep.equal({ 'b-q': 'ilta', 'a-q': 'ruokajakelu' });
    expect(titles(b)).to.deep.equal(['Vertaisten ilta']);
  });

  it('tell prefixes apart of which one begins like the other', async () => {
    location.hash = '#haku-2-q=ilta&haku-q=ruokajakelu';
    const [a, b] = await pair('haku', 'haku-2');
    expect(field(a).value).to.equal('ruokajakelu');
    expect(field(b).value).to.equal('ilta');
    await click(checkbox(a, 'Maksuton'));
    await until(() => fragment().has('haku-free'));
    expect(Object.fromEntries(fragment())).to.deep.equal({
      'haku-2-q': 'ilta',
      'haku-q': 'ruokajakelu',
      'haku-free': '1',
    });
  });

  it('do not take the focus from each other when one of them goes back', async () => {
    const [a, b] = await pair('a', 'b');
    await click(titleOf(a, 'ruoka'));
    await until(() => detail(a));
    await click(titleOf(b, 'keskustelu'));
    await until(() => detail(b));
    await goBack();
    await until(() => titles(b).length === 20);
    expect(textOf(one(a, '#detail-title'))).to.equal('Ruokajakelu');
    await until(() => focused() === titleOf(b, 'keskustelu'), 'the focus on the result of the second');
  });

  it('close their own service with their own button', async () => {
    const [a, b] = await pair('a', 'b');
    await click(titleOf(a, 'ruoka'));
    await until(() => detail(a));
    await click(titleOf(b, 'keskustelu'));
    await until(() => detail(b));
    await click(one(a, '.back'));
    await until(() => titles(a).length === 20, 'the first one shows its list');
    expect(textOf(one(b, '#detail-title'))).to.equal('Keskustelutuki');
    expect(fragment().get('b-id')).to.equal('keskustelu');
    expect(fragment().has('a-id')).to.equal(false);
  });

  it('share nothing without an address either', async () => {
    const wrapper = await fixture(
      html`<main lang="fi">
        ${finderTemplate({ client: source().client })} ${finderTemplate({ client: source().client })}
      </main>`,
    );
    const [a, b] = wrapper.querySelectorAll('kumppani-service-finder');
    await settled(a!);
    await settled(b!);
    await click(checkbox(a!, 'Maksuton'));
    await until(() => countLine(a!) === '23 palvelua');
    expect(countLine(b!)).to.equal(`${directory.length} palvelua`);
    expect(all(b!, '[part~=chip]')).to.have.lengthOf(0);
  });
});
