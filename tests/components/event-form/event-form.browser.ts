import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventForm } from '../../../src/components/event-form/event-form.js';
import '../../../src/define/event-form.js';
import { ClientError } from '../../../src/model/client-error.js';
import { wrongInProposal } from '../../../src/model/proposal-rules.js';
import { addDays } from '../../../src/time/days.js';
import { dayOf } from '../../../src/time/zone.js';
import { offline } from '../../suites/fake-feedback.js';
import { FakeProposals } from '../../suites/fake-proposals.js';
import { widgetStates } from '../../suites/widget-states.js';

const root = (form: EventForm): ShadowRoot => form.shadowRoot!;
const find = <E extends HTMLElement = HTMLInputElement>(form: EventForm, selector: string): E => {
  const found = root(form).querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};
const has = (form: EventForm, selector: string): boolean => root(form).querySelector(selector) !== null;
const focused = (form: EventForm): string => root(form).activeElement?.id ?? '';
const wrongs = (form: EventForm): string[] =>
  [...root(form).querySelectorAll('.field-error')].map((error) => error.textContent?.trim() ?? '');

async function write(form: EventForm, texts: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(texts)) {
    await waitUntil(() => has(form, `#${id}`), id);
    const field = find(form, `#${id}`);
    field.value = text;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  }
  await form.updateComplete;
}

async function press(form: EventForm, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await waitUntil(() => has(form, `#${id}`), id);
    find(form, `#${id}`).click();
    await form.updateComplete;
  }
}

const send = async (form: EventForm): Promise<void> => {
  await form.updateComplete;
  find<HTMLFormElement>(form, 'form').requestSubmit();
};

const nextWeek = addDays(dayOf(Date.now()), 7)!;
const later = addDays(nextWeek, 70)!;

async function fill(form: EventForm): Promise<void> {
  await waitUntil(() => has(form, 'form'), 'the form');
  // The form is told in the page's language.
  const [language = ''] = ['fi', 'sv', 'en'].filter((one) => has(form, `#name-${one}`));
  await write(form, {
    [`name-${language}`]: 'Neulekahvila',
    [`description-${language}`]: 'Neulotaan yhdessä.\n\nKahvia on tarjolla.',
    organiser: 'Kaislasalmen kylätalo ry',
  });
  await press(form, 'repetition-once', 'on-site', 'price-no', 'registration-no', 'consent');
  await write(form, {
    day: nextWeek,
    begins: '17:00',
    place: 'Kylätalo',
    town: 'Kaislasalmi',
    email: 'aino@example.org',
  });
}

const removeDatabase = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('kumppani-outbox');
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
beforeEach(removeDatabase);
after(removeDatabase);

const element = (client: unknown, storage = 'none') =>
  html`<kumppani-event-form .client=${client} heading="Ilmoita tapahtuma" storage=${storage}>
    <p>Soita: <a href="tel:+35820001234">+358 2 000 1234</a></p>
    <p slot="privacy"><a href="https://kaislasalmi.example/tietosuoja">Tietosuoja</a></p>
  </kumppani-event-form>`;

async function ready(fake: FakeProposals, storage = 'none'): Promise<EventForm> {
  const wrapper = await fixture<HTMLElement>(html`<div lang="fi">${element(fake.client, storage)}</div>`);
  const form = wrapper.querySelector('kumppani-event-form')!;
  await waitUntil(() => has(form, 'form'), 'the form');
  return form;
}

const filledAndSent = async (form: EventForm): Promise<void> => {
  await fill(form);
  await send(form);
};

widgetStates<EventForm>('kumppani-event-form', {
  'not configured': { template: () => element(undefined), reached: (form) => has(form, 'slot') },
  pending: {
    // An address of its own: what is sent there for ever holds up nobody else.
    template: () =>
      html`<kumppani-event-form
        .client=${{ proposals: { submit: () => new Promise(() => {}) } }}
        proposals="portal:https://hidas.example/"
        storage="none"
      ></kumppani-event-form>`,
    act: filledAndSent,
    reached: (form) => /…/.test(find(form, '[type=submit]').textContent ?? ''),
  },
  error: {
    template: () => element(new FakeProposals().client),
    act: async (form) => {
      await press(
        form,
        'language-fi',
        'language-sv',
        'language-en',
        'repetition-weekly',
        'online',
        'on-site',
      );
      await press(form, 'price-yes', 'registration-yes');
      await send(form);
    },
    reached: (form) => has(form, '#error-summary'),
  },
  empty: { template: () => element(new FakeProposals().client), reached: (form) => has(form, 'form') },
  waiting: {
    template: () => element(new FakeProposals(offline()).client),
    act: filledAndSent,
    reached: (form) => has(form, '[data-state="waiting"] .own-text'),
  },
  refused: {
    template: () => element(new FakeProposals(new ClientError('http', '400', { status: 400 })).client),
    act: filledAndSent,
    reached: (form) => has(form, '[data-state="failed"] .own-text'),
  },
  complete: {
    template: () => element(new FakeProposals().client),
    act: filledAndSent,
    reached: (form) => has(form, '.sent[data-state="sent"]'),
  },
});

describe('the event form', () => {
  it('says what is wrong only after sending was tried, leads to each of it, and takes it away when mended', async () => {
    const form = await ready(new FakeProposals());
    await write(form, { organiser: ' ' });
    expect(wrongs(form)).to.deep.equal([]);
    expect([...root(form).querySelectorAll('[disabled], [required]')]).to.deep.equal([]);
    await send(form);
    await waitUntil(() => focused(form) === 'error-summary');
    const links = [...root(form).querySelectorAll<HTMLAnchorElement>('#error-summary a')];
    expect(links.map((link) => link.textContent?.trim())).to.deep.equal(wrongs(form));
    expect(links.length).to.equal(9);
    for (const link of links) {
      link.click();
      const id = link.getAttribute('href')!.slice(1);
      expect(focused(form)).to.equal(id);
      expect(find(form, `#${id}`).getAttribute('aria-invalid'), id).to.equal('true');
    }
    await write(form, { organiser: 'Kaislasalmen kylätalo ry' });
    await press(form, 'price-no');
    expect(wrongs(form).length).to.equal(7);
  });

  it('knows days and times that cannot be, links, addresses and prices', async () => {
    const form = await ready(new FakeProposals());
    await fill(form);
    const shown = async (): Promise<string[]> => {
      await send(form);
      await waitUntil(() => focused(form) === 'error-summary');
      return wrongs(form);
    };
    await write(form, { day: '2020-02-29' });
    expect(await shown()).to.deep.equal(['Päivä on jo mennyt. Tarkista päivä ja vuosi']);
    // A browser lets the year have six digits.
    find(form, '#day').type = 'text';
    await write(form, { day: '20270-01-04' });
    expect(await shown()).to.deep.equal(['Anna päivä: päivä, kuukausi ja vuosi']);
    await write(form, { day: nextWeek, ends: '16:30' });
    expect(await shown()).to.deep.equal(['Päättymisaika on ennen alkamisaikaa. Tarkista kellonajat']);
    await press(form, 'repetition-weekly');
    await write(form, { ends: '19:00', 'last-day': addDays(nextWeek, -7)! });
    expect(await shown()).to.deep.equal(['Viimeinen kerta on ennen ensimmäistä. Tarkista päivät']);
    await write(form, { 'last-day': '' });
    expect(await shown()).to.deep.equal(['Anna viimeinen kerta: päivä, kuukausi ja vuosi']);
    await write(form, { 'last-day': addDays(nextWeek, 500)! });
    expect(await shown()).to.deep.equal(['Ilmoita toistuva tapahtuma enintään vuodeksi kerrallaan']);
    await write(form, { 'last-day': later });
    await press(form, 'online', 'registration-yes', 'price-yes');
    await write(form, { 'online-link': 'javascript:alert(1)', email: 'aino', phone: 'soita' });
    expect(await shown()).to.deep.equal([
      'Tarkista linkki. Sen muoto on https://www.esimerkki.fi',
      'Kirjoita hinta',
      'Anna linkki ilmoittautumiseen tai kerro, miten ilmoittaudutaan',
      'Tarkista sähköpostiosoite. Sen muoto on nimi@esimerkki.fi',
      'Tarkista puhelinnumero. Siinä voi olla numeroita, välilyöntejä ja alussa +',
    ]);
  });

  it('takes an evening that goes on over midnight, every week too, and says that it ends on the next day', async () => {
    const fake = new FakeProposals();
    fake.faults = [offline()];
    const form = await ready(fake, '');
    await fill(form);
    await write(form, { begins: '20:00', ends: '01:30' });
    expect(find(form, '#ends-hint').textContent).to.equal('Päättyy seuraavana päivänä');
    await press(form, 'repetition-weekly');
    await write(form, { 'last-day': later });
    await send(form);
    await waitUntil(() => has(form, '.own-text'), 'waiting');
    // Its times are told as people write them, and stand in the form again as they were written there.
    expect(find(form, '.own-text').textContent).to.match(/\d\.\d+\.\d{4} 20\.00 – \d+\.\d+\.\d{4} 1\.30/);
    find(form, '[data-state="waiting"] .button.text').click();
    await waitUntil(() => has(form, '#ends-hint'), 'the form again');
    expect(find(form, '#repetition-weekly').checked).to.equal(true);
    await send(form);
    await waitUntil(() => fake.taken.length === 1, 'sent');
    expect(fake.taken[0]!.event).to.include({
      start: `${nextWeek}T20:00`,
      end: `${addDays(nextWeek, 1)}T01:30`,
    });
    expect(wrongInProposal(fake.taken[0]!)).to.deep.equal([]);
  });

  it('sends the event in the model’s own form, with who to ask beside it, and then thanks', async () => {
    const fake = new FakeProposals();
    const form = await ready(fake);
    await fill(form);
    await press(form, 'language-sv', 'repetition-fortnightly', 'online', 'price-yes', 'registration-yes');
    await write(form, {
      'name-sv': 'Stickcafé',
      'description-sv': 'Vi stickar tillsammans.',
      'last-day': later,
      ends: '19:00',
      'online-link': 'etana.example/kahvila',
      'how-much': '2 €',
      'registration-how': 'Soita +358 2 000 1234',
      accessibility: 'Luiska ovelle',
      'hyte-term': 'recreation',
      keywords: 'neulonta, kahvi',
    });
    const heard: unknown[] = [];
    form.addEventListener('kumppani-event-propose', ({ detail }) => heard.push(detail));
    await send(form);
    await waitUntil(() => has(form, '.sent'), 'thanks');
    expect(focused(form)).to.equal('sent');
    const [proposal] = fake.taken;
    expect(proposal!.event).to.deep.equal({
      name: { fi: 'Neulekahvila', sv: 'Stickcafé' },
      description: { fi: 'Neulotaan yhdessä.\n\nKahvia on tarjolla.', sv: 'Vi stickar tillsammans.' },
      start: `${nextWeek}T17:00`,
      end: `${nextWeek}T19:00`,
      recurrence: { frequency: 'weekly', interval: 2, until: later },
      organiser: { name: { fi: 'Kaislasalmen kylätalo ry' } },
      place: { name: { fi: 'Kylätalo' }, address: { postOffice: { fi: 'Kaislasalmi' } } },
      online: true,
      onlineLink: { url: 'https://etana.example/kahvila' },
      cost: { free: false, description: { fi: '2 €' } },
      registration: { required: true, instructions: { fi: 'Soita +358 2 000 1234' } },
      accessibility: [{ text: { fi: 'Luiska ovelle' } }],
      hyteTerms: [{ code: 'recreation' }],
      keywords: [{ fi: 'neulonta' }, { fi: 'kahvi' }],
    });
    expect(proposal!.contact).to.deep.equal({ email: 'aino@example.org' });
    expect(proposal!.consents[0]!.words).to.contain('ottaa yhteyttä');
    expect(wrongInProposal(proposal!)).to.deep.equal([]);
    expect(JSON.stringify(heard)).to.contain('7F3K2').and.not.contain('aino@');
    await press(form, 'another');
    await waitUntil(() => focused(form) === 'language-fi');
    expect(find(form, '#name-fi').value).to.equal('');
    expect(has(form, '#day')).to.equal(false);
  });

  it('loses nothing without a network: it waits, comes back to be changed, and is stored once', async () => {
    const fake = new FakeProposals();
    fake.faults = [offline(), 'lost', offline(), offline()];
    const form = await ready(fake, '');
    await fill(form);
    await press(form, 'repetition-days', 'whole-day');
    await write(form, { 'last-day': addDays(nextWeek, 2)! });
    await send(form);
    await waitUntil(() => has(form, '[data-state="waiting"]'), 'waiting');
    expect((await indexedDB.databases()).map(({ name }) => name)).to.contain('kumppani-outbox');
    const back = [...root(form).querySelectorAll<HTMLButtonElement>('[data-state="waiting"] .button.text')];
    back[0]!.click();
    await waitUntil(() => has(form, '#name-fi'), 'the form again');
    await waitUntil(() => focused(form) === 'name-fi');
    expect(find(form, '#last-day').value).to.equal(addDays(nextWeek, 2));
    expect(find(form, '#whole-day').checked).to.equal(true);
    expect(find(form, '#town').value).to.equal('Kaislasalmi');
    expect(find(form, '#consent').checked).to.equal(true);
    await send(form);
    await waitUntil(() => has(form, '[data-state="waiting"]'), 'waiting again');
    fake.faults = [];
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => has(form, '.sent[data-state="sent"]'), 'sent');
    expect(fake.taken.length).to.equal(1);
    expect(fake.taken[0]!.event.end).to.equal(addDays(nextWeek, 2));
  });

  it('is filled and sent with the keyboard alone, Enter in a line sends', async () => {
    const fake = new FakeProposals();
    const form = await ready(fake);
    find(form, '#name-fi').focus();
    const tab = async (id: string): Promise<void> => {
      for (let tries = 0; focused(form) !== id; tries++) {
        if (tries > 12) throw new Error(`${id} is not reached, but ${focused(form)}`);
        await sendKeys({ press: 'Tab' });
      }
    };
    await sendKeys({ type: 'Neulekahvila' });
    await tab('description-fi');
    await sendKeys({ type: 'Neulotaan.' });
    await tab('organiser');
    await sendKeys({ type: 'Kylätalo ry' });
    await tab('repetition-once');
    await sendKeys({ press: ' ' });
    await write(form, { day: nextWeek });
    await tab('whole-day');
    await sendKeys({ press: ' ' });
    await tab('on-site');
    await sendKeys({ press: ' ' });
    await tab('place');
    await sendKeys({ type: 'Kylätalo' });
    await tab('price-no');
    await sendKeys({ press: ' ' });
    await tab('registration-no');
    await sendKeys({ press: ' ' });
    await tab('email');
    await sendKeys({ type: 'aino@example.org' });
    await tab('consent');
    await sendKeys({ press: ' ' });
    find(form, '#email').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => has(form, '.sent'), 'sent by Enter');
    expect(fake.taken[0]!.event.start).to.equal(nextWeek);
  });

  it('tells browsers what its fields are, and stands in the language of its page', async () => {
    const form = await ready(new FakeProposals());
    const tokens = Object.fromEntries(
      ['organiser', 'contact-name', 'email', 'phone', 'place'].map((id) => [
        id,
        find(form, `#${id === 'place' ? 'audience' : id}`).autocomplete,
      ]),
    );
    expect(tokens).to.deep.equal({
      organiser: 'organization',
      'contact-name': 'name',
      email: 'email',
      phone: 'tel',
      place: 'off',
    });
    form.lang = 'sv';
    await waitUntil(() => /Skicka/.test(find(form, '[type=submit]').textContent ?? ''), 'Swedish');
    expect(find(form, '#hyte-term optgroup').getAttribute('label')).to.equal('Stöd i livssituationen');
  });

  it('keeps what is written in one language when the page changes to another', async () => {
    const fake = new FakeProposals();
    const form = await ready(fake);
    await fill(form);
    form.lang = 'sv';
    await waitUntil(() => /Skicka/.test(find(form, '[type=submit]').textContent ?? ''), 'Swedish');
    expect(find(form, '#name-fi').value).to.equal('Neulekahvila');
    expect([find(form, '#language-fi').checked, find(form, '#language-sv').checked]).to.deep.equal([
      true,
      false,
    ]);
    await send(form);
    await waitUntil(() => fake.taken.length === 1, 'the proposal');
    expect(fake.taken[0]!.event.name).to.deep.equal({ fi: 'Neulekahvila' });
  });
});
