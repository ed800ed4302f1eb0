import { expect } from '@open-wc/testing';
import { createClient, type Client } from '../../../src/client/index.js';
import type {
  Assessment,
  AssessmentInvitation,
  ChecklistsPort,
  Feedback,
  FeedbackTopic,
  ItemProposal,
} from '../../../src/model/index.js';
import { ClientError } from '../../../src/model/client-error.js';
import { expectAccessible } from '../../suites/accessible.js';
import {
  all,
  answered,
  attach,
  button,
  chooseFile,
  click,
  focused,
  freshPage,
  items,
  mount,
  noticed,
  one,
  rate,
  template,
  textOf,
  type,
  until,
} from './checklist-tools.js';
import { writeChecklistFile } from '../../../src/checklists/index.js';

const KEY = 'kpl_0123456789ab_secret';

/** A source that gives keys, keeps versions and takes proposals, in the page's memory. */
function portal(invitation?: Partial<AssessmentInvitation>): {
  client: Client;
  saved: [Assessment, string | undefined][];
  published: [string, number | undefined, string][];
  sent: Feedback[];
  accepted: ItemProposal[];
  topics: FeedbackTopic[];
  fail: boolean;
} {
  const told: AssessmentInvitation = {
    role: 'edit',
    assessment: { ...answered({ id: 'kutsuttu', answers: [] }), municipality: '734' },
    expiresAt: '2027-01-31T12:00:00Z',
    ...invitation,
  };
  const state = {
    saved: [] as [Assessment, string | undefined][],
    published: [] as [string, number | undefined, string][],
    sent: [] as Feedback[],
    accepted: [] as ItemProposal[],
    topics: [
      {
        id: 'accessibility',
        name: { fi: 'Saavutettavuus' },
        readBy: { fi: 'Tuki' },
        statutory: 'accessibility',
      },
      { id: 'page', name: { fi: 'Sivusto' }, readBy: { fi: 'Ylläpito' }, about: ['page'] },
      {
        id: 'cooperation',
        name: { fi: 'Yhteistyö' },
        readBy: { fi: 'Ehdotuksen lukee järjestöyhdyshenkilö.' },
      },
    ] as FeedbackTopic[],
    fail: false,
  };
  const checklists: ChecklistsPort = {
    template: async (id) => (id === template.id ? template : undefined),
    load: async () => undefined,
    open: async (key) => (key === KEY ? told : undefined),
    save: async (assessment, { key } = {}) => {
      const next = { ...assessment, revision: (assessment.revision ?? 0) + 1 };
      state.saved.push([next, key]);
      return { saved: next };
    },
    publish: async ({ id, revision }, { key }) => void state.published.push([id, revision, key]),
    results: async () => [answered()],
    proposals: async () => state.accepted,
  };
  const client = createClient({
    system: 'fake',
    checklists,
    feedback: {
      topics: async () => state.topics,
      submit: async (feedback) => {
        if (state.fail) throw new ClientError('network', 'No net.');
        state.sent.push(feedback);
        return { reference: '7F3K2-9QXHB', answerBy: '2027-01-31' };
      },
    },
  });
  return Object.assign(state, { client });
}

const withKey = (key = KEY): void => history.replaceState(null, '', `#checklist-key=${key}`);
const facts = (checklist: Element): string => textOf(one(checklist, '.facts'));

describe('a respondent’s link to the checklist', () => {
  beforeEach(freshPage);
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('opens what it is for, says so, and saves with its key', async () => {
    withKey();
    const source = portal();
    const checklist = await mount({ definition: template, client: source.client, municipality: '853' });
    expect(facts(checklist))
      .to.match(/Salo.*2026.*Kunta/)
      .and.to.match(/yhteinen vastaus/)
      .and.to.include('31.1.2027');
    expect(one(checklist, '.facts select'), 'nothing to choose').to.equal(null);
    await rate(checklist, 0, 1);
    expect(location.hash, 'a reload goes on').to.equal(`#checklist-key=${KEY}`);
    await click(button(checklist, 'Tallenna'));
    await until(() => source.saved.length);
    const [saved, key] = source.saved[0]!;
    expect([saved.id, saved.municipality, saved.answers[0]!.rating, key]).to.deep.equal([
      'kutsuttu',
      '734',
      'partly',
      KEY,
    ]);
    await click(button(checklist, 'Kopioi linkki vastauksiin'));
    await until(() => one(checklist, '#link'));
    expect(one<HTMLInputElement>(checklist, '#link')!.value, 'the key is handed to nobody').not.to.include(
      'kpl_',
    );
    expect(() => button(checklist, 'Julkaise'), 'who edits does not publish').to.throw();
  });

  it('that may publish does so as a step of its own, after saving', async () => {
    withKey();
    const source = portal({ role: 'publish' });
    const checklist = await mount({ definition: template, client: source.client });
    await rate(checklist, 0, 0);
    expect(() => button(checklist, 'Julkaise')).to.throw();
    await click(button(checklist, 'Tallenna'));
    await until(() => all(checklist, 'button').some((one) => textOf(one) === 'Julkaise'));
    await click(button(checklist, 'Julkaise'));
    await until(() => source.published.length);
    expect(source.published).to.deep.equal([['kutsuttu', 1, KEY]]);
    await until(() => /vastaus on julkinen/.test(textOf(one(checklist, '.end'))));
    await rate(checklist, 1, 0);
    expect(textOf(one(checklist, '.end'))).to.include('aiempi versio');
  });

  it('takes answers out of a file without becoming another assessment', async () => {
    withKey();
    const source = portal();
    const checklist = await mount({ definition: template, client: source.client });
    chooseFile(checklist, writeChecklistFile({ template, assessments: [answered()] }));
    await until(() => /Tiedosto on avattu/.test(noticed(checklist)));
    await click(button(checklist, 'Tallenna'));
    await until(() => source.saved.length);
    const [saved] = source.saved[0]!;
    expect([saved.id, saved.municipality, saved.answers.length]).to.deep.equal(['kutsuttu', '734', 3]);
  });

  it('that has ended says so, and opens nothing else', async () => {
    withKey('kpl_old');
    const checklist = await attach({ definition: template, client: portal().client });
    await until(() => one(checklist, '.notice'));
    expect(textOf(one(checklist, '.notice'))).to.match(/^Linkki ei ole enää voimassa/);
    expect(items(checklist).length).to.equal(0);
    await expectAccessible(checklist);
  });
});

describe('proposals to the items of a checklist', () => {
  beforeEach(freshPage);

  const open = async (item: Element): Promise<HTMLElement> => {
    const details = item.querySelector<HTMLElement>('.propose')!;
    await click(details.querySelector('summary'));
    await until(() => details.querySelector('form'));
    return details;
  };

  it('are shown under their item in every mode, with what is done about them', async () => {
    const source = portal();
    source.accepted.push({
      id: '1',
      item: 'invited',
      text: 'Kutsut kuukautta ennen.\n<b>Kiitos</b>',
      answer: 'Otetaan käyttöön.',
      acceptedAt: '2026-11-02T10:00:00Z',
    });
    for (const mode of ['page', 'published'] as const) {
      const checklist = await mount({
        definition: template,
        client: source.client,
        mode,
        municipality: '853',
      });
      await until(() => one(checklist, '.proposals'), mode);
      const shown = items(checklist)[1]!.querySelector('.proposals')!;
      expect(textOf(shown)).to.match(
        /^1 hyväksytty ehdotus Kutsut kuukautta ennen\. <b>Kiitos<\/b> Vastaus: Otetaan käyttöön\. Hyväksytty 2\.11\.2026$/,
      );
      expect(all(checklist, '.proposals').length).to.equal(1);
      expect(all(checklist, '.propose').length, 'nobody is asked for more').to.equal(0);
      await expectAccessible(checklist);
    }
  });

  it('are written without registering, and go to the topic that fits', async () => {
    const source = portal();
    const checklist = await mount({
      definition: template,
      client: source.client,
      openProposals: true,
      municipality: '853',
    });
    await until(() => all(checklist, '.propose').length === 3);
    const details = await open(items(checklist)[1]!);
    await until(() => /järjestöyhdyshenkilö/.test(textOf(details)));
    const form = details.querySelector('form')!;
    const send = (): Promise<void> => click(form.querySelector('button'));
    await send();
    await until(() => form.querySelector('.error-summary'));
    await until(() => focused()?.classList.contains('error-summary'), 'the summary takes the focus');
    expect(textOf(form.querySelector('.error-summary')!)).to.equal(
      'Korjaa yksi kohta ennen lähettämistä Kirjoita ehdotus.',
    );
    await expectAccessible(checklist);
    await click(form.querySelector('.error-summary a'));
    await until(() => focused()?.id === 'proposal-message-invited');
    await type('Kutsut kuukautta ennen');
    expect(form.querySelector('.error-summary'), 'mended').to.equal(null);
    source.fail = true;
    await send();
    await until(() => form.querySelector('.said.wrong'));
    expect(form.querySelector('textarea')!.value, 'nothing is lost').to.equal('Kutsut kuukautta ennen');
    source.fail = false;
    await click(form.querySelector('input[type=checkbox]'));
    await send();
    await until(() => details.querySelector('.proposal-sent'));
    expect(textOf(details.querySelector('.proposal-sent')!)).to.match(/Viite: 7F3K2-9QXHB/);
    const [{ key, writtenAt, ...sent }] = source.sent as [Feedback];
    expect(key.length).to.equal(32);
    expect(Date.parse(writtenAt!)).to.be.greaterThan(0);
    expect(sent).to.deep.equal({
      topic: 'cooperation',
      about: {
        type: 'item',
        id: 'invited',
        name: 'Järjestöt kutsutaan mukaan',
        checklist: 'small',
        place: '853',
      },
      message: 'Kutsut kuukautta ennen',
      consents: [
        { purpose: 'publish', words: 'Ehdotuksen saa julkaista tässä ilman nimeäni, jos se hyväksytään' },
      ],
      language: 'fi',
    });
  });

  it('go to the section that the page names', async () => {
    const source = portal();
    source.topics.push({ id: 'kuuleminen/osa-1', name: { fi: 'Osa 1' }, readBy: { fi: 'Valmistelijat' } });
    const checklist = await mount({
      definition: template,
      client: source.client,
      openProposals: true,
      proposalTopic: 'kuuleminen/osa-1',
      municipality: '853',
    });
    await until(() => all(checklist, '.propose').length === 3);
    const details = await open(items(checklist)[0]!);
    await click(details.querySelector('textarea'));
    await type('Lisää aikaa');
    await click(details.querySelector('form button'));
    await until(() => source.sent.length);
    expect(source.sent[0]!.topic).to.equal('kuuleminen/osa-1');
  });
});
