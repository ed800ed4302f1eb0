import { expect, fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { writeChecklistFile } from '../../../src/checklists/index.js';
import { createClient } from '../../../src/client/index.js';
import type { ChecklistResults } from '../../../src/components/checklist-results/checklist-results.js';
import '../../../src/define/checklist.js';
import '../../../src/define/checklist-results.js';
import { ClientError } from '../../../src/model/client-error.js';
import type { AssessedPlace, Assessment, ChecklistTemplate, Rating } from '../../../src/model/index.js';
import { expectAccessible } from '../../suites/accessible.js';
import { LANGUAGES, walkedStates } from '../../suites/widget-states.js';
import { template } from '../checklist/checklist-tools.js';
import {
  all,
  click,
  freshPage,
  hasFocus,
  heard,
  one,
  textOf,
  until,
  withoutWarnings,
} from '../../suites/widget-tools.js';

const ITEMS = ['strategy', 'invited', 'premises'];
let number = 0;
/** One respondent's ratings, in the order of the items; `-` for none. */
const answers = (ratings: string, changes: Partial<Assessment> = {}): Assessment => {
  const known: Record<string, Rating> = { i: 'inPlace', p: 'partly', n: 'notYet', r: 'notRelevant' };
  return {
    id: `a${number++}`,
    template: { id: 'small', version: 3 },
    municipality: '853',
    side: 'municipality',
    joint: true,
    year: 2026,
    answers: [...ratings].flatMap((letter, index) => {
      const rating = known[letter];
      return rating ? [{ item: ITEMS[index]!, rating }] : [];
    }),
    ...changes,
  };
};
const person = (ratings: string, changes: Partial<Assessment> = {}): Assessment => {
  const { joint: _joint, ...one } = answers(ratings, { side: 'association', ...changes });
  return { ...one, respondent: { id: one.id } };
};

const assessments: Assessment[] = [
  answers('iip', {
    answers: [
      { item: 'strategy', rating: 'inPlace', evidence: 'Strategia 2025.' },
      ...answers('-ip').answers,
    ],
  }),
  answers('pnn', { year: 2025 }),
  ...['nip', 'nip', 'nip', 'pip', 'pnr'].map((ratings) => person(ratings)),
  answers('nnp', { municipality: '734' }),
  ...['iii', 'iii'].map((ratings) => person(ratings, { municipality: '734' })),
  answers('ppp', { municipality: '284', invented: true }),
];
const places: AssessedPlace[] = [
  { code: '284', size: 'small' },
  { code: '734', size: 'middle' },
  { code: '853', size: 'large' },
  { code: '202', size: 'middle' },
];

interface Mounting {
  client?: ReturnType<typeof createClient>;
  assessments?: readonly Assessment[];
  definition?: ChecklistTemplate;
  view?: string;
  municipality?: string;
  openFiles?: boolean;
  placeName?: string;
  urlState?: string;
  heading?: string;
  minimum?: number;
}
const resultsTemplate = (mounting: Mounting): TemplateResult =>
  html`<kumppani-checklist-results
    .client=${mounting.client}
    .definition=${mounting.definition ?? template}
    .assessments=${mounting.assessments}
    .places=${mounting.assessments ? places : undefined}
    view=${mounting.view ?? nothing}
    municipality=${mounting.municipality ?? nothing}
    minimum=${mounting.minimum ?? nothing}
    place-name=${mounting.placeName ?? nothing}
    heading=${mounting.heading ?? nothing}
    url-state=${mounting.urlState ?? nothing}
    ?open-files=${mounting.openFiles ?? false}
  >
    <p>Kysy tuloksia kunnasta.</p>
    <p slot="empty">Tulokset julkaistaan vuoden lopussa.</p>
  </kumppani-checklist-results>`;

async function mount(mounting: Mounting = { assessments }, language = 'fi'): Promise<ChecklistResults> {
  const wrapper = await fixture(html`<main lang=${language}>${resultsTemplate(mounting)}</main>`);
  const results = wrapper.querySelector('kumppani-checklist-results')!;
  await until(() => one(results, '.section-title, .notice'), 'no results came');
  return results;
}

const clientOf = (load: () => Promise<Assessment[]>): ReturnType<typeof createClient> =>
  createClient({
    system: 'fake',
    checklists: {
      template: async () => undefined,
      load: async () => undefined,
      save: (assessment) => Promise.resolve({ saved: assessment }),
      results: load,
    },
  });

/** The table as a reader sees it: one line a row. */
const rows = (results: Element): string[] =>
  all(results, '.cells tbody tr').map((row) =>
    [...row.children]
      .map((cell) => cell.querySelector('[role=img]')?.getAttribute('aria-label') ?? textOf(cell))
      .join(' | '),
  );

describe('the results of a checklist in every state', () => {
  beforeEach(freshPage);
  withoutWarnings();
  walkedStates<ChecklistResults>('kumppani-checklist-results', {
    'not configured': {
      template: () => resultsTemplate({}),
      reached: (results) => one(results, 'slot:not([name])') !== null,
    },
    pending: {
      template: () => resultsTemplate({ client: clientOf(() => new Promise(() => undefined)) }),
      reached: (results) => one(results, '[aria-busy=true]') !== null,
    },
    error: {
      template: () =>
        resultsTemplate({ client: clientOf(() => Promise.reject(new ClientError('timeout', 'late'))) }),
      reached: (results) => one(results, '[part~=notice] button') !== null,
    },
    empty: {
      template: () => resultsTemplate({ assessments: [], openFiles: true }),
      reached: (results) => one(results, 'slot[name=empty]') !== null,
    },
    complete: {
      template: () => resultsTemplate({ assessments, heading: 'Tulokset', openFiles: true }),
      reached: (results) => all(results, '.cells tbody tr').length === 4,
    },
    'complete, figures open': {
      template: () => resultsTemplate({ assessments }),
      act: async (results) => {
        await until(() => one(results, '.chart-table summary'));
        await click(one(results, '.chart-table summary'));
      },
      // A wide table scrolls inside its own region.
      reached: (results) => {
        const scroller = one(results, '.chart-table[open] .table-scroll');
        scroller?.querySelector('table')?.setAttribute('hidden', '');
        return scroller !== null;
      },
    },
    'comparing sides': {
      template: () => resultsTemplate({ assessments, view: 'sides', municipality: '853' }),
      act: async (results) => {
        await until(() => one(results, '.compared summary'));
        await click(one(results, '.compared summary'));
      },
      reached: (results) => one(results, '.remarks') !== null,
    },
    'comparing years': {
      template: () => resultsTemplate({ assessments, view: 'years', municipality: '853' }),
      reached: (results) => one(results, '.line-chart') !== null,
    },
  });

  for (const ground of ['light', 'dark'] as const)
    for (const language of LANGUAGES)
      it(`is accessible, wide (${language}, ${ground})`, async () => {
        const { style } = document.documentElement;
        const before = style.cssText;
        style.cssText = `color-scheme: ${ground}; background: Canvas; color: CanvasText`;
        try {
          const results = await mount(undefined, language);
          for (const view of all<HTMLInputElement>(results, '.views input')) {
            await click(view);
            await results.updateComplete;
            await expectAccessible(results);
          }
        } finally {
          style.cssText = before;
        }
      });
});

describe('municipalities in one table', () => {
  beforeEach(freshPage);

  it('has a row for each, missing ones too, and says how many answered', async () => {
    const results = await mount();
    expect(rows(results)).to.deep.equal([
      'Kaarina | Ei arviointia',
      'Koski Tl | Osittain | Osittain | Osittain | 50 %',
      'Salo | Ei vielä | Ei vielä | Osittain | 17 %',
      'Turku | Kunnossa | Kunnossa | Osittain | 83 %',
    ]);
    expect(textOf(one(results, 'section p'))).to.equal(
      'Arvioinnin on tehnyt 3 kuntaa. 1 kunta ei ole tehnyt sitä.',
    );
    expect(textOf(one(results, '.invented'))).to.equal('Keksitty esimerkki');
  });

  it('sorts by any column, and tells how', async () => {
    const results = await mount();
    const names = (): string[] => rows(results).map((row) => row.split(' | ')[0]!);
    await click(one(results, 'thead .last button'));
    await heard('Järjestetty: Tulos, laskeva järjestys.');
    expect(names()).to.deep.equal(['Turku', 'Koski Tl', 'Salo', 'Kaarina']);
    await click(one(results, 'thead .last button'));
    await until(() => names()[0] === 'Salo');
    expect(names().at(-1)).to.equal('Kaarina');
    await click(all(results, 'thead .number button')[0]!);
    await until(() => names()[0] === 'Turku');
    expect(one(results, 'thead [aria-sort]')!.getAttribute('aria-sort')).to.equal('descending');
  });

  it('narrows to a size, a year and a side', async () => {
    const results = await mount();
    const choose = async (id: string, value: string): Promise<void> => {
      const select = one<HTMLSelectElement>(results, `#${id}`)!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await results.updateComplete;
    };
    await choose('size', 'middle');
    expect(rows(results).map((row) => row.split(' | ')[0])).to.deep.equal(['Kaarina', 'Salo']);
    await choose('size', '');
    await choose('year', '2025');
    expect(rows(results).filter((row) => !row.includes('Ei arviointia'))).to.have.length(1);
    await choose('year', '2026');
    await choose('side', 'association');
    expect(rows(results)).to.include('Turku | Ei vielä | Kunnossa | Osittain | 50 %');
    // Two answered in Salo: nothing of theirs is shown.
    expect(rows(results).find((row) => row.startsWith('Salo'))).to.match(/Alle 5 vastausta.*– *$/);
  });

  it('leads from a row to the sides of that municipality', async () => {
    const results = await mount();
    await click(all(results, '.cells .link').find((link) => textOf(link) === 'Turku')!);
    await until(() => one(results, '.compared'));
    hasFocus(one(results, '.view-title'));
    expect(textOf(one(results, '.view-title'))).to.equal('Turku 2026: osapuolet rinnakkain');
  });

  it('counts for each item how many municipalities stand where, as bars and as a table', async () => {
    const results = await mount();
    expect(all(results, '.bars .chart').map((bar) => bar.getAttribute('aria-label'))).to.deep.equal([
      'Kunnossa: 1 kunta, Osittain: 1 kunta, Ei vielä: 1 kunta, Ei koske meitä: 0 kuntaa',
      'Kunnossa: 1 kunta, Osittain: 1 kunta, Ei vielä: 1 kunta, Ei koske meitä: 0 kuntaa',
      'Kunnossa: 0 kuntaa, Osittain: 3 kuntaa, Ei vielä: 0 kuntaa, Ei koske meitä: 0 kuntaa',
    ]);
    expect(
      all(results, '.chart-table tbody tr').map((row) => [...row.children].map(textOf).join(' '))[0],
    ).to.equal('1.1 Järjestöt näkyvät strategiassa 1 1 1 0 1');
  });
});

describe('a rating', () => {
  beforeEach(freshPage);

  it('looks the same in the bar of one result and in the bars of a region', async () => {
    const results = await mount();
    const value = answers('ipn');
    const wrapper = await fixture(
      html`<main lang="fi">
        <kumppani-checklist mode="published" .definition=${template} .value=${value}></kumppani-checklist>
      </main>`,
    );
    const published = wrapper.querySelector('kumppani-checklist')!;
    await until(() => one(published, '.stack'));
    const fillOf = (widget: Element, selector: string): string =>
      getComputedStyle(one(widget, selector)!).fill;
    for (const [rating, tone] of [
      ['inPlace', 4],
      ['partly', 3],
      ['notYet', 0],
    ] as const)
      expect(fillOf(published, `.stack .${rating} rect`), rating).to.equal(
        fillOf(results, `.bars .tone-${tone} rect`),
      );
    expect(fillOf(published, '.stack .partly .hatch')).to.equal(fillOf(results, '.bars .hatch'));
    expect(all(published, '.stack .hatch')).to.have.length(1);
  });
});

describe('sides beside each other', () => {
  beforeEach(freshPage);

  it('begins with the widest difference', async () => {
    const results = await mount({ assessments, view: 'sides', municipality: '853' });
    expect(all(results, '.item-title').map(textOf)).to.deep.equal([
      '1.1 Järjestöt näkyvät strategiassa',
      '1.2 Järjestöt kutsutaan mukaan',
      '2.1 Tiloja on tarjolla',
    ]);
    expect(all(results, '.difference').map(textOf)).to.deep.equal([
      'Suuri näkemysero',
      // The municipality says "in place", and so do four of five associations.
      'Lähes samaa mieltä',
      'Samaa mieltä',
    ]);
    expect(textOf(one(results, '.hint'))).to.match(/^Ensimmäisenä on kohta, jossa näkemykset eroavat eniten/);
    const [first] = all(results, '.sides');
    expect([...first!.querySelectorAll('dt, .verdict')].map(textOf)).to.deep.equal([
      'Kunta',
      'Kunnossa',
      'Järjestöt',
      'Ei vielä 5 vastausta',
    ]);
    expect(first!.querySelector('.chart')!.getAttribute('aria-label')).to.equal(
      'Järjestöt: Osittain 2, Ei vielä 3',
    );
  });

  it('begins with a place whose sides can be compared, and says of no other where they differ most', async () => {
    const results = await mount({ assessments, view: 'sides' });
    // Koski Tl comes first in the table; only the municipality has answered there.
    expect(textOf(one(results, '.view-title'))).to.equal('Turku 2026: osapuolet rinnakkain');
    const place = one<HTMLSelectElement>(results, '#place')!;
    place.value = '284';
    place.dispatchEvent(new Event('change'));
    await until(() => textOf(one(results, '.view-title')).startsWith('Koski Tl'));
    expect(all(results, '.difference').map(textOf)).to.deep.equal(
      Array.from({ length: 3 }, () => 'Vain yhden osapuolen arvio'),
    );
    expect(one(results, '.compared')!.parentElement!.querySelector('.hint')).to.equal(null);
  });

  it('calls half a step between two ratings a small difference', async () => {
    const results = await mount({
      assessments: [answers('i--'), ...['i--', 'i--', 'p--', 'p--', 'p--'].map((ratings) => person(ratings))],
      view: 'sides',
    });
    expect(textOf(one(results, '.difference'))).to.equal('Pieni näkemysero');
  });

  it('shows nothing of a group that is too small, its remarks neither', async () => {
    const few = assessments.map((one) =>
      one.municipality === '734' && one.side === 'association'
        ? { ...one, answers: one.answers.map((answer) => ({ ...answer, evidence: 'Salaisuus' })) }
        : one,
    );
    const results = await mount({ assessments: few, view: 'sides', municipality: '734' });
    expect(all(results, '.sides dd').map(textOf)).to.include('Alle 5 vastausta, ei näytetä');
    expect(textOf(one(results, '.base'))).to.not.include('Salaisuus');
    expect(results.renderRoot.textContent).to.not.include('Salaisuus');
  });

  it('compares files of two sides, without any server', async () => {
    const results = await mount({
      assessments: [],
      openFiles: true,
      view: 'sides',
      placeName: 'Kaislasalmi',
    });
    const field = one<HTMLInputElement>(results, '#files')!;
    const chosen = new DataTransfer();
    const file = (assessment: Assessment, name: string): File =>
      new File([writeChecklistFile({ assessments: [assessment] })], name);
    // A code that no list has.
    const municipality = '990';
    chosen.items.add(file(answers('ipn', { municipality }), 'kunta.json'));
    chosen.items.add(file(answers('nnn', { municipality, side: 'association' }), 'yhdistys.json'));
    chosen.items.add(new File(['{}'], 'kissa.json'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
    await until(() => one(results, '.compared'));
    expect(textOf(one(results, '.said'))).to.equal(
      'Mukaan otettiin 2 arviointia tiedostoista. Näitä tiedostoja ei voi lukea: kissa.json.',
    );
    expect(textOf(one(results, '.section-title'))).to.equal('Kaislasalmi 2026: osapuolet rinnakkain');
    expect(all(results, '.difference').map(textOf)).to.deep.equal([
      'Suuri näkemysero',
      'Selvä näkemysero',
      'Samaa mieltä',
    ]);
  });
});

describe('years beside each other', () => {
  beforeEach(freshPage);

  it('shows each item by year, the last change in a word, and the result as a line', async () => {
    const results = await mount({ assessments, view: 'years', municipality: '853' });
    expect(rows(results)).to.deep.equal([
      '1.1 Järjestöt näkyvät strategiassa | Osittain | Kunnossa | parantunut',
      '1.2 Järjestöt kutsutaan mukaan | Ei vielä | Kunnossa | parantunut',
      '2.1 Tiloja on tarjolla | Ei vielä | Osittain | parantunut',
    ]);
    expect(one(results, '.line-chart')!.getAttribute('aria-label')!.replaceAll('\u00a0', ' ')).to.equal(
      'Tulos vuosittain, prosenttia. 2025: 17 %, 2026: 83 %',
    );
  });
});

describe('the results when something is wrong', () => {
  beforeEach(freshPage);

  it('keeps what is looked at in the address, where the page asks for it, and follows it', async () => {
    const shown = (results: ChecklistResults): string[] => [
      textOf(one(results, '.view-title, .section-title')),
      one<HTMLSelectElement>(results, '#year')?.value ?? '',
    ];
    const choose = async (results: ChecklistResults, id: string, value: string): Promise<void> => {
      const field = one<HTMLSelectElement>(results, `#${id}`)!;
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await results.updateComplete;
    };
    try {
      const results = await mount({ assessments, urlState: 'vertailu' });
      expect(location.hash).to.equal('');
      await click(all(results, '[name=view]')[1]!);
      await choose(results, 'place', '734');
      await choose(results, 'order', 'list');
      expect(location.hash).to.equal('#vertailu-view=sides&vertailu-place=734&vertailu-widest=false');
      const [title] = shown(results);
      expect(title).to.contain('Salo');
      // A link of it shows the same; what is not offered is passed over.
      location.hash = `${location.hash}&vertailu-year=1990&vertailu-size=huge`;
      const opened = await mount({ assessments, urlState: 'vertailu' });
      expect(shown(opened)).to.deep.equal([title, '2026']);
      expect(one<HTMLSelectElement>(opened, '#order')!.value).to.equal('list');
      opened.remove();
      // Without the attribute the address is nobody's.
      const plain = await mount();
      expect(one(plain, '#place')).to.equal(null);
      plain.remove();
      const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = '#vertailu-sort=invited&vertailu-descending=true';
      await moved;
      await results.updateComplete;
      expect(one(results, '[aria-sort=descending]')).not.to.equal(null);
      expect(one(results, '#place')).to.equal(null);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('keeps what the reader looks at when the language changes', async () => {
    const results = await mount({ assessments, view: 'region' });
    await click(all(results, '.views input')[2]!);
    await until(() => one(results, '.years'));
    results.closest('main')!.lang = 'sv';
    results.requestUpdate();
    await until(() => /åren sida vid sida/.test(textOf(one(results, '.view-title'))));
  });

  it('draws script in names and remarks as text', async () => {
    const bad = '<img src=x onerror="window.hacked = 1">';
    const hostile = JSON.parse(
      JSON.stringify(template).replaceAll(/"fi":"[^"]*"/g, `"fi":${JSON.stringify(bad)}`),
    ) as ChecklistTemplate;
    const results = await mount({
      assessments: [
        answers('ipn', { answers: [{ item: 'strategy', rating: 'inPlace', evidence: bad }] }),
        answers('nnn', { side: 'association' }),
      ],
      definition: hostile,
      view: 'sides',
      municipality: '853',
    });
    await click(one(results, '.compared summary'));
    await until(() => one(results, '.remarks'));
    expect(textOf(one(results, '.remarks'))).to.include('<img');
    for (const view of all<HTMLInputElement>(results, '.views input')) {
      await click(view);
      await results.updateComplete;
      expect(all(results, 'img, script')).to.have.length(0);
    }
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });

  it('shows counties by their names', async () => {
    const { municipality: _municipality, ...one } = answers('ipn', { county: '05' });
    const results = await mount({ assessments: [one], definition: { ...template, subject: 'county' } });
    expect(rows(results).at(-1)).to.match(/^\D+hyvinvointialue \| Kunnossa \| Osittain \| Ei vielä/);
  });

  it('tries again when asked', async () => {
    let fails = true;
    const results = await mount({
      client: clientOf(() =>
        fails ? Promise.reject(new ClientError('network', 'no')) : Promise.resolve(assessments),
      ),
    });
    fails = false;
    await click(one(results, '[part~=notice] button'));
    await until(() => one(results, '.cells'));
  });

  it('says nothing but a sentence when the template is broken', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const results = await mount({ assessments, definition: { ...template, headings: [] } });
    console.warn = warn;
    expect(textOf(one(results, '.notice-text'))).to.match(/ei voi näyttää/);
  });
});
