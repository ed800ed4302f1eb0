import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/** The element with the focus, through shadow roots. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What a keyboard must reach: radio buttons are one stop a group, and are left to the walk itself. */
const CONTROLS = 'a[href], button, summary, select, textarea, input:not([type=radio])';

/** On screen, and not inside what is closed. */
const isShown = (control: Element): boolean =>
  control.checkVisibility({ visibilityProperty: true }) && control.getClientRects().length > 0;

/** A browser or a style may draw the focus of a control around its words. */
const looksFocused = (stop: Element): boolean =>
  [stop, stop.parentElement, stop.nextElementSibling, stop.closest('label')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

/**
 * Presses Tab from before a widget until the focus has left it, or `most` times. Every stop must be seen: it has a size,
 * is on the screen, and shows the focus. A walk that comes to the end must have met every control that was shown.
 */
export async function walkByKeyboard(element: Element, most: number): Promise<void> {
  // Something of the page's own on both sides: past the last stop some browsers go to their own buttons.
  const edges = [document.createElement('button'), document.createElement('button')] as const;
  document.body.prepend(edges[0]);
  document.body.append(edges[1]);
  const met = new Set<Element>();
  // What comes while somebody is on the way may come behind them.
  const controls = [...element.shadowRoot!.querySelectorAll(CONTROLS)].filter(isShown);
  try {
    edges[0].focus();
    while (met.size < most) {
      await sendKeys({ press: 'Tab' });
      const stop = focused();
      if (!stop || stop === edges[1] || stop === document.body) break;
      const name = `${stop.localName}#${stop.id} “${(stop.textContent ?? '').trim().slice(0, 30)}”`;
      expect(met.has(stop), `Tab moves on from ${name}`).to.equal(false);
      met.add(stop);
      // What the page itself put inside the widget looks as the page says.
      if (stop.getRootNode() === element.shadowRoot)
        expect(stop.matches(':focus-visible') && looksFocused(stop), `${name} shows the focus`).to.equal(
          true,
        );
      const { top, bottom, width, height } = stop.getBoundingClientRect();
      expect(width * height, `${name} has a size`).to.be.above(0);
      expect(top < innerHeight && bottom > 0, `${name} is in sight`).to.equal(true);
    }
    if (met.size === most) return;
    const left = controls.filter((control) => control.isConnected && isShown(control) && !met.has(control));
    expect(
      left.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      'never reached',
    ).to.deep.equal([]);
  } finally {
    for (const edge of edges) edge.remove();
  }
}
