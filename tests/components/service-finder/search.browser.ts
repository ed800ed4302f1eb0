import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { directory, fewServices } from '../../fixtures/finder/directory.js';
import {
  all,
  attach,
  chips,
  click,
  countLine,
  event,
  focused,
  freshPage,
  heard,
  mount,
  namesWhere,
  one,
  options,
  press,
  settled,
  source,
  textOf,
  titles,
  type,
  typeInto,
  until,
  withVerbs,
  hasFocus,
} from './finder-tools.js';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';
import type { ServiceResultsEvent } from '../../../src/components/service-finder/service-finder.events.js';

const field = (finder: Element, id: 'text' | 'municipality' = 'text'): HTMLInputElement =>
  one<HTMLInputElement>(finder, `#${id}`)!;

describe('typing in the service finder', () => {
  beforeEach(freshPage);

  it('shows every service before anything is typed, 20 at a time', async () => {
    const finder = await mount();
    expect(countLine(finder)).to.equal(`${directory.length} palvelua`);
    expect(titles(finder)).to.have.lengthOf(20);
  });

  /** Types faster than any hand, so that a slow machine makes no pause of its own. */
  const dash = async (finder: ServiceFinder, ...texts: string[]): Promise<void> => {
    for (const text of texts) {
      field(finder).value = text;
      field(finder).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await finder.updateComplete;
    }
  };
  const told = (finder: HTMLElement): number[] => {
    const totals: number[] = [];
    finder.addEventListener('kumppani-service-results', ({ detail }) => totals.push(detail.total));
    return totals;
  };

  it('searches by itself', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    await typeInto(finder, 'text', 'ruokajakelu');
    // The beginning of the word finds the same.
    await until(() => from.asked.at(-1)?.text === 'ruokajakelu' && titles(finder).length === 1);
    expect(titles(finder)).to.deep.equal(['Ruokajakelu']);
    await heard('1 palvelu');
  });

  it('does not bring back a text that was taken away before its pause had passed', async () => {
    const finder = await mount();
    await dash(finder, 'ruoka');
    await until(() => titles(finder).length && titles(finder).length < 20);
    await dash(finder, 'qqqzzz');
    await until(() => one(finder, '[part~=notice] button'));
    one(finder, '[part~=notice] button')!.click();
    await until(() => titles(finder).length === 20);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(titles(finder)).to.have.lengthOf(20);
    expect(field(finder).value).to.equal('');
  });

  it('shows what the first words find, and tells page and reader when the last one is whole', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    const totals = told(finder);
    await dash(finder, 'ruokajakelu');
    await until(() => titles(finder).length === 1, 'results of the first word');
    await dash(finder, 'ruokajakelu t', 'ruokajakelu to', 'ruokajakelu torstai');
    await heard('1 palvelu');
    expect(from.asked.at(-1)!.text).to.equal('ruokajakelu torstai');
    expect(totals.at(-1)).to.equal(1);
    expect(totals.length).to.be.below(3);
  });

  it('asks a slow source for the first letter and for the whole word, not for every letter', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    const release = from.hold();
    await dash(finder, 'r', 'ru', 'ruo', 'ruok', 'ruoka', 'ruokajakelu');
    await until(() => from.asked.at(-1)!.text === 'ruokajakelu');
    const totals = told(finder);
    release();
    await until(() => titles(finder).length === 1);
    await settled(finder);
    expect(from.asked.flatMap(({ text }) => text ?? [])).to.deep.equal(['r', 'ruokajakelu']);
    expect(totals).to.deep.equal([1]);
  });

  it('never takes a letter away, however slowly answers come', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    const release = from.hold();
    await typeInto(finder, 'text', 'ruoka');
    await until(() => from.asked.at(-1)!.text === 'ruoka');
    await type('jakelu');
    release();
    await type(' torstai');
    await until(() => from.asked.at(-1)!.text === 'ruokajakelu torstai');
    await settled(finder);
    expect(field(finder).value).to.equal('ruokajakelu torstai');
  });

  it('shows the answer to the last question, whichever answer comes last', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    const release = from.hold();
    await typeInto(finder, 'text', 'tanssi');
    await until(() => from.asked.at(-1)!.text === 'tanssi');
    field(finder).select();
    await type('ruokajakelu');
    await until(() => from.asked.at(-1)!.text === 'ruokajakelu');
    release();
    await until(() => titles(finder).length === 1);
    await settled(finder);
    expect(titles(finder)).to.deep.equal(['Ruokajakelu']);
  });

  it('searches at once on Enter', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    await typeInto(finder, 'text', 'ruokajakelu');
    await press('Enter');
    await until(() => titles(finder).length === 1);
    expect(from.asked.map(({ text }) => text).filter((text) => text === 'ruokajakelu')).to.have.lengthOf(1);
    hasFocus(field(finder));
  });

  it('searches when the button is pressed, and tells the count again when nothing is new', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    await typeInto(finder, 'text', 'ruokajakelu');
    await click(one(finder, '.primary'));
    await until(() => titles(finder).length === 1);
    await heard('1 palvelu');
    document.querySelector('[data-kumppani-announcer]')!.textContent = '';
    const before = from.asked.length;
    await click(one(finder, '.primary'));
    await heard('1 palvelu');
    expect(from.asked).to.have.lengthOf(before);
  });

  it('brings the answer into view on a small phone when the button is pressed', async () => {
    await setViewport({ width: 320, height: 568 });
    const finder = await mount();
    // A page has more above it.
    finder.style.marginBlockStart = '300px';
    const count = one(finder, '[part=count]')!;
    expect(count.getBoundingClientRect().top).to.be.above(500);
    await typeInto(finder, 'text', 'ruokajakelu');
    scrollTo(0, 0);
    await press('Enter');
    await until(() => titles(finder).length === 1);
    expect(one(finder, '[part~=item-title]')!.getBoundingClientRect().bottom).to.be.below(568);
    hasFocus(field(finder));
  });

  it('shows everything again when the field is emptied', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => titles(finder).length === 1);
    field(finder).select();
    await press('Backspace');
    await until(() => titles(finder).length === 20);
    await heard(`${directory.length} palvelua`);
  });

  it('says what was searched instead of a word nobody has written', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'ruokajakleu');
    // Letters before the last ones have been answered by another word.
    await until(() => textOf(one(finder, '.instead')) === 'Näytetään tulokset haulle ruokajakelu.');
    await heard(/^Näytetään tulokset haulle ruokajakelu\. 1 palvelu$/);
  });

  it('shows a place found in the text as a filter that can be taken away', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'vertaisten ilta Kaarinassa');
    await until(() => chips(finder).length === 1, 'a chip');
    expect(chips(finder)).to.deep.equal(['Kunta: Kaarina']);
    // What the first letters suggested lies over the chip until nothing is suggested any more.
    await until(() => !options(finder, 'text').length, 'no suggestions');
    // And the answer to the last letter may still move it.
    await settled(finder);
    await click(one(finder, '[part~=chip]'));
    await until(() => field(finder).value === 'vertaisten ilta');
    await settled(finder);
    expect(chips(finder)).to.deep.equal([]);
  });

  it('marks the words that answered, without touching the text', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'ruokakassi');
    await until(() => titles(finder).length === 1);
    expect(all(finder, '.summary mark').map(textOf)).to.deep.equal(['Ruokakassi']);
    expect(textOf(one(finder, '.summary'))).to.equal('Ruokakassi torstaisin.');
  });

  it('tells the page how many there are, never what was asked', async () => {
    const first = event<ServiceResultsEvent>(document, 'kumppani-service-results');
    const finder = await attach({ client: source().client });
    expect((await first).detail).to.deep.equal({ total: directory.length });
    await settled(finder);
    const details: unknown[] = [];
    finder.addEventListener('kumppani-service-results', ({ detail }) => details.push(detail));
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => titles(finder).length === 1 && details.length);
    await heard('1 palvelu');
    expect(details.at(-1)).to.deep.equal({ total: 1 });
  });

  it('does not speak before somebody has done something', async () => {
    await mount();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.querySelector('[data-kumppani-announcer]')!.textContent).to.equal('');
  });
});

describe('suggestions while typing', () => {
  beforeEach(freshPage);

  it('offers what begins with the letters, with its kind', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'ruo');
    await until(() => options(finder, 'text').length);
    expect(options(finder, 'text'))
      .to.include('Ruoka-aputoiminnan muoto')
      .and.to.include('Ruokajakelupalvelu');
    expect(field(finder).getAttribute('aria-expanded')).to.equal('true');
    expect(field(finder).getAttribute('aria-activedescendant')).to.equal(null);
    hasFocus(field(finder));
  });

  it('is walked with the arrows, round through the field, and chosen with Enter', async () => {
    const finder = await mount({ client: source(fewServices).client });
    await typeInto(finder, 'text', 'ruo');
    await until(() => options(finder, 'text').length);
    const count = options(finder, 'text').length;
    const active = (): string | undefined => {
      const id = field(finder).getAttribute('aria-activedescendant');
      const option = id ? one(finder, `#${id}`) : null;
      expect(all(finder, '[aria-selected=true]').map(({ id: chosen }) => chosen)).to.deep.equal(
        option ? [id] : [],
      );
      return option ? textOf(option) : undefined;
    };
    const seen: (string | undefined)[] = [];
    for (let step = 0; step <= count; step++) {
      await press('ArrowDown');
      seen.push(active());
    }
    expect(seen).to.deep.equal([...options(finder, 'text'), undefined]);
    await press('ArrowUp');
    expect(active()).to.equal(options(finder, 'text').at(-1));
    while (active() !== 'Ruoka-aputoiminnan muoto') await press('ArrowUp');
    await press('Enter');
    await until(() => chips(finder).length === 1);
    expect(chips(finder)).to.deep.equal(['Ruoka-apu']);
    expect(field(finder).value).to.equal('');
    expect(options(finder, 'text')).to.deep.equal([]);
    hasFocus(field(finder));
  });

  it('closes on Escape and keeps what was typed; Escape again is the browser’s', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'ruo');
    await until(() => options(finder, 'text').length);
    await press('Escape');
    await until(() => !options(finder, 'text').length);
    expect(field(finder).value).to.equal('ruo');
    await press('ArrowDown');
    await until(() => options(finder, 'text').length, 'the list is back');
  });

  it('closes on Tab and goes on to the button', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'ruo');
    await until(() => options(finder, 'text').length);
    await press('ArrowDown', 'Tab');
    expect(options(finder, 'text')).to.deep.equal([]);
    expect(field(finder).value).to.equal('ruo');
    hasFocus(one(finder, '.primary'));
  });

  it('leaves Enter to the search when nothing is chosen', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    await typeInto(finder, 'text', 'ruo');
    await until(() => options(finder, 'text').length);
    await press('Enter');
    await until(() => from.asked.at(-1)!.text === 'ruo');
    expect(options(finder, 'text')).to.deep.equal([]);
    expect(chips(finder)).to.deep.equal([]);
  });

  it('is chosen with the mouse, and the field keeps the focus', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'kaislas');
    await until(() => options(finder, 'text')[0] === 'Kaislasalmen Lähellä ryjärjestö', 'the association');
    await click(all(finder, '#text-listbox [role=option]')[0]!);
    await until(() => field(finder).value === 'Kaislasalmen Lähellä ry');
    expect(options(finder, 'text')).to.deep.equal([]);
    hasFocus(field(finder));
    await heard(/^\d palvelua$/);
    expect(titles(finder).slice(0, 2).sort()).to.deep.equal(['Keskustelutuki', 'Vertaisten ilta']);
  });

  it('opens a service that is chosen', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'ruokajake');
    await until(() => options(finder, 'text').includes('Ruokajakelupalvelu'));
    await press('ArrowDown', 'Enter');
    await until(() => one(finder, '[part~=detail]'));
    expect(textOf(one(finder, '#detail-title'))).to.equal('Ruokajakelu');
    await until(() => focused()?.id === 'detail-title');
  });

  it('takes a place that is chosen as a filter', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'kaari');
    await until(() => options(finder, 'text').includes('Kaarinapaikka'));
    await press('ArrowDown', 'Enter');
    await until(() => chips(finder).length === 1);
    expect(chips(finder)).to.deep.equal(['Kunta: Kaarina']);
    expect(field(finder).value).to.equal('');
  });

  it('closes when the reader goes elsewhere', async () => {
    const finder = await mount();
    await typeInto(finder, 'text', 'ruo');
    await until(() => options(finder, 'text').length);
    await sendMouse({ type: 'click', position: [1, 1] });
    await until(() => !options(finder, 'text').length);
  });

  it('does without when the source cannot suggest, or fails to', async () => {
    const from = source();
    const finder = await mount({ client: withVerbs(from.client, { suggest: undefined! }) });
    await typeInto(finder, 'text', 'ruokajakelu');
    await until(() => titles(finder).length === 1);
    expect(options(finder, 'text')).to.deep.equal([]);
    const other = await mount({
      client: withVerbs(from.client, { suggest: () => Promise.reject(new Error('no suggestions')) }),
    });
    await typeInto(other, 'text', 'ruokajakelu');
    await until(() => titles(other).length === 1);
    expect(options(other, 'text')).to.deep.equal([]);
  });
});

describe('choosing a municipality', () => {
  beforeEach(freshPage);
  const inTurku = namesWhere(directory, ({ areas }) =>
    areas!.some(({ type: kind, code }) => kind === 'nationwide' || code === '853' || code === '05'),
  );

  it('finds the municipality by the beginning of its name, and its services by area', async () => {
    const finder = await mount();
    await typeInto(finder, 'municipality', 'turk');
    // The list of "tu" may be seen on the way.
    await until(() => options(finder, 'municipality').length === 1);
    expect(options(finder, 'municipality')).to.deep.equal([`Turku${inTurku.length} palvelua`]);
    await heard(/^1 ehdotus\./);
    await press('Enter');
    await until(() => chips(finder).length === 1);
    await until(() => titles(finder).length === inTurku.length);
    expect(chips(finder)).to.deep.equal(['Kunta: Turku']);
    expect(titles(finder).sort()).to.deep.equal([...inTurku].sort());
    expect(field(finder, 'municipality').value).to.equal('');
    hasFocus(field(finder, 'municipality'));
    await heard(`${inTurku.length} palvelua`);
  });

  it('finds Turku for a Swedish reader who types Åbo', async () => {
    const finder = await mount({ language: 'sv' });
    await typeInto(finder, 'municipality', 'Åbo');
    await until(() => options(finder, 'municipality').length);
    expect(options(finder, 'municipality')[0]).to.equal(`Åbo${inTurku.length} tjänster`);
    await press('Enter');
    await until(() => chips(finder).length === 1);
    expect(chips(finder)).to.deep.equal(['Kommun: Åbo']);
  });

  it('finds Turku for a Finnish reader who types Åbo, marked as Swedish', async () => {
    const finder = await mount();
    await typeInto(finder, 'municipality', 'åbo');
    await until(() => options(finder, 'municipality').length);
    expect(one(finder, '#municipality-listbox [role=option] [lang]')!.lang).to.equal('sv');
    await press('ArrowDown', 'Enter');
    await until(() => chips(finder).length === 1);
    expect(chips(finder)).to.deep.equal(['Kunta: Turku']);
  });

  it('finds names typed without their dots', async () => {
    const finder = await mount();
    await typeInto(finder, 'municipality', 'jarvenp');
    // The first letters offer others too.
    await until(() => options(finder, 'municipality').length === 1);
    expect(options(finder, 'municipality')).to.deep.equal(['Järvenpää']);
  });

  it('offers a municipality that only the services know by its own name, in both languages', async () => {
    const finder = await mount();
    await typeInto(finder, 'municipality', 'kaisla');
    await until(() => options(finder, 'municipality').length);
    expect(options(finder, 'municipality')[0]).to.match(/^Kaislasalmi2 palvelua$/);
    await press('Enter');
    await until(() => chips(finder).length === 1);
    expect(chips(finder)).to.deep.equal(['Kunta: Kaislasalmi']);
    await until(() => titles(finder).length === 2);
    expect(titles(finder)).to.deep.equal(['Laiturikahvila', 'Keskustelutuki']);

    const swedish = await mount({ language: 'sv' });
    await typeInto(swedish, 'municipality', 'vass');
    await until(() => options(swedish, 'municipality').length);
    await press('Enter');
    await until(() => chips(swedish).length === 1);
    expect(chips(swedish)).to.deep.equal(['Kommun: Vassund']);
  });

  it('takes several', async () => {
    const finder = await mount();
    for (const name of ['kaarin', 'raisi']) {
      await typeInto(finder, 'municipality', name);
      await until(() => options(finder, 'municipality').length);
      await press('Enter');
      await until(() => field(finder, 'municipality').value === '');
    }
    await until(() => chips(finder).length === 2);
    expect(chips(finder)).to.deep.equal(['Kunta: Kaarina', 'Kunta: Raisio']);
    await settled(finder);
    const expected = namesWhere(directory, ({ areas }) =>
      areas!.some(({ type: kind, code }) => kind !== 'municipality' || code === '202' || code === '680'),
    );
    expect(countLine(finder)).to.equal(`${expected.length} palvelua`);
  });

  it('says so, for eyes and ears, when no municipality has the name', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    await typeInto(finder, 'municipality', 'qqq');
    await heard('Ei ehdotuksia.');
    const before = from.asked.length;
    await press('Enter');
    await heard('Tällä nimellä ei löydy kuntaa.');
    expect(from.asked).to.have.lengthOf(before);
    const hint = one(finder, `#${field(finder, 'municipality').getAttribute('aria-describedby')}`);
    expect(textOf(hint)).to.equal('Tällä nimellä ei löydy kuntaa.');
    expect(field(finder, 'municipality').getAttribute('aria-invalid')).to.equal('true');
    await press('Backspace');
    expect(textOf(hint)).to.equal('Kirjoita kunnan nimi');
    expect(field(finder, 'municipality').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('takes a name that was typed in full when the button is pressed', async () => {
    const finder = await mount();
    await typeInto(finder, 'municipality', 'Kaarina');
    await until(() => options(finder, 'municipality').length);
    await typeInto(finder, 'text', 'ilta');
    await click(one(finder, '.primary'));
    await until(() => chips(finder).length === 1, 'a chip');
    expect(chips(finder)).to.deep.equal(['Kunta: Kaarina']);
    expect(field(finder, 'municipality').value).to.equal('');
    await settled(finder);
    expect(titles(finder)).to.deep.equal(['Vertaisten ilta']);
  });

  it('starts from the municipalities and the county the page names, unknown codes too', async () => {
    const from = source();
    const finder = await mount({ client: from.client, municipality: '853, 990 999', county: '05 77' });
    expect(from.asked[0]!.municipalities).to.deep.equal(['853', '990', '999']);
    expect(from.asked[0]!.counties).to.deep.equal(['05', '77']);
    expect(chips(finder)).to.deep.equal([
      'Kunta: Turku',
      'Kunta: Kaislasalmi',
      'Kunta: 999',
      'Varsinais-Suomen hyvinvointialue',
      '77',
    ]);
    finder.municipality = '202';
    await until(() => chips(finder)[0] === 'Kunta: Kaarina');
    finder.removeAttribute('municipality');
    finder.removeAttribute('county');
    await until(() => chips(finder).length === 0, 'no filter');
    await settled(finder);
    expect(countLine(finder)).to.equal(`${directory.length} palvelua`);
  });
});
