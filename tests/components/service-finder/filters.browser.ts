import { expect } from '@open-wc/testing';
import { directory, fewServices } from '../../fixtures/finder/directory.js';
import {
  all,
  amount,
  announcer,
  checkbox,
  chips,
  click,
  countLine,
  focused,
  freshPage,
  heard,
  mount,
  one,
  openGroup,
  pageWidth,
  press,
  settled,
  source,
  textOf,
  titles,
  typeInto,
  until,
  isGone,
  hasFocus,
} from './finder-tools.js';

const few = (): { client: ReturnType<typeof source>['client'] } => ({ client: source(fewServices).client });

describe('filters of the service finder', () => {
  beforeEach(freshPage);

  it('counts what each choice would leave', async () => {
    const finder = await mount();
    const having = (check: (service: (typeof directory)[number]) => unknown): number =>
      directory.filter((service) => check(service)).length;
    expect(amount(finder, 'Maksuton')).to.equal(having(({ cost }) => cost?.free));
    expect(amount(finder, 'Onnistuu etänä')).to.equal(1);
    expect(amount(finder, 'Ruoka-apu')).to.equal(1);
    expect(amount(finder, 'Liikunta-')).to.equal(41);
    await openGroup(finder, 'Palvelukieli');
    expect(amount(finder, 'Suomi')).to.equal(having(({ languages }) => languages?.includes('fi')));
    expect(amount(finder, 'Ruotsi')).to.equal(having(({ languages }) => languages?.includes('sv')));
  });

  it('lets no choice be lost when hands are faster than the answers', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    await click(checkbox(finder, 'Onnistuu etänä'));
    await heard('1 palvelu');
    await click(checkbox(finder, 'Onnistuu etänä'));
    await until(() => !chips(finder).length);
    const answer = from.hold();
    for (const name of ['Maksuton', 'Ruoka-apu', 'Liikunta-', 'Onnistuu etänä', 'Onnistuu etänä'])
      await click(checkbox(finder, name));
    answer();
    await until(() => chips(finder).length === 3, 'three filters');
    await settled(finder);
    expect(chips(finder)).to.deep.equal(['Ruoka-apu', 'Liikunta-, harraste- ja kulttuuriryhmät', 'Maksuton']);
  });

  it('keeps the counts right while filters combine', async () => {
    const finder = await mount();
    await click(checkbox(finder, 'Maksuton'));
    await heard('23 palvelua');
    expect(countLine(finder)).to.equal('23 palvelua');
    expect(amount(finder, 'Liikunta-')).to.equal(21);
    expect(amount(finder, 'Maksuton')).to.equal(23);
    await click(checkbox(finder, 'Ruoka-apu'));
    await heard('1 palvelu');
    // The other terms still say what they would add.
    expect(amount(finder, 'Liikunta-')).to.equal(21);
    await click(checkbox(finder, 'Liikunta-'));
    await heard('22 palvelua');
    expect(chips(finder)).to.deep.equal(['Ruoka-apu', 'Liikunta-, harraste- ja kulttuuriryhmät', 'Maksuton']);
  });

  it('shows the forms of activity under their groups, in the published order, unknown ones by their own name last', async () => {
    const finder = await mount(few());
    const group = all(finder, '[role=group]')[0]!;
    expect(group.getAttribute('aria-label')).to.equal('Toiminnan muoto');
    // The unknown one stands apart from the groups, under nothing.
    expect([...group.querySelectorAll('.group, .check > span:first-of-type')].map(textOf)).to.deep.equal([
      'Tukea elämäntilanteeseen',
      'Keskusteluapu ja -tuki',
      'Ystävä- ja tukihenkilötoiminta',
      'Vertaistoiminta',
      'Ruoka-apu',
      'Sote-palveluiden yhdyspinnalla',
      'Kriisiauttaminen',
      '',
      'Oma muoto',
    ]);
  });

  it('shows unknown target groups and languages by their own name or code, last', async () => {
    const finder = await mount(few());
    await openGroup(finder, 'Kohderyhmä');
    await openGroup(finder, 'Palvelukieli');
    const names = (index: number): string[] =>
      [...all(finder, '[role=group]')[index]!.querySelectorAll('.check > span:first-of-type')].map(textOf);
    expect(names(1).at(-1)).to.equal('Oma ryhmä');
    expect(names(2)).to.deep.equal(['Suomi', 'Ruotsi', 'Englanti', 'Xx']);
  });

  it('keeps a chosen value in sight when the other filters leave it nothing', async () => {
    const finder = await mount(few());
    await click(checkbox(finder, 'Vertaistoiminta'));
    await until(() => countLine(finder) === '1 palvelu');
    await click(checkbox(finder, 'Onnistuu etänä'));
    await until(() => countLine(finder) === 'Ei palveluja tällä haulla');
    await settled(finder);
    expect(checkbox(finder, 'Vertaistoiminta').checked).to.equal(true);
    expect(amount(finder, 'Vertaistoiminta')).to.equal(0);
    await click(checkbox(finder, 'Vertaistoiminta'));
    await until(() => countLine(finder) === '1 palvelu');
    expect(titles(finder)).to.deep.equal(['Keskustelutuki']);
  });

  it('works with the keyboard alone and keeps the focus on what was chosen', async () => {
    const finder = await mount();
    checkbox(finder, 'Maksuton').focus();
    await press(' ');
    await until(() => countLine(finder) === '23 palvelua');
    await settled(finder);
    hasFocus(checkbox(finder, 'Maksuton'));
    expect(checkbox(finder, 'Maksuton').checked).to.equal(true);
    await press(' ');
    await until(() => countLine(finder) === '46 palvelua');
  });

  it('leaves a group open under the reader’s hands when its last choice is taken back', async () => {
    const finder = await mount(few());
    await openGroup(finder, 'Palvelukieli');
    const swedish = checkbox(finder, 'Ruotsi');
    await click(swedish);
    await until(() => titles(finder).length === 3);
    expect(all(finder, 'summary').map(textOf)).to.include('Palvelukieli (1)');
    swedish.focus();
    await press(' ');
    await until(() => titles(finder).length === 5);
    await settled(finder);
    expect(swedish.closest('details')!.open).to.equal(true);
    hasFocus(checkbox(finder, 'Ruotsi'));
  });

  it('is a disclosure over the results in a narrow place, named with the number in use', async () => {
    await pageWidth(400);
    const finder = await mount(few());
    const toggle = one(finder, '[aria-controls=filters]')!;
    expect(textOf(toggle)).to.equal('Rajaa hakua');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(one(finder, '#filters')!.getBoundingClientRect().height).to.equal(0);
    await click(toggle);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    await click(checkbox(finder, 'Maksuton'));
    await until(() => textOf(toggle) === 'Rajaa hakua (1 rajaus käytössä)');
    await settled(finder);
    await click(checkbox(finder, 'Ruoka-apu'));
    await until(() => textOf(toggle) === 'Rajaa hakua (2 rajausta käytössä)');
    await click(toggle);
    expect(one(finder, '#filters')!.getBoundingClientRect().height).to.equal(0);
    await settled(finder);
    expect(chips(finder)).to.deep.equal(['Ruoka-apu', 'Maksuton']);
  });

  it('can be left out', async () => {
    const finder = await mount({ withoutFilters: true, municipality: '853' });
    isGone(one(finder, '#filters'));
    expect(chips(finder)).to.deep.equal(['Kunta: Turku']);
  });
});

describe('chips of the service finder', () => {
  beforeEach(freshPage);
  const chip = (finder: Element, name: string): HTMLElement => {
    const found = all(finder, '[part~=chip]').find((item) => textOf(item) === name);
    expect(found, `chip ${name}`).to.exist;
    return found!;
  };
  const three = { municipality: '853 202', county: '05' };

  it('says what pressing it does', async () => {
    const finder = await mount(three);
    expect(all(finder, '[part~=chip]').map((item) => item.getAttribute('aria-label'))).to.deep.equal([
      'Poista rajaus: Kunta: Turku',
      'Poista rajaus: Kunta: Kaarina',
      'Poista rajaus: Varsinais-Suomen hyvinvointialue',
    ]);
    expect(one(finder, '.chips')!.getAttribute('aria-label')).to.equal('Käytössä olevat rajaukset');
  });

  it('hands the focus on to a chip that is left, and to the search field after the last', async () => {
    const finder = await mount(three);
    chip(finder, 'Kunta: Kaarina').focus();
    await press('Enter');
    await until(() => chips(finder).length === 2);
    await until(() => focused()?.matches('[part~=chip]'), 'the focus on a chip');
    expect(focused()!.isConnected).to.equal(true);
    await press('Enter');
    await until(() => chips(finder).length === 1);
    await until(() => focused()?.matches('[part~=chip]'), 'the focus on the last chip');
    await press('Enter');
    await until(() => chips(finder).length === 0);
    await until(() => focused()?.id === 'text', 'the focus in the field');
    await heard(`${directory.length} palvelua`);
  });

  it('removes all at once, keeps the words, and hands the focus to the field', async () => {
    const finder = await mount({ ...three, client: source(fewServices).client });
    await typeInto(finder, 'text', 'ilta');
    await until(() => titles(finder).length === 1);
    const button = all(finder, '.chips button').at(-1)!;
    expect(textOf(button)).to.equal('Poista kaikki rajaukset');
    await click(button);
    await until(() => chips(finder).length === 0);
    await settled(finder);
    expect(one<HTMLInputElement>(finder, '#text')!.value).to.equal('ilta');
    expect(titles(finder)).to.deep.equal(['Vertaisten ilta']);
    hasFocus(one(finder, '#text'));
  });

  it('takes only its own place out of the text, and hands the focus on as any chip does', async () => {
    const finder = await mount();
    const field = one<HTMLInputElement>(finder, '#text')!;
    const ask = async (text: string, ...names: string[]): Promise<void> => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(() => chips(finder).join() === names.join(), `chips of ${text}`);
    };
    for (const width of [1280, 320]) {
      await pageWidth(width);
      await ask('ilta Turku Kaarina', 'Kunta: Turku', 'Kunta: Kaarina');
      chip(finder, 'Kunta: Turku').focus();
      await press('Enter');
      await until(() => chips(finder).join() === 'Kunta: Kaarina', 'the other place');
      await settled(finder);
      expect(field.value).to.equal('ilta Kaarina');
      hasFocus(chip(finder, 'Kunta: Kaarina'));
      await press('Enter');
      await until(() => !chips(finder).length, 'no place');
      await settled(finder);
      expect(field.value).to.equal('ilta');
      hasFocus(field);
      await ask('apua Raisiossa tai Turussa', 'Kunta: Raisio', 'Kunta: Turku');
      await click(chip(finder, 'Kunta: Raisio'));
      await until(() => chips(finder).join() === 'Kunta: Turku', 'the other place');
      await settled(finder);
      expect(field.value).to.match(/^apua .*Turussa$/);
      hasFocus(chip(finder, 'Kunta: Turku'));
      await click(chip(finder, 'Kunta: Turku'));
      await until(() => !chips(finder).length, 'no place');
      await settled(finder);
      hasFocus(field);
    }
  });

  it('unticks the box it stands for', async () => {
    const finder = await mount();
    await click(checkbox(finder, 'Maksuton'));
    await until(() => chips(finder).length === 1);
    await click(chip(finder, 'Maksuton'));
    await until(() => chips(finder).length === 0);
    expect(checkbox(finder, 'Maksuton').checked).to.equal(false);
  });
});

describe('order of the results', () => {
  beforeEach(freshPage);
  const select = (finder: Element): HTMLSelectElement => one<HTMLSelectElement>(finder, '#sort')!;
  const choose = async (finder: Element, value: string): Promise<void> => {
    const field = select(finder);
    field.focus();
    field.value = value;
    // An answer that is at hand comes without a look of waiting.
    const answered = new Promise((resolve) =>
      finder.addEventListener('kumppani-service-results', resolve, { once: true }),
    );
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await answered;
    await settled(finder);
  };

  it('has a label and three choices', async () => {
    const finder = await mount();
    expect(select(finder).labels[0]!.textContent).to.equal('Järjestys');
    expect([...select(finder).options].map(textOf)).to.deep.equal([
      'Osuvimmat ensin',
      'Aakkosjärjestys',
      'Viimeksi tarkistetut ensin',
    ]);
  });

  it('is by how well it fits, by name, or by how lately somebody checked', async () => {
    const finder = await mount(few());
    await choose(finder, 'name');
    expect(titles(finder)).to.deep.equal([
      'Keskustelutuki',
      'Laiturikahvila',
      'Ruokajakelu',
      'Vertaisten ilta',
      'Ystävä kotiin',
    ]);
    await choose(finder, 'freshness');
    expect(titles(finder).slice(0, 3)).to.deep.equal(['Ruokajakelu', 'Keskustelutuki', 'Vertaisten ilta']);
  });

  it('can be changed with the keyboard', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    select(finder).focus();
    await press('ArrowDown');
    // Some browsers change at once, some after Enter.
    if (from.asked.at(-1)!.sort !== 'name') await press('Enter');
    await until(() => from.asked.at(-1)!.sort === 'name');
    expect(select(finder).value).to.equal('name');
  });

  it('follows the reader’s language', async () => {
    const finder = await mount({ ...few(), language: 'sv' });
    await choose(finder, 'name');
    expect(titles(finder)).to.deep.equal([
      'Bryggkaféet',
      'Kamratkväll',
      'Matutdelning',
      'Samtalshjälp',
      'Vän på besök',
    ]);
  });

  it('shows the order it is in, also when it was set from elsewhere', async () => {
    const from = source();
    const finder = await mount({ client: from.client, urlState: 's' });
    await choose(finder, 'name');
    location.hash = '#s-sort=freshness';
    await until(() => from.asked.at(-1)!.sort === 'freshness');
    await until(() => select(finder).value === 'freshness');
  });
});

describe('more results', () => {
  beforeEach(freshPage);
  const more = (finder: Element): HTMLElement | null => one(finder, '.more button');

  it('adds the next page under the first, tells so and moves on to the first new one', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    expect(textOf(more(finder))).to.equal('Näytä 20 palvelua lisää');
    expect(textOf(one(finder, '.more .muted'))).to.equal('Näkyvissä 20 / 46');
    const first = titles(finder);
    more(finder)!.focus();
    await press('Enter');
    await until(() => titles(finder).length === 40);
    expect(titles(finder).slice(0, 20)).to.deep.equal(first);
    expect(new Set(titles(finder)).size).to.equal(40);
    await until(() => focused() === all(finder, '[part~=item-title] :is(a, button)')[20]);
    await heard('Näkyvissä 40 / 46');
    expect(textOf(more(finder))).to.equal('Näytä 6 palvelua lisää');
    await click(more(finder));
    await until(() => titles(finder).length === 46);
    isGone(more(finder));
    expect(from.asked).to.have.lengthOf(3);
  });

  it('keeps what is there when the next page does not come, and lets the reader try again', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    from.fail('http');
    await click(more(finder));
    await heard('Palvelussa on tilapäinen häiriö. Yritä hetken kuluttua uudelleen.');
    expect(titles(finder)).to.have.lengthOf(20);
    from.fail(undefined);
    await click(more(finder));
    await until(() => titles(finder).length === 40);
  });

  it('forgets the additional pages when something else is asked', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    await click(more(finder));
    await until(() => titles(finder).length === 40);
    await click(checkbox(finder, 'Maksuton'));
    await until(() => countLine(finder) === '23 palvelua');
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(20);
  });

  it('does not mix pages of two questions', async () => {
    const from = source();
    const finder = await mount({ client: from.client });
    const release = from.hold();
    await click(more(finder));
    await until(() => from.asked.length === 2);
    await click(checkbox(finder, 'Maksuton'));
    await until(() => from.asked.length === 3);
    release();
    await until(() => countLine(finder) === '23 palvelua');
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(20);
    expect(announcer()!.textContent).not.to.contain('Näkyvissä');
  });
});
