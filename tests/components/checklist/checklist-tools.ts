import { fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { createClient, type Client } from '../../../src/client/index.js';
import type { Checklist } from '../../../src/components/checklist/checklist.js';
import '../../../src/define/checklist.js';
import type { Assessment, ChecklistsPort, ChecklistTemplate } from '../../../src/model/index.js';
import { all, click, createGate, one, textOf, until, type Gate } from '../../suites/widget-tools.js';

export * from '../../suites/widget-tools.js';

const text = (fi: string, sv: string, en: string): Record<string, string> => ({ fi, sv, en });

/** Three items under two headings, in three languages, with everything an item can have. */
export const template: ChecklistTemplate = {
  id: 'small',
  version: 3,
  name: text('Pieni lista', 'Liten lista', 'Small list'),
  summary: text('Lyhyt johdanto.', 'Kort inledning.', 'A short introduction.'),
  source: text('Keksitty testiä varten.', 'Påhittad för ett test.', 'Made up for a test.'),
  licence: 'CC-BY-4.0',
  languages: ['fi', 'sv', 'en'],
  headings: [
    {
      id: 'planning',
      name: text('Suunnittelu', 'Planering', 'Planning'),
      summary: text('Mitä aiotaan.', 'Vad man ämnar göra.', 'What is meant to happen.'),
      items: [
        {
          id: 'strategy',
          name: text(
            'Järjestöt näkyvät strategiassa',
            'Organisationerna syns i strategin',
            'Visible in the strategy',
          ),
          guidance: text('Ohje.\n\n- yksi\n- kaksi', 'Anvisning.', 'Guidance.'),
          signs: [text('Tavoitteella on vastuutaho.', 'Målet har en ansvarig.', 'The aim has an owner.')],
          questions: [text('Kenen ääni jää kuulumatta?', 'Vems röst saknas?', 'Whose voice is missing?')],
          links: [
            { url: 'https://kaislasalmi.example/strategia', name: text('Strategia', 'Strategi', 'Strategy') },
          ],
        },
        {
          id: 'invited',
          name: text('Järjestöt kutsutaan mukaan', 'Organisationerna bjuds in', 'Invited into planning'),
          guidance: text('Ohje.', 'Anvisning.', 'Guidance.'),
        },
      ],
    },
    {
      id: 'everyday',
      name: text('Arki', 'Vardag', 'Everyday'),
      items: [
        {
          id: 'premises',
          name: text('Tiloja on tarjolla', 'Lokaler erbjuds', 'Premises are offered'),
          guidance: text('Ohje.', 'Anvisning.', 'Guidance.'),
        },
      ],
    },
  ],
};

export const answered = (changes: Partial<Assessment> = {}): Assessment => ({
  id: 'arvio',
  template: { id: 'small', version: 3 },
  municipality: '853',
  side: 'municipality',
  joint: true,
  year: 2026,
  answeredAt: '2026-10-20',
  respondent: { name: 'Hyvinvointityöryhmä' },
  answers: [
    {
      item: 'strategy',
      rating: 'inPlace',
      evidence: 'Valtuusto hyväksyi\nstrategian.',
      evidenceLinks: [{ url: 'https://kaislasalmi.example/paatos' }],
    },
    {
      item: 'invited',
      rating: 'partly',
      owner: 'Sihteeri',
      nextStep: 'Sovitaan ajoista.',
      dueDate: '2026-01-31',
    },
    { item: 'premises', rating: 'notRelevant' },
  ],
  ...changes,
});

/** A port that keeps assessments in memory, can be held up and made to fail. */
export function service(kept: Assessment[] = []): Pick<Gate, 'hold' | 'fail'> & {
  client: Client;
  saved: Assessment[];
  /** Somebody else saves. */
  meanwhile: (assessment: Assessment) => void;
} {
  const assessments = new Map(kept.map((one) => [one.id, one]));
  const saved: Assessment[] = [];
  const { pass, hold, fail } = createGate();
  const checklists: ChecklistsPort = {
    template: async (id) => {
      await pass();
      return id === template.id ? template : undefined;
    },
    load: async (id) => {
      await pass();
      return assessments.get(id);
    },
    save: async (assessment) => {
      await pass();
      const current = assessments.get(assessment.id);
      if (current && current.revision !== assessment.revision) return { conflict: current };
      const next = { ...assessment, revision: (assessment.revision ?? 0) + 1 };
      assessments.set(next.id, next);
      saved.push(next);
      return { saved: next };
    },
    results: async ({ municipalities = [] }) => {
      await pass();
      return [...assessments.values()].filter(({ municipality = '' }) =>
        municipalities.includes(municipality),
      );
    },
  };
  return {
    client: createClient({ system: 'fake', checklists }),
    saved,
    meanwhile: (assessment) => void assessments.set(assessment.id, assessment),
    hold,
    fail,
  };
}

export type Mounting = Partial<
  Pick<
    Checklist,
    | 'client'
    | 'checklists'
    | 'template'
    | 'assessment'
    | 'value'
    | 'mode'
    | 'municipality'
    | 'county'
    | 'placeName'
    | 'year'
    | 'side'
    | 'heading'
    | 'headingLevel'
    | 'messages'
    | 'withoutDraft'
    | 'openProposals'
    | 'proposalTopic'
  >
> & { definition?: unknown; language?: string };

export const checklistTemplate = (mounting: Mounting): TemplateResult =>
  html`<kumppani-checklist
    .client=${mounting.client}
    .definition=${mounting.definition as ChecklistTemplate}
    .value=${mounting.value}
    .messages=${mounting.messages}
    checklists=${mounting.checklists ?? nothing}
    template=${mounting.template ?? nothing}
    assessment=${mounting.assessment ?? nothing}
    mode=${mounting.mode ?? nothing}
    municipality=${mounting.municipality ?? nothing}
    county=${mounting.county ?? nothing}
    place-name=${mounting.placeName ?? nothing}
    year=${mounting.year ?? nothing}
    side=${mounting.side ?? nothing}
    heading=${mounting.heading ?? nothing}
    heading-level=${mounting.headingLevel ?? nothing}
    ?without-draft=${mounting.withoutDraft ?? false}
    ?open-proposals=${mounting.openProposals ?? false}
    proposal-topic=${mounting.proposalTopic ?? nothing}
  >
    <p>Kysy lomake <a href="mailto:jarjestot@kaislasalmi.example">kunnasta</a>.</p>
    <p slot="empty">Kysy tulos kunnasta.</p>
  </kumppani-checklist>`;

export async function attach(mounting: Mounting = {}): Promise<Checklist> {
  const wrapper = await fixture(
    html`<main lang=${mounting.language ?? 'fi'}>${checklistTemplate(mounting)}</main>`,
  );
  return wrapper.querySelector('kumppani-checklist')!;
}

/** A checklist whose items are on the page. */
export async function mount(mounting: Mounting = { definition: template }): Promise<Checklist> {
  const checklist = await attach(mounting);
  await until(() => all(checklist, '[part~=item]').length, 'no items came');
  return checklist;
}

export const items = (checklist: Element): HTMLElement[] => all(checklist, '[part~=item]');
export const progress = (checklist: Element): string =>
  textOf(one(checklist, '[part~=progress] p')).replace(/^.*?: /, '');

/** Clicks a rating of an item, by their places. */
export const rate = (checklist: Element, item: number, rating: number): Promise<void> =>
  click(items(checklist)[item]!.querySelectorAll<HTMLElement>('.rating')[rating]!);

/** Opens evidence and next step of an item. */
export async function openDetails(checklist: Element, item: number): Promise<HTMLElement> {
  const details = items(checklist)[item]!.querySelectorAll('details')[1]!;
  await click(details.querySelector('summary'));
  await until(() => details.querySelector('.details'));
  return details;
}

/** A button by its words. */
export const button = (checklist: Element, words: string | RegExp): HTMLElement => {
  const found = all(checklist, 'button, label.file').find((one) =>
    typeof words === 'string' ? textOf(one) === words : words.test(textOf(one)),
  );
  if (!found) throw new Error(`No button “${String(words)}”.`);
  return found;
};

/** Hands a file to the field for files, as a reader's choice does. */
export function chooseFile(checklist: Element, content: string, name = 'arvio.json'): void {
  const field = one<HTMLInputElement>(checklist, '#file')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], name, { type: 'application/json' }));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const noticed = (checklist: Element): string => all(checklist, '.said').map(textOf).join(' ');
