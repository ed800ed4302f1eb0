import { expect } from '@open-wc/testing';
import { all } from './widget-tools.js';

const page = globalThis as { hurt?: boolean };

/**
 * Watches the page in all tests of a file for what hostile texts would do there. They try to set `hurt`.
 *
 * @param foreign selector of elements that our own templates never draw: one of them would be foreign markup
 * @param addresses where links and pictures may lead
 * @returns a check that a widget has drawn them as text: nothing was run, nothing thrown, no handler, no style
 */
export function watchHarm(foreign: string, addresses: RegExp): (widget: Element) => void {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void thrown.push(String('reason' in event ? event.reason : event.message));
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  beforeEach(() => {
    thrown.length = 0;
    delete page.hurt;
  });
  return (widget) => {
    expect(page.hurt, 'nothing was run').to.equal(undefined);
    expect(all(widget, foreign).map(({ localName }) => localName)).to.deep.equal([]);
    for (const element of all(widget, '*'))
      for (const { name, value } of element.attributes) {
        expect(name, 'no handlers').not.to.match(/^on/);
        expect(name, 'no inline style').not.to.equal('style');
        if (name === 'href' || name === 'src') expect(value).to.match(addresses);
      }
    expect(thrown).to.deep.equal([]);
  };
}
