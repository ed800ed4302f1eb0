import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { announce } from '../../src/controllers/announce.js';
import { ClientError, type ClientErrorKind } from '../../src/model/client-error.js';
import type { CallOptions } from '../../src/model/ports.js';

// What tests of every widget do and look at: a reader's hands, eyes and ears.

/** Waits for something to become true; polls, since the widget says nothing when it has drawn. */
export const until = (check: () => unknown | Promise<unknown>, message = 'did not happen'): Promise<void> =>
  waitUntil(async () => Boolean(await check()), message, { interval: 5, timeout: 5000 });

export const one = <E extends Element = HTMLElement>(widget: Element, selector: string): E | null =>
  widget.shadowRoot!.querySelector<E>(selector);

export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

/** Text as a reader sees it: runs of white space are one blank. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The element that has the focus, inside shadow roots. */
export const focused = (): Element | null => {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
};

const described = (element: Element | null | undefined): string =>
  element
    ? `<${element.localName} id="${element.id}" class="${element.getAttribute('class') ?? ''}"> “${textOf(element).slice(0, 80)}”`
    : 'nothing';

// Assertions about elements with words of our own: a test runner that prints an element never ends.

/** The element that has the focus is this one. */
export function hasFocus(element: Element | null): void {
  if (focused() !== element)
    throw new Error(`The focus is on ${described(focused())} and not on ${described(element)}.`);
}
/** The focus is on something that is still there. */
export function keepsFocus(widget: Element): void {
  if (!widget.shadowRoot!.activeElement) throw new Error('The focus is lost.');
}
export function isGone(element: Element | null): void {
  if (element) throw new Error(`Still there: ${described(element)}.`);
}

/** Waits until the screen reader has been told. */
export const heard = (expected: string | RegExp): Promise<void> =>
  waitUntil(
    () => {
      const said = announcer()?.textContent?.replaceAll('\u00a0', ' ') ?? '';
      return typeof expected === 'string' ? said === expected : expected.test(said);
    },
    `“${String(expected)}” was not said, but “${announcer()?.textContent}”`,
    { interval: 10, timeout: 3000 },
  );
export const announcer = (): HTMLElement | null => document.querySelector('[data-kumppani-announcer]');

/** Presses keys one after the other; `Shift+Tab` holds the first. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [last, ...held] = key.split('+').reverse();
    for (const name of held) await sendKeys({ down: name });
    await sendKeys({ press: last! });
    for (const name of held) await sendKeys({ up: name });
  }
}
export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** A click where the element is, as a hand would make it. */
export async function click(target: Element | null): Promise<void> {
  expect(target, 'something to click').to.exist;
  // Suggestions that come while the mouse is on its way would lie under it. Eyes see them, and leave the field first.
  const field = focused();
  if (field instanceof HTMLInputElement && field.role === 'combobox' && !target!.closest('.combobox')) {
    field.blur();
    await new Promise(requestAnimationFrame);
  }
  target!.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target!.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(x + Math.min(width, 40) / 2), Math.round(y + height / 2)],
  });
}

/** Waits for an event; start before what causes it. */
export const event = <T extends Event>(target: EventTarget, name: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(name, (got) => resolve(got as T), { once: true }));

/** Page width in CSS pixels. */
export const pageWidth = (width: number): Promise<void> => setViewport({ width, height: 900 });

/** Before every test: a wide page, an address without a fragment, a mouse that holds nothing, nothing said. */
export async function freshPage(): Promise<void> {
  await pageWidth(1100);
  await resetMouse();
  history.replaceState(null, '', location.pathname + location.search);
  // What the test before had on its tongue stays unsaid.
  announce('', 'fi');
  announcer()!.textContent = '';
}

/** In the tests around it the site owner is told nothing, for those in which nothing is configured. */
export function withoutWarnings(): void {
  const { warn } = console;
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });
}

/** Lets the calls of an invented port through: at once, later or never. */
export interface Gate {
  pass: (options?: CallOptions) => Promise<void>;
  /** Calls wait until the returned function is called. */
  hold: () => () => void;
  /** Every call fails in this way from now on; `undefined` mends it. */
  fail: (kind?: ClientErrorKind) => void;
}

export function createGate(): Gate {
  let open = Promise.resolve();
  let broken: ClientErrorKind | undefined;
  return {
    async pass(options) {
      await open;
      if (options?.signal?.aborted) throw new ClientError('aborted', 'The call was aborted.');
      if (broken) throw new ClientError(broken, 'Invented failure.');
    },
    hold: () => {
      let release!: () => void;
      open = new Promise((resolve) => (release = resolve));
      return () => {
        open = Promise.resolve();
        release();
      };
    },
    fail: (kind) => (broken = kind),
  };
}

/** A source whose answers do not come. */
export function held<Source extends Pick<Gate, 'hold'>>(source: Source): Source {
  source.hold();
  return source;
}

/** A source whose every call fails. */
export function broken<Source extends Pick<Gate, 'fail'>>(
  source: Source,
  kind: ClientErrorKind = 'network',
): Source {
  source.fail(kind);
  return source;
}
