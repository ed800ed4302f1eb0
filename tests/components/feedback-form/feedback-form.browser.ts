import { expect, fixture, html, waitUntil as wait } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FeedbackForm } from '../../../src/components/feedback-form/feedback-form.js';
import '../../../src/define/feedback-form.js';
import { ClientError } from '../../../src/model/client-error.js';
import { FakeFeedback, offline, topics } from '../../suites/fake-feedback.js';
import { walkedStates } from '../../suites/widget-states.js';

/** With the patience of a machine that has other work. */
const waitUntil = (holds: () => unknown, words?: string, { timeout = 10_000 } = {}): Promise<void> =>
  wait(async () => Boolean(await holds()), words, { interval: 10, timeout });

const root = (form: FeedbackForm): ShadowRoot => form.shadowRoot!;
const find = <E extends HTMLElement = HTMLInputElement>(form: FeedbackForm, selector: string): E => {
  const found = root(form).querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};
const has = (form: FeedbackForm, selector: string): boolean => root(form).querySelector(selector) !== null;
const focused = (form: FeedbackForm): string => root(form).activeElement?.id ?? '';

function write(form: FeedbackForm, selector: string, text: string): void {
  const field = find<HTMLTextAreaElement>(form, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

const send = async (form: FeedbackForm): Promise<void> => {
  await form.updateComplete;
  find<HTMLFormElement>(form, 'form').requestSubmit();
};

const removeDatabase = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('kumppani-outbox');
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });

const databases = async (): Promise<string[]> =>
  (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => name.startsWith('kumppani'));

async function ready(fake: FakeFeedback, more: Partial<FeedbackForm> = {}): Promise<FeedbackForm> {
  const form = await fixture<FeedbackForm>(
    html`<kumppani-feedback-form lang="fi" .client=${fake.client}></kumppani-feedback-form>`,
  );
  Object.assign(form, more);
  await waitUntil(() => has(form, 'form'), 'the form');
  return form;
}

beforeEach(removeDatabase);
after(removeDatabase);

const element = (client: unknown, more: { storage?: string } = {}) =>
  html`<kumppani-feedback-form .client=${client} heading="Palaute" storage=${more.storage ?? ''}>
    <p>Soita: <a href="tel:+35820001234">+358 2 000 1234</a></p>
  </kumppani-feedback-form>`;
const filled = (form: FeedbackForm): void => {
  find(form, '#topic-0').click();
  write(form, '#message', 'Ovi on raskas avata.');
};
const failing = (error: ClientError): FakeFeedback => {
  const fake = new FakeFeedback();
  fake.faults = Array.from({ length: 50 }, () => error);
  return fake;
};

walkedStates<FeedbackForm>('kumppani-feedback-form', {
  'not configured': { template: () => element(undefined), reached: (form) => has(form, 'slot') },
  pending: {
    template: () => element({ feedback: { topics: () => new Promise(() => {}) } }),
    reached: (form) => has(form, '[aria-busy]'),
  },
  error: {
    template: () => element({ feedback: { topics: () => Promise.reject(offline()) } }),
    reached: (form) => has(form, '.notice'),
  },
  empty: { template: () => element(new FakeFeedback().client), reached: (form) => has(form, 'form') },
  'with errors': {
    template: () => element(new FakeFeedback().client),
    act: async (form) => {
      await waitUntil(() => has(form, '#answer-yes'));
      find(form, '#answer-yes').click();
      await send(form);
    },
    reached: (form) => has(form, '#error-summary'),
  },
  'an emergency, a place and a picture': {
    template: () => element(new FakeFeedback().client),
    act: async (form) => {
      await waitUntil(() => has(form, '#topic-1'));
      find(form, '#topic-1').click();
      write(form, '#message', 'Hätätilanne');
    },
    reached: (form) => has(form, '#emergency') && has(form, '#picture') && has(form, '#place'),
  },
  waiting: {
    template: () => element(failing(offline()).client, { storage: 'none' }),
    act: async (form) => {
      await waitUntil(() => has(form, '#topic-0'));
      filled(form);
      await send(form);
    },
    reached: (form) => has(form, '[data-state="waiting"] .own-text'),
  },
  failed: {
    template: () =>
      element(failing(new ClientError('http', '400', { status: 400 })).client, { storage: 'none' }),
    act: async (form) => {
      await waitUntil(() => has(form, '#topic-0'));
      filled(form);
      await send(form);
    },
    reached: (form) => has(form, '[data-state="failed"] .own-text'),
  },
  complete: {
    template: () => element(new FakeFeedback().client, { storage: 'none' }),
    act: async (form) => {
      await waitUntil(() => has(form, '#topic-0'));
      filled(form);
      await send(form);
    },
    reached: (form) => has(form, '.sent[data-state="sent"]'),
  },
});

describe('the feedback form', () => {
  it('says what is wrong only after sending was tried, in the summary and beside the field alike', async () => {
    const form = await ready(new FakeFeedback());
    write(form, '#message', '   ');
    await form.updateComplete;
    expect(has(form, '.field-error')).to.equal(false);
    await send(form);
    await waitUntil(() => focused(form) === 'error-summary');
    const summary = [...root(form).querySelectorAll('#error-summary a')].map((link) =>
      link.textContent?.trim(),
    );
    const beside = [...root(form).querySelectorAll('.field-error')].map((error) => error.textContent?.trim());
    expect(summary).to.deep.equal(beside);
    expect(summary).to.deep.equal(['Valitse, mistä annat palautetta', 'Kirjoita palautteesi']);
    find<HTMLAnchorElement>(form, '#error-summary li:last-child a').click();
    expect(focused(form)).to.equal('message');
    expect(find(form, '#message').getAttribute('aria-describedby')).to.contain('message-error');
    write(form, '#message', 'Ovi on raskas.');
    await form.updateComplete;
    expect(root(form).querySelectorAll('.field-error').length).to.equal(1);
  });

  it('says beforehand that a rating is enough, where one can be given', async () => {
    const form = await ready(new FakeFeedback());
    const hint = (): string => find(form, '#message-hint').textContent!.trim();
    find(form, '#topic-0').click();
    await waitUntil(() => has(form, '#rating-1'));
    expect(hint()).to.match(/^Kirjoita palautteesi tai anna arvosana\. Älä kirjoita henkilötunnusta/);
    find(form, '#topic-1').click();
    await waitUntil(() => !has(form, '#rating-1'));
    expect(hint()).to.match(/^Älä kirjoita henkilötunnusta/);
  });

  it('sends what was written, nobody asked who wrote it, and keeps nothing on the device', async () => {
    const fake = new FakeFeedback();
    const form = await ready(fake);
    filled(form);
    expect(await databases()).to.deep.equal([]);
    await send(form);
    await waitUntil(() => focused(form) === 'sent');
    const told = root(form).textContent;
    expect(told).to.contain('7F3K2-9QXHB').and.to.contain('Et pyytänyt vastausta');
    expect(find<HTMLElement>(form, '.own-text').textContent).to.equal('Ovi on raskas avata.');
    const [{ feedback }] = fake.taken as [(typeof fake.taken)[0]];
    expect(feedback.message).to.equal('Ovi on raskas avata.');
    expect(feedback.contact).to.equal(undefined);
    expect(feedback.about?.type).to.equal('page');
    expect(await databases()).to.deep.equal([]);
  });

  it('is about nothing on a page that has nothing but the form', async () => {
    const fake = new FakeFeedback();
    const form = await ready(fake);
    form.aboutType = 'none';
    filled(form);
    await form.updateComplete;
    expect(has(form, '.about')).to.equal(false);
    await send(form);
    await waitUntil(() => focused(form) === 'sent');
    expect(fake.taken[0]!.feedback.about).to.equal(undefined);
  });

  it('works with the keyboard alone', async () => {
    const fake = new FakeFeedback();
    const form = await ready(fake);
    find(form, '#topic-0').focus();
    await sendKeys({ press: ' ' });
    await form.updateComplete;
    find(form, '#message').focus();
    await sendKeys({ type: 'Hyvin toimii' });
    find(form, '#answer-no').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => has(form, '.sent'));
    expect(fake.taken[0]?.feedback.message).to.equal('Hyvin toimii');
  });

  it('asks for contact details only of those who want an answer, with their consent in words', async () => {
    const fake = new FakeFeedback();
    const form = await ready(fake);
    filled(form);
    await form.updateComplete;
    find(form, '#answer-yes').click();
    await form.updateComplete;
    write(form, '#email', 'ei osoite');
    await send(form);
    await waitUntil(() => has(form, '#email-error') && has(form, '#consent-error'));
    expect(find(form, '#email').autocomplete).to.equal('email');
    write(form, '#email', 'kirjoittaja@example.org');
    find(form, '#consent').click();
    await send(form);
    await waitUntil(() => has(form, '.sent'));
    const [{ feedback }] = fake.taken as [(typeof fake.taken)[0]];
    expect(feedback.contact).to.deep.equal({ email: 'kirjoittaja@example.org' });
    expect(feedback.consents?.[0]?.words).to.contain('vastaamiseen');
  });

  it('keeps what cannot be sent, through a reload, and says when it has gone', async () => {
    const fake = new FakeFeedback();
    fake.faults = ['lost', offline()];
    const first = await ready(fake, { feedback: 'portal:https://portal.example/' } as Partial<FeedbackForm>);
    first.client = fake.client;
    filled(first);
    await send(first);
    await waitUntil(() => has(first, '[data-state="waiting"] .own-text'));
    expect(find<HTMLElement>(first, '.own-text').textContent).to.equal('Ovi on raskas avata.');
    expect(await databases()).to.deep.equal(['kumppani-outbox']);
    first.remove();
    await ready(fake, { feedback: 'portal:https://portal.example/' } as Partial<FeedbackForm>);
    window.dispatchEvent(new Event('online'));
    await waitUntil(async () => !(await databases()).length, 'it did not go', { timeout: 9000 });
    expect(fake.taken.length).to.equal(1);
  });

  it('gives the text back to be changed, as another message', async () => {
    const fake = new FakeFeedback();
    fake.faults = [offline(), offline(), offline()];
    const form = await ready(fake);
    filled(form);
    await send(form);
    await waitUntil(() => has(form, '[data-state="waiting"] .own-text'));
    find<HTMLButtonElement>(form, '[data-state="waiting"] .button.text').click();
    await waitUntil(() => focused(form) === 'message');
    expect(find<HTMLTextAreaElement>(form, '#message').value).to.equal('Ovi on raskas avata.');
    fake.faults = [];
    await send(form);
    await waitUntil(() => has(form, '.sent[data-state="sent"]'));
    expect(fake.taken.length).to.equal(1);
  });

  it('says so when so many wait that no more can, and the text is still there', async () => {
    const form = await ready(failing(offline()), { storage: 'none' });
    for (let count = 0; count < 50; count++) {
      filled(form);
      await send(form);
      await waitUntil(() => has(form, '#another'));
      find<HTMLButtonElement>(form, '#another').click();
      await waitUntil(() => has(form, 'form'));
    }
    filled(form);
    await send(form);
    await waitUntil(() => focused(form) === 'full');
    expect(find<HTMLTextAreaElement>(form, '#message').value).to.equal('Ovi on raskas avata.');
  });

  it('reports wrong data by its field', async () => {
    const fake = new FakeFeedback();
    const form = await ready(fake, {
      about: {
        type: 'record',
        of: 'service',
        id: 'kahvitupa',
        name: 'Kahvitupa',
        fields: [
          { field: 'channels.phones', shown: '+358 2 000 1234' },
          { field: 'openingHours', shown: 'ma–pe 9–15' },
        ],
      },
    });
    find(form, '#topic-0').click();
    find(form, '#wrong-0').click();
    await waitUntil(() => has(form, '#correct-0'));
    write(form, '#correct-0', '+358 2 000 5678');
    await send(form);
    await waitUntil(() => has(form, '.sent'));
    expect(fake.taken[0]?.feedback.about).to.deep.equal({
      type: 'record',
      of: 'service',
      id: 'kahvitupa',
      name: 'Kahvitupa',
      fields: [{ field: 'channels.phones', shown: '+358 2 000 1234', correct: '+358 2 000 5678' }],
    });
  });

  it('asks which record it is where the page does not say, and says so in front of the text', async () => {
    const fake = new FakeFeedback();
    fake.topics = [{ ...topics[0]!, rating: false, about: ['record', 'service'] }, topics[1]!];
    fake.faults = [offline(), offline(), offline()];
    const form = await ready(fake, { storage: 'none' });
    find(form, '#topic-0').click();
    await waitUntil(() => has(form, '#record'));
    write(form, '#message', 'Numero on vanha.');
    await send(form);
    await waitUntil(() => has(form, '#record-error'));
    write(form, '#record', 'Satakielen kerho');
    await waitUntil(() => !has(form, '#record-error'));
    await send(form);
    await waitUntil(() => has(form, '[data-state="waiting"] .own-text'));
    find<HTMLButtonElement>(form, '[data-state="waiting"] .button.text').click();
    // Taken back, both stand in their fields again.
    await waitUntil(() => focused(form) === 'message');
    fake.faults = [];
    expect(find(form, '#record').value).to.equal('Satakielen kerho');
    expect(find<HTMLTextAreaElement>(form, '#message').value).to.equal('Numero on vanha.');
    await send(form);
    await waitUntil(() => has(form, '.sent[data-state="sent"]'));
    expect(fake.taken[0]?.feedback.message).to.equal(
      'Palvelun, yhdistyksen tai tapahtuman nimi: Satakielen kerho\n\nNumero on vanha.',
    );

    // Where the page says which, nobody asks.
    const told = await ready(fake, { aboutType: 'service', aboutId: 's-1', aboutName: 'Kerho' });
    find(told, '#topic-0').click();
    await waitUntil(() => root(told).textContent?.includes('Kerho'));
    expect(has(told, '#record')).to.equal(false);
  });

  it('shows where help is at once when the words sound like an emergency', async () => {
    const form = await ready(new FakeFeedback(), {
      crisisLine: '+358 2 000 1500',
      crisisName: 'Kaislasalmi',
    });
    write(form, '#message', 'Ovi on raskas');
    await form.updateComplete;
    expect(has(form, '#emergency')).to.equal(false);
    for (const words of ['EN JAKSA ENÄÄ ELÄÄ', 'jag vill inte leva', 'I want to die']) {
      write(form, '#message', '');
      await form.updateComplete;
      write(form, '#message', words);
      // What knows of emergencies comes with the first letter.
      await waitUntil(() => has(form, '#emergency a[href="tel:112"]'), words);
      expect(has(form, '#emergency a[href="tel:+35820001500"]')).to.equal(true);
      // The number stands once, and is the link.
      expect(find(form, '#emergency').textContent?.split('112').length).to.equal(2);
    }
  });

  for (const [name, state] of [
    ['arrived', 'sent'],
    ['waits', 'waiting'],
  ] as const)
    it(`goes on showing where help is when the message ${name}, until another is begun`, async () => {
      const fake = state === 'sent' ? new FakeFeedback() : failing(offline());
      const form = await ready(fake, { storage: 'none' });
      find(form, '#topic-0').click();
      write(form, '#message', 'Tahdon kuolla');
      await waitUntil(() => has(form, '#emergency'));
      await send(form);
      await waitUntil(() => has(form, `.sent[data-state="${state}"]`));
      expect(root(form).querySelectorAll('#emergency a[href="tel:112"]').length).to.equal(1);
      find(form, '#another').click();
      await waitUntil(() => has(form, '#message'));
      expect(has(form, '#emergency')).to.equal(false);
    });

  it('draws a picture anew, and says what is wrong with one it cannot take', async () => {
    const fake = new FakeFeedback();
    const form = await ready(fake);
    find(form, '#topic-1').click();
    await waitUntil(() => has(form, '#picture'));
    const choose = async (file: File): Promise<void> => {
      const transfer = new DataTransfer();
      transfer.items.add(file);
      const input = find(form, '#picture');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const [file, words] of [
      [new File([script], 'kuva.svg', { type: 'image/svg+xml' }), /ei ole kuva/],
      [new File(['ei kuva'], 'kuva.jpg', { type: 'image/jpeg' }), /ei voitu avata/],
      [new File([new Uint8Array(40_000_000)], 'suuri.jpg', { type: 'image/jpeg' }), /liian suuri/],
    ] as const) {
      await choose(file);
      await waitUntil(
        () => words.test(root(form).querySelector('#picture-error')?.textContent ?? ''),
        file.name,
      );
    }
    const canvas = document.createElement('canvas');
    canvas.width = 3000;
    canvas.height = 1500;
    canvas.getContext('2d')!.fillRect(0, 0, 10, 10);
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((one) => resolve(one!), 'image/jpeg'));
    // A camera's own notes, as they stand in front of the picture.
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const notes = new TextEncoder().encode('Exif\0\0GPSLatitude 60.45');
    const marked = new Uint8Array([
      ...bytes.slice(0, 2),
      0xff,
      0xe1,
      0,
      notes.length + 2,
      ...notes,
      ...bytes.slice(2),
    ]);
    await choose(new File([marked], 'ovi.jpg', { type: 'image/jpeg' }));
    await waitUntil(() => has(form, '#picture-description'), 'attached', { timeout: 5000 });
    // The writer sees what goes, with the words that go with it; a strict page needs no permission for that.
    const shown = (): [string | null, number, number] => {
      const preview = find(form, '.preview');
      const { width, height } = preview.querySelector('canvas')!;
      return [preview.getAttribute('aria-label'), width, height];
    };
    expect(shown()).to.deep.equal(['Kuva', 384, 192]);
    write(form, '#picture-description', 'Ulko-ovi');
    await form.updateComplete;
    expect(shown()[0]).to.equal('Ulko-ovi');
    write(form, '#message', 'Ovi');
    await send(form);
    await waitUntil(() => has(form, '.sent[data-state="sent"]'));
    const [{ feedback, picture }] = fake.taken as [(typeof fake.taken)[0]];
    expect([feedback.picture?.width, feedback.picture?.height]).to.deep.equal([2000, 1000]);
    expect(feedback.picture?.size).to.equal(picture?.size);
    expect(await picture!.text()).not.to.contain('GPS');
  });

  it('takes any letters as they are, and refuses what is too long with the text still there', async () => {
    const fake = new FakeFeedback();
    const form = await ready(fake);
    find(form, '#topic-0').click();
    const odd = '<img src=x onerror=alert(1)> 👓 مرحبا \u202e abc';
    write(form, '#message', `${odd}\u0000`);
    await send(form);
    await waitUntil(() => has(form, '.sent'));
    expect(fake.taken[0]?.feedback.message).to.equal(odd);
    find<HTMLButtonElement>(form, '#another').click();
    await waitUntil(() => has(form, '#message'));
    write(form, '#message', 'x'.repeat(100_000));
    await send(form);
    await waitUntil(() => has(form, '#message-error'));
    expect(find<HTMLTextAreaElement>(form, '#message').value.length).to.equal(100_000);
  });

  it('takes one character, and nothing that is only blanks', async () => {
    const fake = new FakeFeedback();
    const form = await ready(fake);
    find(form, '#topic-1').click();
    write(form, '#message', ' \n\t\u00a0 ');
    await send(form);
    await waitUntil(() => has(form, '#message-error'));
    expect(fake.taken).to.deep.equal([]);
    write(form, '#message', '?');
    await send(form);
    await waitUntil(() => has(form, '.sent[data-state="sent"]'));
    expect(fake.taken[0]?.feedback.message).to.equal('?');
  });

  it('draws every markup and script of a known list as the text it is, its own and the site’s', async () => {
    let ran = 0;
    (globalThis as unknown as { ran: () => void }).ran = () => ran++;
    const known = [
      '<script>ran()</script>',
      '<ScRiPt src="//evil.example/x.js"></sCrIpT>',
      '"><img src=x onerror=ran()>',
      "'><svg/onload=ran()>",
      '<svg><script href="data:,ran()" /></svg>',
      '<svg><animate onbegin=ran() attributeName=x dur=1s>',
      '<iframe src="javascript:ran()"></iframe>',
      '<iframe srcdoc="<script>parent.ran()</script>">',
      '<details open ontoggle=ran()>',
      '<input autofocus onfocus=ran()>',
      '<body onload=ran()>',
      '<a href="javascript:ran()">x</a>',
      '<a href=" &#1;javascript:ran()">x</a>',
      '<math><mtext></table></math><img src onerror=ran()>',
      '<noscript><p title="</noscript><img src=x onerror=ran()>">',
      '<template><img src=x onerror=ran()></template>',
      '<!--<img src="--><img src=x onerror=ran()//">',
      '<![CDATA[<img src=x onerror=ran()>]]>',
      '<style>@import "//evil.example/x.css";</style>',
      '<link rel=stylesheet href=//evil.example/x.css>',
      '<meta http-equiv=refresh content="0;url=javascript:ran()">',
      '<form action=javascript:ran()><button>x</button></form>',
      '<base href=//evil.example/>',
      '${ran()}{{ran()}}<%= ran() %>',
      '</textarea><script>ran()</script>',
      '</title></style></script><img src=x onerror=ran()>',
      "javascript:/*--></title></style></textarea></script><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+ran()//'>",
      '<img src=x o\u0000nerror=ran()>',
      '\u003cimg src=x onerror=ran()\u003e',
      '＜img src=x onerror=ran()＞',
    ];
    const fake = failing(offline());
    fake.topics = known.map((text, index) => ({
      id: `t${index}`,
      name: { fi: text },
      summary: { fi: text },
      readBy: { fi: text },
    }));
    const form = await ready(fake, { storage: 'none', crisisName: known[2]!, aboutName: known[3]! });
    const labels = [...root(form).querySelectorAll('#topic-group label')].map((label) => label.textContent);
    expect(labels).to.deep.equal(known);
    find(form, '#topic-3').click();
    write(form, '#message', known.join('\n'));
    await send(form);
    await waitUntil(() => has(form, '[data-state="waiting"] .own-text'));
    expect(find(form, '.own-text').textContent).to.equal(known.join('\n').replaceAll('\u0000', ''));
    expect(
      root(form).querySelectorAll('script, iframe, img, form, math, template, link, base, a').length,
    ).to.equal(0);
    expect(ran).to.equal(0);
  });

  it('has the statutory topic, with its fourteen days, whatever the site tells', () => {
    expect(topics.some(({ statutory, answeredWithin }) => statutory && answeredWithin === 14)).to.equal(true);
  });
});
