import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

const { axe } = globalThis as unknown as {
  axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };
};

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with rule, element and reason for everything axe finds, shadow roots included. Target size (24 px), which axe
 * leaves out unless asked, is looked at too.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations', 'passes'],
  });
  if (!passes.length) throw new Error('axe found nothing to look at.');
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id}: ${String(target)}\n  ${html}\n  ${failureSummary}`,
    ),
  );
  if (found.length) throw new Error(`${found.length} accessibility problem(s):\n${found.join('\n')}`);
}
