import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LoadController } from '../../src/controllers/load-controller.js';
import { ClientError } from '../../src/model/client-error.js';
import { until } from '../suites/widget-tools.js';

class Loading extends LitElement {
  load = new LoadController<string>(this);
  override render(): unknown {
    const { value, error, pending } = this.load;
    return html`${value ?? '-'} ${error?.kind ?? '-'} ${pending ? 'pending' : 'rests'}`;
  }
}
customElements.define('test-loading', Loading);

/** A load that is ended by hand. */
function byHand(): {
  load: (signal: AbortSignal) => Promise<string>;
  end: (value: string) => void;
  fail: (thrown: unknown) => void;
  signal?: AbortSignal;
} {
  const hand = {} as ReturnType<typeof byHand>;
  hand.load = (signal) => {
    hand.signal = signal;
    return new Promise((resolve, reject) => {
      hand.end = resolve;
      hand.fail = reject;
    });
  };
  return hand;
}

describe('loading something for a widget', () => {
  let widget: Loading;
  const shown = async (): Promise<string> => {
    await widget.updateComplete;
    return widget.shadowRoot!.textContent!.trim();
  };
  beforeEach(async () => {
    widget = await fixture(html`<test-loading></test-loading>`);
  });

  it('shows what came, and that something is under way meanwhile', async () => {
    const hand = byHand();
    const run = widget.load.run(hand.load);
    expect(await shown()).to.equal('- - pending');
    hand.end('a');
    expect(await run).to.equal('a');
    expect(await shown()).to.equal('a - rests');
  });

  it('keeps what was there while the next is under way, and when it fails', async () => {
    await widget.load.run(() => Promise.resolve('a'));
    const hand = byHand();
    const run = widget.load.run(hand.load);
    expect(await shown()).to.equal('a - pending');
    hand.fail(new ClientError('timeout', 'slow'));
    expect(await run).to.equal(undefined);
    expect(await shown()).to.equal('a timeout rests');
    await widget.load.run(() => Promise.resolve('b'));
    expect(await shown()).to.equal('b - rests');
  });

  it('takes the newest, whatever order answers come in, and ends the older one', async () => {
    const first = byHand();
    const second = byHand();
    const older = widget.load.run(first.load);
    const newer = widget.load.run(second.load);
    expect(first.signal!.aborted).to.equal(true);
    expect(second.signal!.aborted).to.equal(false);
    second.end('second');
    first.end('first');
    expect(await older).to.equal(undefined);
    expect(await newer).to.equal('second');
    expect(await shown()).to.equal('second - rests');
  });

  it('has an error of a kind for anything that is thrown', async () => {
    await widget.load.run(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(widget.load.error!.kind).to.equal('network');
    await widget.load.run(() => {
      throw new DOMException('x', 'TimeoutError');
    });
    expect(widget.load.error!.kind).to.equal('timeout');
  });

  it('is slow after a second, and not any more when the answer is here', async () => {
    const hand = byHand();
    const start = performance.now();
    const run = widget.load.run(hand.load);
    expect(widget.load.slow).to.equal(false);
    await until(() => widget.load.slow);
    expect(performance.now() - start).to.be.at.least(990);
    hand.end('a');
    await run;
    expect(widget.load.slow).to.equal(false);
  });

  it('ends without an error when it is told to', async () => {
    const hand = byHand();
    const run = widget.load.run(hand.load);
    widget.load.stop();
    expect(hand.signal!.aborted).to.equal(true);
    hand.fail(new ClientError('aborted', 'aborted'));
    expect(await run).to.equal(undefined);
    expect(await shown()).to.equal('- - rests');
  });

  it('goes on when the widget is moved, and ends when it is gone', async () => {
    const hand = byHand();
    const run = widget.load.run(hand.load);
    const other = await fixture(html`<div></div>`);
    other.append(widget);
    await Promise.resolve();
    expect(hand.signal!.aborted).to.equal(false);
    hand.end('a');
    expect(await run).to.equal('a');

    const next = byHand();
    void widget.load.run(next.load);
    widget.remove();
    await Promise.resolve();
    expect(next.signal!.aborted).to.equal(true);
    expect(widget.load.pending).to.equal(false);
  });
});
