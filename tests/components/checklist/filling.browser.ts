import { expect } from '@open-wc/testing';
import { readChecklistFile, shareFragment, writeChecklistFile } from '../../../src/checklists/index.js';
import type { Assessment } from '../../../src/model/index.js';
import {
  all,
  answered,
  attach,
  button,
  chooseFile,
  click,
  event,
  focused,
  freshPage,
  hasFocus,
  heard,
  isGone,
  items,
  mount,
  noticed,
  one,
  openDetails,
  press,
  progress,
  rate,
  service,
  template,
  textOf,
  type,
  until,
} from './checklist-tools.js';

/** What a press of a button puts on the reader's disk. */
async function downloaded(act: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click: realClick } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return createObjectURL.call(URL, made);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    await act();
    await until(() => blob, 'nothing was downloaded');
    return { name, text: await blob!.text() };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = realClick;
  }
}

/** Whether leaving the page would ask first. */
const asksBeforeLeaving = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

// The draft is what is tested here.
const drafts = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('kumppani'));
const clear = (): void => {
  for (const key of drafts()) localStorage.removeItem(key);
};

describe('filling in the checklist', () => {
  beforeEach(freshPage);
  afterEach(clear);

  it('stands under its headings, with a word, a shape and a radio button for each rating', async () => {
    const checklist = await mount();
    expect(all(checklist, 'h3').map(textOf)).to.include.members(['Suunnittelu', 'Arki']);
    expect(all(checklist, 'h4').map(textOf)).to.deep.equal([
      '1.1 Järjestöt näkyvät strategiassa',
      '1.2 Järjestöt kutsutaan mukaan',
      '2.1 Tiloja on tarjolla',
    ]);
    const ratings = [...items(checklist)[0]!.querySelectorAll('.rating')];
    expect(ratings.map(textOf)).to.deep.equal(['Kunnossa', 'Osittain', 'Ei vielä', 'Ei koske meitä']);
    const shapes = ratings.map((rating) => rating.querySelector('svg')!.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(new Set(shapes).size).to.equal(4);
  });

  it('says in words how far the answers have come, and tells a screen reader when all are there', async () => {
    const checklist = await mount();
    expect(progress(checklist)).to.equal('3 kohtaa arvioitavana.');
    await rate(checklist, 0, 0);
    await until(() => progress(checklist) === '1 kohta arvioitu, 2 jäljellä.');
    await rate(checklist, 1, 1);
    await rate(checklist, 2, 2);
    await heard('Kaikki kohdat on arvioitu.');
    expect(textOf(one(checklist, '.sum'))).to.equal(
      'Kunnossa 1, osittain 1, ei vielä 1. Kaikki 3 kohtaa on arvioitu.',
    );
  });

  it('is filled in with the keyboard alone', async () => {
    const checklist = await mount({
      definition: template,
      municipality: '853',
      year: 2026,
      side: 'association',
    });
    (one(checklist, '.rating input') as HTMLElement).focus();
    await press(' ');
    await press('ArrowRight');
    expect(checklist.value?.answers).to.deep.equal([{ item: 'strategy', rating: 'partly' }]);
    await press('Tab', 'Tab', 'Enter');
    await until(() => one(checklist, '.details'));
    await press('Tab');
    expect(focused()?.id).to.equal('evidence-strategy');
    await type('Valtuuston päätös');
    expect(checklist.value?.answers[0]?.evidence).to.equal('Valtuuston päätös');
  });

  it('tells the page of every change, with the answers', async () => {
    const checklist = await mount();
    const changed = event<CustomEvent<{ assessment: Assessment }>>(document, 'kumppani-checklist-change');
    await rate(checklist, 2, 2);
    const { assessment } = (await changed).detail;
    expect(assessment.answers).to.deep.equal([{ item: 'premises', rating: 'notYet' }]);
    expect(assessment.template).to.deep.equal({ id: 'small', version: 3 });
  });

  it('asks for the reason of what is not relevant, and of what is left out, which leaves the score', async () => {
    const checklist = await mount();
    await rate(checklist, 0, 3);
    await until(() => one(checklist, '#reason-strategy'));
    await click(one(checklist, '#reason-strategy'));
    await type('Ei strategiaa');
    const details = await openDetails(checklist, 1);
    await click(details.querySelector('.check input'));
    await until(() => items(checklist)[1]!.querySelector('.left-out'));
    expect(progress(checklist)).to.equal('1 kohta arvioitu, 1 jäljellä.');
    expect(checklist.value?.answers).to.deep.equal([
      { item: 'strategy', rating: 'notRelevant', reason: 'Ei strategiaa' },
      { item: 'invited', leftOut: true },
    ]);
    // Taken back, it is as before.
    await click(details.querySelector('.check input'));
    await until(() => items(checklist)[1]!.querySelectorAll('.rating').length === 4);
  });

  it('says when a date has passed, and asks who takes care of the step', async () => {
    const checklist = await mount({ definition: template, value: answered() });
    const details = await openDetails(checklist, 1);
    expect(textOf(details)).to.include('Päivä on jo mennyt.');
    const owner = one<HTMLInputElement>(checklist, '#owner-invited')!;
    owner.value = '';
    owner.dispatchEvent(new Event('input'));
    await until(() => textOf(details).includes('Kuka huolehtii'));
  });

  it('keeps an owner of 5,000 characters whole, and asks for a shorter one', async () => {
    const checklist = await mount();
    const details = await openDetails(checklist, 0);
    const owner = details.querySelector<HTMLInputElement>('#owner-strategy')!;
    owner.value = 'Ö'.repeat(5000);
    owner.dispatchEvent(new Event('input'));
    await until(() => textOf(details).includes('alle 200 merkkiin'));
    expect(checklist.value?.answers[0]?.owner).to.have.length(5000);
  });

  it('takes web addresses only as links, and keeps the other lines to be mended', async () => {
    const checklist = await mount();
    const details = await openDetails(checklist, 0);
    const field = details.querySelector<HTMLTextAreaElement>('#links-strategy')!;
    field.value = 'www.kaislasalmi.example\njavascript:alert(1)';
    field.dispatchEvent(new Event('input'));
    await until(() => textOf(details).includes('ei ole verkko-osoite'));
    expect(checklist.value?.answers[0]?.evidenceLinks).to.deep.equal([
      { url: 'https://www.kaislasalmi.example' },
    ]);
    expect(field.value).to.include('javascript:alert(1)');
  });

  it('keeps the answers when the page changes its language', async () => {
    const checklist = await mount({ template: 'ngo-friendly-municipality' });
    await rate(checklist, 0, 0);
    checklist.closest('main')!.lang = 'sv';
    checklist.requestUpdate();
    await until(() => /Organisationsvänlig/.test(textOf(one(checklist, '.title'))), 'it stayed Finnish');
    expect(progress(checklist)).to.equal('1 punkt bedömd, 8 kvar.');
  });

  it('comes in easy Finnish when the page asks for it', async () => {
    const checklist = await mount({ template: 'ngo-friendly-municipality', language: 'fi-x-easy' });
    const plain = await mount({ template: 'ngo-friendly-municipality' });
    expect(items(checklist)).to.have.length(9);
    expect(all(checklist, 'h4').map(textOf)).to.not.deep.equal(all(plain, 'h4').map(textOf));
  });

  it('shows one item at a time, and the focus goes along', async () => {
    const checklist = await mount({ definition: template, mode: 'items' });
    expect(items(checklist)).to.have.length(1);
    await click(button(checklist, 'Seuraava kohta'));
    await until(() => textOf(one(checklist, '.item-title')).includes('kutsutaan'));
    hasFocus(one(checklist, '.step-title'));
    expect(textOf(one(checklist, '.step-title'))).to.equal('Kohta 2/3: Suunnittelu');
    await click(one(checklist, '.contents summary'));
    await click(all(checklist, '.contents button')[2]!);
    await until(() => textOf(one(checklist, '.item-title')).includes('Tiloja'));
    await click(button(checklist, 'Yhteenvetoon'));
    await until(() => one(checklist, '[part~=actions]'));
    expect(items(checklist)).to.have.length(0);
  });

  it('asks for municipality, year and side, unless the page says them', async () => {
    const checklist = await mount();
    const place = one<HTMLSelectElement>(checklist, '#place')!;
    place.value = '853';
    place.dispatchEvent(new Event('change'));
    // Nobody is taken for the municipality unasked: before answers leave the page, the question is put.
    const chosen = (): number =>
      all<HTMLInputElement>(checklist, '.sides input').filter((one) => one.checked).length;
    expect(chosen()).to.equal(0);
    await rate(checklist, 0, 1);
    await click(button(checklist, 'Tallenna tiedostoon'));
    await until(() => one(checklist, '#side-missing'));
    hasFocus(all(checklist, '.sides input')[0]!);
    expect(textOf(one(checklist, '#side-missing'))).to.equal('Valitkaa ensin, kenen näkökulmasta arvioitte.');
    expect(chosen()).to.equal(0);
    await click(all(checklist, '.sides input')[1]!);
    isGone(one(checklist, '#side-missing'));
    // Said once, it stays said whatever else changes.
    await click(all(checklist, '.facts > div .check input').at(-1)!);
    await rate(checklist, 1, 1);
    expect(chosen()).to.equal(1);
    const year = one<HTMLInputElement>(checklist, '#year')!;
    year.value = '2024';
    year.dispatchEvent(new Event('change'));
    year.value = 'soon';
    year.dispatchEvent(new Event('change'));
    expect(year.value).to.equal('2024');
    const { municipality, side, year: told } = checklist.value!;
    expect({ municipality, side, told }).to.deep.equal({
      municipality: '853',
      side: 'association',
      told: 2024,
    });
    const fixed = await mount({
      definition: template,
      municipality: '990',
      placeName: 'Kaislasalmi',
      year: 2025,
      side: 'municipality',
    });
    isGone(one(fixed, '#place, #year, .sides'));
    expect(textOf(one(fixed, '.facts'))).to.match(/Kunta: Kaislasalmi.*Vuosi: 2025/);
  });

  it('shows the template’s own steps by their own names', async () => {
    const checklist = await mount({
      definition: {
        ...template,
        scale: [
          { rating: 'inPlace', name: { fi: 'Vihreä' } },
          { rating: 'notYet', name: { fi: 'Punainen' } },
        ],
      },
    });
    expect([...items(checklist)[0]!.querySelectorAll('.rating')].map(textOf)).to.deep.equal([
      'Vihreä',
      'Punainen',
    ]);
  });
});

describe('keeping what was filled in', () => {
  beforeEach(freshPage);
  afterEach(clear);

  it('stores nothing unasked, and warns before a reload loses the answers', async () => {
    const checklist = await mount();
    expect(asksBeforeLeaving()).to.equal(false);
    await rate(checklist, 0, 0);
    expect(asksBeforeLeaving()).to.equal(true);
    expect(drafts()).to.deep.equal([]);
  });

  it('saves a file that it opens again without losing anything, and then lets the reader go', async () => {
    const checklist = await mount({ definition: template, value: answered() });
    await rate(checklist, 0, 2);
    const { name, text } = await downloaded(() => click(button(checklist, 'Tallenna tiedostoon')));
    expect(name).to.equal('small-853-2026.json');
    expect(asksBeforeLeaving()).to.equal(false);
    const said = (): string | undefined => textOf(one(checklist, '.said'));
    await until(() => said() === 'Vastaukset tallennettiin tiedostoon.');
    // Not of what is answered after that.
    await rate(checklist, 0, 1);
    await until(() => !one(checklist, '.said'));
    const file = readChecklistFile(text).value!;
    expect(file.template).to.deep.equal(template);
    const other = await mount({ definition: template });
    chooseFile(other, text);
    await until(() => progress(other) === 'Kaikki kohdat on arvioitu.');
    expect(other.value).to.deep.equal(file.assessments[0]);
    expect(other.value?.answers.find(({ item }) => item === 'strategy')).to.deep.equal({
      ...answered().answers[0],
      rating: 'notYet',
    });
  });

  it('keeps a draft on the device only when asked, and goes on with it after a reload', async () => {
    const checklist = await mount();
    await rate(checklist, 0, 1);
    await click(one(checklist, '[part~=actions] .check input'));
    expect(drafts()).to.have.length(1);
    expect(asksBeforeLeaving()).to.equal(false);
    await rate(checklist, 1, 1);
    await until(() => progress(checklist).startsWith('2 kohtaa'));
    window.dispatchEvent(new Event('pagehide'));
    checklist.remove();
    const reloaded = await mount();
    expect(progress(reloaded)).to.equal('2 kohtaa arvioitu, 1 jäljellä.');
    expect(all<HTMLInputElement>(reloaded, '.sides input').some((one) => one.checked)).to.equal(false);
    expect(noticed(reloaded)).to.match(/Jatkat tällä laitteella säilytettyä luonnosta/);
    // No longer wanted: it goes, the answers on the page stay.
    await click(one(reloaded, '[part~=actions] .check input'));
    await until(() => drafts().length === 0);
    expect(progress(reloaded)).to.equal('2 kohtaa arvioitu, 1 jäljellä.');
    expect(asksBeforeLeaving()).to.equal(true);
  });

  for (const [name, sentence] of [
    ['SecurityError', /ei salli/],
    ['QuotaExceededError', /on täynnä/],
  ] as const)
    it(`says so when the browser keeps nothing (${name}), and loses nothing`, async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('no', name);
      };
      try {
        const checklist = await mount();
        await rate(checklist, 0, 1);
        await click(one(checklist, '[part~=actions] .check input'));
        await until(() => sentence.test(noticed(checklist)));
        expect(progress(checklist)).to.equal('1 kohta arvioitu, 2 jäljellä.');
        expect(asksBeforeLeaving()).to.equal(true);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });

  it('saves in the service and says when', async () => {
    const { client, saved } = service([answered({ revision: 1 })]);
    const checklist = await mount({ client, definition: template, assessment: 'arvio' });
    await rate(checklist, 2, 0);
    await click(button(checklist, 'Tallenna'));
    await heard(/^Tallennettu kello (\d|1\d|2[0-3])\.[0-5]\d\.$/);
    expect(saved).to.have.length(1);
    expect(checklist.value?.revision).to.equal(2);
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('puts together what two people saved at once when it does not contradict', async () => {
    const { client, saved, meanwhile } = service([answered({ revision: 1 })]);
    const checklist = await mount({ client, definition: template, assessment: 'arvio' });
    await rate(checklist, 0, 1);
    meanwhile(
      answered({
        revision: 2,
        answers: answered().answers.map((one) =>
          one.item === 'invited' ? { ...one, owner: 'Toinen' } : one,
        ),
      }),
    );
    await click(button(checklist, 'Tallenna'));
    await until(() => saved.length === 1);
    expect(saved[0]!.answers.find(({ item }) => item === 'strategy')?.rating).to.equal('partly');
    expect(saved[0]!.answers.find(({ item }) => item === 'invited')?.owner).to.equal('Toinen');
    await until(() => /Molempien muutokset/.test(noticed(checklist)));
  });

  it('lets the second of two people see both and choose when it does', async () => {
    const { client, saved, meanwhile } = service([answered({ revision: 1 })]);
    const checklist = await mount({ client, definition: template, assessment: 'arvio' });
    await rate(checklist, 0, 1);
    meanwhile(
      answered({
        revision: 2,
        answers: [
          { item: 'strategy', rating: 'notYet', evidence: 'Toisen näyttö' },
          ...answered().answers.slice(1),
        ],
      }),
    );
    await click(button(checklist, 'Tallenna'));
    await until(() => one(checklist, '.conflict'));
    expect(saved).to.have.length(0);
    expect(all(checklist, '.choice')).to.have.length(1);
    expect(textOf(one(checklist, '.choice'))).to.equal(
      'Järjestöt näkyvät strategiassa, Arvio Sinun vastauksesi: Osittain Toisen vastaus: Ei vielä',
    );
    await click(all(checklist, '.choice input')[1]!);
    await click(button(checklist, 'Tallenna valinnat'));
    await until(() => saved.length === 1);
    expect(saved[0]!.answers[0]).to.deep.include({ rating: 'notYet', evidence: 'Toisen näyttö' });
    expect(saved[0]!.revision).to.equal(3);
  });

  it('keeps the answers on the page when saving fails', async () => {
    const { client, fail, saved } = service([answered()]);
    const checklist = await mount({ client, definition: template, assessment: 'arvio' });
    await rate(checklist, 0, 1);
    fail('http');
    const failed = event<CustomEvent<{ kind: string }>>(document, 'kumppani-error');
    await click(button(checklist, 'Tallenna'));
    expect((await failed).detail.kind).to.equal('http');
    await until(() => /ei saatu tallennettua/.test(noticed(checklist)));
    expect(checklist.value?.answers[0]?.rating).to.equal('partly');
    expect(asksBeforeLeaving()).to.equal(true);
    fail(undefined);
    await click(button(checklist, 'Tallenna'));
    await until(() => saved.length === 1);
  });
});

describe('what comes in from outside', () => {
  beforeEach(freshPage);
  afterEach(clear);

  for (const [what, content, sentence] of [
    ['a file that is not ours', '{"services":[]}', /ei ole tällä tarkistuslistalla tallennettu/],
    ['no JSON', '\u0000\u0001', /ei ole tällä tarkistuslistalla tallennettu/],
    [
      'a file of a newer version',
      '{"format":"kumppani-checklist","formatVersion":99,"assessments":[]}',
      /uudemmalla versiolla/,
    ],
    [
      'a file without answers',
      '{"format":"kumppani-checklist","formatVersion":1,"assessments":[]}',
      /ei ole vastauksia/,
    ],
    [
      'answers to another checklist',
      writeChecklistFile({ assessments: [answered({ template: { id: 'other', version: 1 } })] }),
      /toiseen tarkistuslistaan \(other\)/,
    ],
  ] as const)
    it(`refuses ${what} in a clear sentence, and keeps what is there`, async () => {
      const checklist = await mount();
      await rate(checklist, 0, 0);
      chooseFile(checklist, content);
      await until(() => sentence.test(noticed(checklist)));
      expect(progress(checklist)).to.equal('1 kohta arvioitu, 2 jäljellä.');
    });

  it('asks before a file takes the place of answers nobody has saved', async () => {
    const checklist = await mount();
    await rate(checklist, 0, 2);
    const file = writeChecklistFile({ assessments: [answered()] });
    chooseFile(checklist, file);
    await until(() => all(checklist, '.notices button').length === 2);
    expect(checklist.value?.answers[0]?.rating).to.equal('notYet');
    await click(button(checklist, 'Säilytä nykyiset'));
    await until(() => !one(checklist, '.notices button'));
    expect(checklist.value?.answers[0]?.rating).to.equal('notYet');
    chooseFile(checklist, file);
    await until(() => all(checklist, '.notices button').length === 2);
    await click(button(checklist, 'Korvaa vastaukset'));
    await until(() => checklist.value?.id === 'arvio');
  });

  it('says what came of a button beside it, or over the form when the button is gone', async () => {
    const checklist = await mount();
    chooseFile(checklist, 'no file of ours');
    await until(() => one(checklist, '[part~=actions] .notices'));
    const oneByOne = await mount({ definition: template, mode: 'items' });
    await click(one(oneByOne, '.contents summary'));
    await click(all(oneByOne, '.contents button')[2]!);
    await click(button(oneByOne, 'Yhteenvetoon'));
    await until(() => one(oneByOne, '#file'));
    chooseFile(oneByOne, writeChecklistFile({ assessments: [answered()] }));
    await until(() => /Tiedosto on avattu/.test(noticed(oneByOne)));
    await until(() => oneByOne.shadowRoot!.activeElement === one(oneByOne, '.notices'));
  });

  it('asks about another one’s link, and not about one’s own', async () => {
    const checklist = await mount({ definition: template, side: 'association' });
    await rate(checklist, 0, 2);
    await rate(checklist, 1, 0);
    const mine = checklist.value!;
    const follow = async (hash: string): Promise<void> => {
      const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await moved;
      await checklist.updateComplete;
    };
    await click(button(checklist, 'Kopioi linkki vastauksiin'));
    await until(() => one(checklist, '#link'));
    await follow(new URL(one<HTMLInputElement>(checklist, '#link')!.value).hash);
    expect(all(checklist, '.notices button').length).to.equal(0);
    const [first, ...rest] = mine.answers;
    const theirs = { ...mine, answers: [{ ...first!, rating: 'inPlace' as const }, ...rest] };
    await follow(`checklist-answers=${shareFragment(theirs).fragment}`);
    await until(() => all(checklist, '.notices button').length === 2);
    expect(checklist.value?.answers[0]?.rating).to.equal('notYet');
    await click(button(checklist, 'Säilytä nykyiset'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps answers to an older version and lists what differs', async () => {
    const newer = {
      ...template,
      version: 4,
      headings: [
        { ...template.headings[0]!, items: [{ ...template.headings[0]!.items[0]!, changedIn: 4 }] },
        { ...template.headings[1]!, items: [{ ...template.headings[1]!.items[0]!, id: 'new', addedIn: 4 }] },
      ],
    };
    const checklist = await mount({ definition: newer, value: answered() });
    expect(noticed(checklist)).to.match(
      /uudistunut.*Uudet kohdat: Tiloja on tarjolla.*Muuttuneet kohdat.*: Järjestöt näkyvät strategiassa.*: invited; premises/,
    );
    expect(checklist.value ?? answered()).to.deep.equal(answered());
    await rate(checklist, 0, 1);
    expect(checklist.value?.answers).to.have.length(3);
  });

  it('opens the answers that a link carries', async () => {
    location.hash = `checklist-answers=${shareFragment(answered()).fragment}`;
    const checklist = await mount();
    await until(() => /avattu linkistä/.test(noticed(checklist)));
    expect(progress(checklist)).to.equal('Kaikki kohdat on arvioitu.');
    expect(checklist.value?.answers[1]).to.deep.equal({
      item: 'invited',
      rating: 'partly',
      owner: 'Sihteeri',
      dueDate: '2026-01-31',
    });
    expect(checklist.value?.municipality).to.equal('853');
    // Once something is changed the link is no longer what is on the page.
    await rate(checklist, 0, 2);
    expect(location.hash).to.equal('');
  });

  it('says that a link is damaged, and begins afresh', async () => {
    const { fragment } = shareFragment(answered());
    location.hash = `checklist-answers=${fragment.slice(0, -3)}`;
    const checklist = await mount();
    await until(() => /vioittunut/.test(noticed(checklist)));
    expect(progress(checklist)).to.equal('3 kohtaa arvioitavana.');
    await heard(/vioittunut/);
  });

  it('makes a link that opens the same ratings, and says what is not in it', async () => {
    const checklist = await mount({ definition: template, value: answered() });
    await click(button(checklist, 'Kopioi linkki vastauksiin'));
    await until(() => one(checklist, '#link'));
    const { value } = one<HTMLInputElement>(checklist, '#link')!;
    expect(value).to.include('#checklist-answers=');
    expect(new URL(value).hash.length).to.be.below(2000);
    expect(textOf(one(checklist, '#link-hint'))).to.match(
      /Näyttö, perustelut ja seuraavat askeleet eivät ole mukana/,
    );
  });

  it('hands the answers on as a table, a calendar and a badge', async () => {
    const checklist = await mount({ definition: template, value: answered() });
    const table = await downloaded(() => click(button(checklist, /CSV/)));
    expect(table.name).to.equal('small-853-2026.csv');
    expect(table.text).to.match(
      /Turku;853;2026;Kunta;Hyvinvointityöryhmä;Suunnittelu;Järjestöt näkyvät strategiassa;Kunnossa/,
    );
    const calendar = await downloaded(() => click(button(checklist, /ICS/)));
    expect(calendar.text).to.match(/DTSTART;VALUE=DATE:20260131[^]*SUMMARY:Sovitaan ajoista\./);
    const badge = await downloaded(() => click(button(checklist, /SVG/)));
    expect(badge.text).to.match(/^<svg/);
    await until(() => /Pieni lista: Turku 2026\. Kunnossa 1/.test(textOf(one(checklist, '[part~=actions]'))));
  });

  it('says that there is no date to put into a calendar', async () => {
    const checklist = await mount();
    await click(button(checklist, /ICS/));
    await until(() => /ei ole määräpäivää/.test(textOf(one(checklist, '[part~=actions]'))));
  });

  for (const [what, definition, place] of [
    ['without items', { ...template, headings: [] }, 'headings'],
    [
      'with two equal ids',
      { ...template, headings: [template.headings[0], template.headings[0]] },
      'headings[1].id',
    ],
    [
      'with 200 items',
      {
        ...template,
        headings: [
          {
            ...template.headings[0]!,
            items: Array.from({ length: 200 }, (_, index) => ({ id: `i${index}`, name: { fi: 'Kohta' } })),
          },
        ],
      },
      'headings',
    ],
    ['that is no template at all', { hello: 'world' }, ''],
    ['that is no JSON', '{"id":', ''],
  ] as const)
    it(`refuses a template ${what}, with the place of the error`, async () => {
      const { warn } = console;
      const warned: string[] = [];
      console.warn = (text: string) => void warned.push(text);
      try {
        const checklist = await attach({ definition });
        await until(() => one(checklist, '[part~=notice] code'));
        expect(textOf(one(checklist, '[part~=notice] code'))).to.include(place);
        expect(textOf(one(checklist, '.notice-text'))).to.equal(
          'Tarkistuslistaa ei voi näyttää, koska siinä on virhe.',
        );
        expect(warned.join()).to.include('the template is broken');
        expect(one(checklist, 'slot:not([name])')).to.exist;
      } finally {
        console.warn = warn;
      }
    });

  it('reads a template that stands in the page as JSON', async () => {
    const { fixture, html } = await import('@open-wc/testing');
    const checklist = await fixture(
      html`<kumppani-checklist lang="fi"
        ><script type="application/json">
          ${JSON.stringify(template)}
        </script></kumppani-checklist
      >`,
    ).catch(() => undefined);
    // Lit leaves scripts alone: the page's own HTML is what is meant.
    const own = checklist ?? document.createElement('kumppani-checklist');
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = JSON.stringify(template);
    own.replaceChildren(data);
    own.setAttribute('lang', 'fi');
    if (!own.isConnected) document.body.append(own);
    (own as unknown as { requestUpdate: () => void }).requestUpdate();
    await until(() => items(own).length === 3);
    own.remove();
  });

  it('reads a template from an address, and says when it is not there or is something else', async () => {
    const { fetch } = window;
    const { warn } = console;
    console.warn = () => undefined;
    const answers: Record<string, () => Response> = {
      '/good.json': () => new Response(JSON.stringify(template)),
      '/lost.json': () => new Response('', { status: 404 }),
      '/page.json': () => new Response('<!doctype html>'),
      '/broken.json': () => new Response(JSON.stringify({ ...template, headings: [] })),
    };
    window.fetch = (input) => Promise.resolve(answers[new URL(String(input)).pathname]!());
    try {
      const good = await mount({ template: '/good.json' });
      expect(items(good)).to.have.length(3);
      for (const [address, sentence] of [
        ['/lost.json', /tilapäinen häiriö/],
        ['/page.json', /ei voi näyttää/],
        ['/broken.json', /ei voi näyttää, koska siinä on virhe/],
      ] as const) {
        const checklist = await attach({ template: address });
        await until(() => sentence.test(textOf(one(checklist, '.notice-text'))), address);
      }
      const unknown = await attach({ template: 'no-such' });
      await until(() => /ei löydy/.test(textOf(one(unknown, '.notice-text'))));
    } finally {
      window.fetch = fetch;
      console.warn = warn;
    }
  });

  it('draws script in every text as text', async () => {
    const bad = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>';
    const hostile = JSON.parse(
      JSON.stringify(template).replaceAll(/"fi":"[^"]*"/g, `"fi":${JSON.stringify(bad)}`),
    ) as unknown;
    const value = answered({
      respondent: { name: bad },
      answers: [
        {
          item: 'strategy',
          rating: 'partly',
          evidence: bad,
          owner: bad,
          nextStep: bad,
          dueDate: '2027-01-01',
          evidenceLinks: [{ url: 'javascript:alert(1)' }],
        },
      ],
    });
    const checklist = await mount({ definition: hostile, value });
    await openDetails(checklist, 0);
    const shown = await mount({
      definition: hostile,
      value,
      mode: 'published',
      client: service([value]).client,
    });
    for (const element of [checklist, shown]) {
      expect(all(element, 'img, script')).to.have.length(0);
      expect(
        all(element, 'a').filter((link) => /^javascript/i.test(link.getAttribute('href') ?? '')),
      ).to.have.length(0);
    }
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
    expect(textOf(one(shown, '[part~=report]'))).to.include('<script>');
  });
});

describe('the result to read', () => {
  beforeEach(freshPage);

  it('shows the newest joint statement of the municipality, and never one person’s answers', async () => {
    const { client } = service([
      answered({ id: 'old', year: 2024 }),
      answered({ id: 'new', year: 2026, answers: [{ item: 'strategy', rating: 'notYet' }] }),
      (({ joint: _joint, ...one }) => ({ ...one, id: 'person', year: 2027 }))(answered()),
    ]);
    const shown = await mount({ client, template: 'small', mode: 'published', municipality: '853' });
    expect(textOf(one(shown, '.of'))).to.equal('Turku 2026');
    expect(textOf(one(shown, '.lead'))).to.equal('Kunnossa 0, osittain 0, ei vielä 1. Arvioimatta 2 kohtaa.');
    isGone(one(shown, 'input, textarea, select'));
  });

  it('lists the next steps by date, the late ones by that word', async () => {
    const { client } = service([answered()]);
    const shown = await mount({ client, template: 'small', mode: 'published', municipality: '853' });
    expect(all(shown, '.steps li').map(textOf)).to.deep.equal([
      '31.1.2026 myöhässä Sovitaan ajoista. Vastuuhenkilö: Sihteeri 1.2 Järjestöt kutsutaan mukaan',
    ]);
    expect(textOf(one(shown, '[part~=report]'))).to.include('Syytä ei ole kerrottu.');
  });

  it('has a badge: a picture whose name is its words, and a file', async () => {
    const { client } = service([answered()]);
    const shown = await mount({ client, template: 'small', mode: 'published', municipality: '853' });
    await until(() => one(shown, '.badge'), 'no badge came');
    const words = /^Pieni lista: Turku 2026\. Kunnossa 1, osittain 1, ei vielä 0\./;
    expect(one(shown, '.badge')!.getAttribute('aria-label')).to.match(words);
    expect(textOf(one(shown, '.badge'))).to.equal(
      'Pieni lista Turku 2026 Kunnossa 1 Osittain 1 Ei koske meitä 1',
    );
    await click(one(shown, '.disclosures summary'));
    const { name, text } = await downloaded(() => click(button(shown, 'Lataa tulosmerkki (SVG)')));
    expect(name).to.equal('small-853-2026.svg');
    expect(
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('title')!.textContent,
    ).to.match(words);
  });

  it('says that made-up results are made up', async () => {
    const { client } = service([answered({ invented: true })]);
    const shown = await mount({ client, template: 'small', mode: 'published', municipality: '853' });
    expect(textOf(one(shown, '.invented'))).to.equal('Keksitty esimerkki');
  });

  it('shows the page’s own words when there is nowhere to ask', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (text: string) => void warned.push(text);
    try {
      const shown = await attach({ template: 'small', mode: 'published' });
      await until(() => warned.length === 1);
      expect(warned[0]).to.match(/set checklists="/);
      expect(one(shown, 'slot')).to.exist;
    } finally {
      console.warn = warn;
    }
  });
});
