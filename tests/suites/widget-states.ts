import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { expectAccessible } from './accessible.js';
import { walkByKeyboard } from './keyboard-walk.js';

/** How to bring a widget into a state, and how to know that it is there. */
export interface WidgetState<Element extends LitElement> {
  /** The widget in that state; set a fake client on it. */
  template: () => TemplateResult;
  /** What more it takes: open something, press a key. */
  act?: (element: Element) => Promise<void> | void;
  /** Whether the state has been reached; looks at the rendered tree. */
  reached: (element: Element) => boolean;
}

export const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** Every widget has these; `detail` and others come on top. */
type StateName = 'not configured' | 'pending' | 'error' | 'empty' | 'complete';

/**
 * The promises every widget makes in each of its states, in three languages: it is accessible, it fits in 320 px, and
 * it says something.
 *
 * @param states at least the five that every widget has; any other by its own name
 * @param stops so many presses of Tab lead through each state as well
 */
export function widgetStates<Element extends LitElement>(
  tag: string,
  states: Record<StateName, WidgetState<Element>> & Record<string, WidgetState<Element>>,
  stops = 0,
): void {
  describe(`<${tag}> in every state`, () => {
    for (const [name, state] of Object.entries(states))
      for (const language of LANGUAGES)
        it(`is accessible and fits in 320 px when ${name} (${language})`, async () => {
          const { documentElement } = document;
          const before = documentElement.lang;
          documentElement.lang = language;
          try {
            const wrapper = await fixture<HTMLElement>(html`<main>${state.template()}</main>`);
            wrapper.style.width = '320px';
            const element = wrapper.querySelector<Element>(tag)!;
            expect(element, `<${tag}> in the template`).to.exist;
            await element.updateComplete;
            await state.act?.(element);
            await waitUntil(() => state.reached(element), `${name} was not reached`, { timeout: 5000 });
            // One frame: container queries answer at layout.
            await nextFrame();
            await expectAccessible(element);
            expect(sticksOut(element, 320), 'wider than 320 px').to.deep.equal([]);
            expect(element.getBoundingClientRect().height, 'height').to.be.above(0);
            if (stops) await walkByKeyboard(element, stops);
          } finally {
            documentElement.lang = before;
          }
        });
  });
}

/** The same, and each state is walked through by keyboard: a dozen stops are what comes first in the longest of them. */
export const walkedStates: typeof widgetStates = (tag, states) => widgetStates(tag, states, 12);

/** What of a widget reaches over its own right or left edge; hidden parts and those inside a scrolling list apart. */
export function sticksOut(element: Element, width: number): string[] {
  const edge = element.getBoundingClientRect();
  const found = edge.width > width + 1 ? [`${element.localName} is ${edge.width} px wide`] : [];
  for (const inner of element.shadowRoot!.querySelectorAll('*')) {
    if (inner.closest('.visually-hidden, [hidden], details:not([open]) > :not(summary), .table-scroll > *'))
      continue;
    const { left, right, width: wide } = inner.getBoundingClientRect();
    if (wide && (right > edge.right + 1 || left < edge.left - 1))
      found.push(
        `${inner.localName}.${inner.getAttribute('class') ?? ''} ${Math.round(left)}–${Math.round(right)}`,
      );
  }
  return found;
}
