import { aTimeout, expect, fixture, html, nextFrame, waitUntil as wait } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Client } from '../../../src/client/client.js';
import type { SurveyElement } from '../../../src/components/survey/survey.js';
import '../../../src/define/survey.js';
import { type ClientError } from '../../../src/model/client-error.js';
import { readSurveyResponse } from '../../../src/model/read-survey-response.js';
import type { Survey, SurveyResponse } from '../../../src/model/survey.js';
import { loadSurvey, SHIPPED_SURVEYS } from '../../../src/surveys/index.js';
import { offline } from '../../suites/fake-feedback.js';
import { walkedStates } from '../../suites/widget-states.js';

/** With the patience of a machine that has other work. */
const waitUntil = (holds: () => unknown, words?: string, { timeout = 10_000 } = {}): Promise<void> =>
  wait(async () => Boolean(await holds()), words, { interval: 10, timeout });

const find = <E extends HTMLElement = HTMLInputElement>(element: SurveyElement, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};
const has = (element: SurveyElement, selector: string): boolean =>
  element.shadowRoot!.querySelector(selector) !== null;
const focused = (element: SurveyElement): string => element.shadowRoot!.activeElement?.id ?? '';
const send = async (element: SurveyElement): Promise<void> => {
  await element.updateComplete;
  find<HTMLFormElement>(element, 'form').requestSubmit();
  await element.updateComplete;
};

const words = (fi: string): Record<string, string> => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` });
/** Every kind of question, conditions of both kinds, an audience. */
const everything: Survey = {
  id: 'everything',
  version: 1,
  name: words('Kaikki kysymykset'),
  source: words('Testi'),
  licence: 'CC0-1.0',
  languages: ['fi', 'sv', 'en'],
  audiences: [
    { id: 'resident', name: words('Asukas') },
    { id: 'ngo', name: words('Järjestö') },
  ],
  scales: [
    {
      id: 'five',
      look: 'numbers',
      from: 1,
      to: 5,
      names: [
        { value: 1, name: words('Eri mieltä') },
        { value: 5, name: words('Samaa mieltä') },
      ],
      cannotSay: words('En osaa sanoa'),
    },
  ],
  groups: [
    {
      id: 'one',
      name: words('Ensimmäinen osa'),
      questions: [
        { id: 'a', type: 'statement', text: words('Väittämä A'), scale: 'five', required: true },
        { id: 'b', type: 'statement', text: words('Väittämä B'), scale: 'five' },
        {
          id: 'why',
          type: 'text',
          text: words('Miksi?'),
          when: { answer: { question: 'a', is: [1, 2] } },
        },
      ],
    },
    {
      id: 'two',
      name: words('Toinen osa'),
      questions: [
        {
          id: 'many',
          type: 'choices',
          text: words('Valitse'),
          most: 2,
          options: ['x', 'y', 'z'].map((id) => ({ id, name: words(`Vaihtoehto ${id}`) })),
          other: words('Muu'),
        },
        { id: 'count', type: 'number', text: words('Kuinka monta?'), minimum: 0, maximum: 100 },
        { id: 'members', type: 'number', text: words('Jäseniä'), when: { audiences: ['ngo'] } },
      ],
    },
  ],
};

/** A service that takes answers in the page's memory. */
class Fake {
  readonly taken: SurveyResponse[] = [];
  faults: ClientError[] = [];
  constructor(readonly survey: Survey | undefined = everything) {}
  readonly client: Client = {
    surveys: {
      get: async () => this.survey,
      submit: async (response) => {
        const fault = this.faults.shift();
        if (fault) throw fault;
        this.taken.push(response);
        return { reference: '7F3K2-9QXHB', key: response.key };
      },
      results: async () => undefined,
    },
  };
}

async function ready(fake: Fake, more: Partial<SurveyElement> = {}): Promise<SurveyElement> {
  const element = await fixture<SurveyElement>(
    html`<kumppani-survey lang="fi" survey="everything" .client=${fake.client}></kumppani-survey>`,
  );
  Object.assign(element, more);
  await waitUntil(() => has(element, 'form'), 'the form');
  await element.updateComplete;
  return element;
}

const template = (client: unknown, storage = 'none') =>
  html`<kumppani-survey .client=${client} survey="everything" storage=${storage}
    ><p>Soita</p></kumppani-survey
  >`;

walkedStates<SurveyElement>('kumppani-survey', {
  'not configured': { template: () => template(undefined), reached: (element) => has(element, 'slot') },
  pending: {
    template: () => template({ surveys: { get: () => new Promise(() => {}) } }),
    reached: (element) => has(element, '[aria-busy]'),
  },
  error: {
    template: () => template({ surveys: { get: () => Promise.reject(offline()) } }),
    reached: (element) => has(element, '.notice'),
  },
  empty: {
    template: () => template({ surveys: { get: async () => undefined } }),
    reached: (element) => has(element, '.closed'),
  },
  closed: {
    template: () => template(new Fake({ ...everything, closed: true }).client),
    reached: (element) => has(element, '.closed'),
  },
  'being answered': {
    template: () => template(new Fake().client, ''),
    act: async (element) => {
      await waitUntil(() => has(element, '#q0-1'));
      find(element, '#q0-1').click();
      find(element, '#q3-other').click();
    },
    reached: (element) => has(element, '#q2') && has(element, '#q3-other-text'),
  },
  'with errors': {
    template: () => template(new Fake().client),
    act: async (element) => {
      await waitUntil(() => has(element, 'form'));
      await send(element);
    },
    reached: (element) => has(element, '#error-summary') && has(element, '.statement.has-error'),
  },
  waiting: {
    template: () => {
      const fake = new Fake();
      fake.faults = [offline(), offline(), offline()];
      return template(fake.client);
    },
    act: async (element) => {
      await waitUntil(() => has(element, '#audience-0'));
      find(element, '#audience-0').click();
      find(element, '#q0-3').click();
      await send(element);
    },
    reached: (element) => has(element, '.notice-box[data-state="waiting"]'),
  },
  complete: {
    template: () => template(new Fake().client),
    act: async (element) => {
      await waitUntil(() => has(element, '#audience-0'));
      find(element, '#audience-0').click();
      find(element, '#q0-3').click();
      await send(element);
    },
    reached: (element) => has(element, '.sent[data-state="sent"]'),
  },
});

describe('a survey', () => {
  it('says what is missing only after sending was tried, and takes it away when it is mended', async () => {
    const element = await ready(new Fake());
    expect(has(element, '.field-error')).to.equal(false);
    await send(element);
    await waitUntil(() => focused(element) === 'error-summary');
    const texts = (selector: string): (string | undefined)[] =>
      [...element.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent?.trim());
    expect(texts('#error-summary a')).to.deep.equal(texts('.field-error'));
    find<HTMLAnchorElement>(element, '#error-summary li:last-child a').click();
    expect(focused(element)).to.equal('q0-0');
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(texts('.field-error').length).to.equal(1);
  });

  it('sends what was asked and answered, and nothing else', async () => {
    const fake = new Fake();
    const element = await ready(fake, { about: 'event-1' });
    find(element, '#audience-1').click();
    find(element, '#q0-0').click();
    find(element, '#q1-5').click();
    await waitUntil(() => has(element, '#q2') && has(element, '#q5'));
    const why = find(element, '#q2');
    why.value = 'Syy';
    why.dispatchEvent(new Event('input'));
    // Another answer: now nobody asks why.
    find(element, '#q0-4').click();
    find(element, '#q3-0').click();
    await element.updateComplete;
    find(element, '#q3-other').click();
    await waitUntil(() => has(element, '#q3-other-text'));
    const other = find(element, '#q3-other-text');
    other.value = 'Oma';
    other.dispatchEvent(new Event('input'));
    const count = find(element, '#q4');
    count.value = '1 2';
    count.dispatchEvent(new Event('input'));
    await send(element);
    await waitUntil(() => focused(element) === 'sent');
    const [response] = fake.taken;
    expect(readSurveyResponse(everything, response).wrong).to.equal(undefined);
    expect(response?.audience).to.equal('ngo');
    expect(response?.about).to.equal('event-1');
    expect(response?.answers).to.deep.equal([
      { question: 'a', value: 5 },
      { question: 'b', cannotSay: true },
      { question: 'many', value: ['x'], other: 'Oma' },
      { question: 'count', value: 12 },
    ]);
  });

  it('refuses a number outside its limits and more choices than are taken, in words', async () => {
    const element = await ready(new Fake());
    find(element, '#audience-0').click();
    find(element, '#q0-0').click();
    for (const index of [0, 1, 2]) {
      find(element, `#q3-${index}`).click();
      await element.updateComplete;
    }
    const count = find(element, '#q4');
    count.value = 'monta';
    count.dispatchEvent(new Event('input'));
    await send(element);
    await waitUntil(() => has(element, '#error-summary'));
    const text = find<HTMLElement>(element, '#error-summary').textContent ?? '';
    expect(text).to.contain('Valitse enintään 2');
    expect(text).to.contain('Tarkista luku');
    expect(find(element, '#q4').value).to.equal('monta');
  });

  it('names each choice by its own words, in a group named by its statement', async () => {
    const element = await ready(new Fake());
    const input = find(element, '#q1-4');
    const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    expect(words(input.labels![0]!.textContent)).to.equal('5 Samaa mieltä');
    const group = input.closest<HTMLElement>('fieldset[role=radiogroup]')!;
    const statement = find<HTMLElement>(element, `#${group.getAttribute('aria-labelledby')}`);
    expect(words(statement.textContent)).to.match(/^Väittämä B/);
  });

  it('is a table where there is room, and groups of choices where there is not', async () => {
    const element = await ready(new Fake());
    const wrapper = element.parentElement!;
    wrapper.style.width = '1000px';
    await nextFrame();
    const top = (id: string): number => find<HTMLElement>(element, id).getBoundingClientRect().top;
    expect(Math.abs(top('#q0-0') - top('#q0-4'))).to.be.below(2);
    wrapper.style.width = '320px';
    await nextFrame();
    expect(top('#q0-4') - top('#q0-0')).to.be.above(60);
    wrapper.style.width = '';
  });

  it('asks one section or one question at a time, says where one is, and goes back', async () => {
    for (const [pages, steps] of [
      ['group', 2],
      ['question', 4],
    ] as const) {
      const fake = new Fake();
      const element = await ready(fake, { pages, audience: 'resident' });
      expect(find<HTMLElement>(element, '#progress').textContent?.trim()).to.equal(`Osa 1/${steps}`);
      await send(element);
      await waitUntil(() => has(element, '#error-summary'));
      find(element, '#q0-3').click();
      for (let step = 1; step < steps; step++) {
        await send(element);
        await waitUntil(
          () => find<HTMLElement>(element, '#progress').textContent?.trim() === `Osa ${step + 1}/${steps}`,
        );
        await element.updateComplete;
        expect(focused(element)).to.equal('progress');
      }
      find<HTMLButtonElement>(element, '.buttons .button').click();
      await waitUntil(() => find<HTMLElement>(element, '#progress').textContent?.includes(`${steps - 1}/`));
      await send(element);
      await send(element);
      await waitUntil(() => has(element, '.sent'), `${pages}`);
      expect(fake.taken[0]?.answers).to.deep.equal([{ question: 'a', value: 4 }]);
    }
  });

  it('is kept on the device when asked for, and goes on from there', async () => {
    localStorage.clear();
    const fake = new Fake();
    const first = await ready(fake);
    find(first, '#audience-1').click();
    find(first, '#q0-2').click();
    await first.updateComplete;
    expect(localStorage.length).to.equal(0);
    find<HTMLButtonElement>(first, '.buttons .text').click();
    await waitUntil(() => focused(first) === 'draft-notice');
    first.remove();
    const second = await ready(fake);
    expect(find(second, '#q0-2').checked).to.equal(true);
    expect(find(second, '#audience-1').checked).to.equal(true);
    await send(second);
    await waitUntil(() => has(second, '.sent'));
    expect(localStorage.length).to.equal(0);
  });

  it('leaves answers to another survey alone, which go by themselves', async () => {
    const surveys = 'portal:https://portal.example/';
    const fake = new Fake();
    fake.faults = [offline()];
    const first = await ready(fake, { surveys });
    find(first, '#audience-0').click();
    find(first, '#q0-2').click();
    await send(first);
    await waitUntil(() => has(first, '.sent[data-state="waiting"]'));
    first.remove();
    const other = new Fake({ ...everything, id: 'other' });
    const second = await ready(other, { surveys, survey: 'other' });
    // What earlier visits have left is looked for after the form is drawn.
    await aTimeout(600);
    expect(has(second, '.earlier')).to.equal(false);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => other.taken.length === 1, 'it did not go', { timeout: 9000 });
    expect(other.taken[0]!.survey.id).to.equal('everything');
  });

  it('gives answers back to be changed, with the focus at the beginning', async () => {
    const fake = new Fake();
    fake.faults = [offline()];
    const element = await ready(fake, { audience: 'resident', storage: 'none' });
    find(element, '#q0-2').click();
    await send(element);
    await waitUntil(() => has(element, '.sent[data-state="waiting"] .button.text'));
    find<HTMLButtonElement>(element, '.sent .button.text').click();
    await waitUntil(() => focused(element) === 'q0-0');
    expect(find(element, '#q0-2').checked).to.equal(true);
  });

  it('says what is wrong with a definition in words a respondent understands, and asks nothing', async () => {
    const broken: unknown[] = [
      { ...everything, scales: [{ ...everything.scales![0], from: 3, to: 3 }] },
      { ...everything, groups: [everything.groups[0], everything.groups[0]] },
      {
        ...everything,
        groups: [
          {
            id: 'x',
            questions: [
              { id: 'a', type: 'text', text: words('A'), when: { answer: { question: 'a', is: ['x'] } } },
            ],
          },
        ],
      },
    ];
    for (const definition of broken) {
      const fake = new Fake(definition as Survey);
      const element = await fixture<SurveyElement>(
        html`<kumppani-survey lang="fi" survey="x" .client=${fake.client}></kumppani-survey>`,
      );
      await waitUntil(() => has(element, '.closed'));
      expect(has(element, 'form')).to.equal(false);
    }
  });

  it('is asked though the clock of the device stands in 1970', async () => {
    const RealDate = Date;
    class OldDate extends RealDate {
      constructor(...values: []) {
        super(...((values.length ? values : [0]) as []));
      }
    }
    globalThis.Date = OldDate as DateConstructor;
    try {
      const element = await ready(new Fake({ ...everything, opens: '2026-01-01', closes: '2999-01-01' }));
      expect(has(element, 'form')).to.equal(true);
    } finally {
      globalThis.Date = RealDate;
    }
  });

  it('asks every survey that comes along', async () => {
    for (const id of SHIPPED_SURVEYS) {
      const survey = (await loadSurvey(id))!;
      const element = await ready(new Fake(survey), { survey: id, level: survey.levels?.[0]?.id ?? '' });
      expect(element.shadowRoot!.querySelectorAll('input, textarea').length, id).to.be.above(3);
    }
  });
});
