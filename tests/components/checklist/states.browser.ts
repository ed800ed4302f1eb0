import { expect } from '@open-wc/testing';
import type { Checklist } from '../../../src/components/checklist/checklist.js';
import { expectAccessible } from '../../suites/accessible.js';
import { LANGUAGES, walkedStates } from '../../suites/widget-states.js';
import {
  all,
  answered,
  broken,
  button,
  checklistTemplate,
  click,
  freshPage,
  held,
  items,
  mount,
  one,
  openDetails,
  rate,
  service,
  template,
  until,
  withoutWarnings,
} from './checklist-tools.js';

describe('the checklist in every state', () => {
  beforeEach(freshPage);
  withoutWarnings();

  const isFilledIn = (checklist: Checklist): boolean => items(checklist).length === 3;

  walkedStates<Checklist>('kumppani-checklist', {
    'not configured': {
      template: () => checklistTemplate({}),
      reached: (checklist) => one(checklist, 'slot:not([name])') !== null && !one(checklist, 'form'),
    },
    pending: {
      template: () => checklistTemplate({ client: held(service([answered()])).client, assessment: 'arvio' }),
      reached: (checklist) => one(checklist, '[aria-busy=true]') !== null,
    },
    'pending for more than a second': {
      template: () => checklistTemplate({ client: held(service([answered()])).client, assessment: 'arvio' }),
      reached: (checklist) => one(checklist, '[aria-busy=true] p') !== null,
    },
    error: {
      template: () =>
        checklistTemplate({ client: broken(service([answered()])).client, assessment: 'arvio' }),
      reached: (checklist) => one(checklist, '[part~=notice] button') !== null,
    },
    empty: {
      template: () =>
        checklistTemplate({
          client: service().client,
          template: 'small',
          mode: 'published',
          municipality: '853',
        }),
      reached: (checklist) => one(checklist, 'slot[name=empty]') !== null,
    },
    complete: {
      template: () => checklistTemplate({ definition: template }),
      reached: isFilledIn,
    },
    'filled in, everything open': {
      template: () =>
        checklistTemplate({
          definition: template,
          value: answered({
            answers: [
              ...answered().answers.slice(0, 2),
              { item: 'premises', leftOut: true, reason: 'Ei ajankohtainen.' },
            ],
          }),
          municipality: '853',
          year: 2026,
          side: 'municipality',
          heading: 'Arviointi',
        }),
      act: async (checklist) => {
        await until(() => isFilledIn(checklist));
        for (const summary of all(checklist, 'summary')) {
          summary.click();
          await checklist.updateComplete;
        }
        await until(() => all(checklist, '.details').length === 3);
        await click(button(checklist, /linkki|länk|link/i));
      },
      reached: (checklist) => one(checklist, '#link') !== null,
    },
    'one item at a time': {
      template: () => checklistTemplate({ definition: template, value: answered(), mode: 'items' }),
      act: async (checklist) => {
        await until(() => items(checklist).length);
        await click(one(checklist, '.contents summary'));
      },
      reached: (checklist) =>
        items(checklist).length === 1 && all(checklist, '.contents[open] button').length === 3,
    },
    'one item at a time, at its end': {
      template: () => checklistTemplate({ definition: template, value: answered(), mode: 'items' }),
      act: async (checklist) => {
        for (let step = 0; step < 3; step++) {
          await until(() => one(checklist, '.step .primary'));
          await click(one(checklist, '.step .primary'));
        }
      },
      reached: (checklist) => one(checklist, '[part~=actions]') !== null,
    },
    'of a broken template': {
      template: () => checklistTemplate({ definition: { ...template, headings: [] } }),
      reached: (checklist) => one(checklist, '[part~=notice] code') !== null,
    },
    'offering to replace answers': {
      template: () => checklistTemplate({ definition: template }),
      act: async (checklist) => {
        await until(() => isFilledIn(checklist));
        await rate(checklist, 0, 0);
        const { chooseFile } = await import('./checklist-tools.js');
        const { writeChecklistFile } = await import('../../../src/checklists/file.js');
        chooseFile(checklist, writeChecklistFile({ assessments: [answered()] }));
      },
      reached: (checklist) => all(checklist, '.notices button').length === 2,
    },
    'choosing between two people’s answers': {
      template: () => {
        const { client, meanwhile } = service([answered({ revision: 1 })]);
        setTimeout(
          () => meanwhile(answered({ revision: 2, answers: [{ item: 'strategy', rating: 'notYet' }] })),
          300,
        );
        return checklistTemplate({ client, assessment: 'arvio', definition: template });
      },
      act: async (checklist) => {
        await until(() => isFilledIn(checklist));
        await new Promise((resolve) => setTimeout(resolve, 350));
        await rate(checklist, 0, 1);
        await click(one(checklist, '[part~=actions] .primary'));
      },
      reached: (checklist) => one(checklist, '.conflict') !== null,
    },
    published: {
      template: () =>
        checklistTemplate({
          client: service([answered({ invented: true })]).client,
          template: 'small',
          mode: 'published',
          municipality: '853',
        }),
      act: async (checklist) => {
        await until(() => isFilledIn(checklist));
        await click(one(checklist, 'details summary'));
      },
      reached: (checklist) => one(checklist, '[part~=report] .stack') !== null,
    },
    printed: {
      template: () => checklistTemplate({ definition: template, value: answered() }),
      act: async (checklist) => {
        await until(() => isFilledIn(checklist));
        await until(() => {
          window.dispatchEvent(new Event('beforeprint'));
          const shown = one(checklist, '.paper');
          if (!shown) window.dispatchEvent(new Event('afterprint'));
          return shown;
        });
      },
      reached: (checklist) => one(checklist, '.report.paper') !== null,
    },
  });
});

describe('the checklist, wide and dark', () => {
  beforeEach(freshPage);
  for (const language of LANGUAGES)
    for (const ground of ['light', 'dark'] as const)
      it(`is accessible filled in and published (${language}, ${ground})`, async () => {
        const { style } = document.documentElement;
        const before = style.cssText;
        style.cssText = `color-scheme: ${ground}; background: Canvas; color: CanvasText`;
        try {
          const checklist = await mount({ language, definition: template, value: answered() });
          await openDetails(checklist, 1);
          await expectAccessible(checklist);
          const shown = await mount({
            language,
            client: service([answered()]).client,
            template: 'small',
            mode: 'published',
            municipality: '853',
          });
          await expectAccessible(shown);
          expect(one(shown, '[part~=report]')).to.exist;
        } finally {
          style.cssText = before;
        }
      });
});
