import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ComboboxController, type ComboboxOption } from '../../src/controllers/combobox-controller.js';
import { press, type, until } from '../suites/widget-tools.js';

const FRUIT = ['Ananas', 'Appelsiini', 'Avokado'];
let answer: (text: string) => readonly ComboboxOption<string>[] | Promise<readonly ComboboxOption<string>[]>;
const chosen: string[] = [];
const counted: number[] = [];

class Choosing extends LitElement {
  combobox = new ComboboxController<string>(this, {
    id: 'fruit',
    options: (text) => answer(text),
    choose: ({ value }) => chosen.push(value),
    announce: (count) => counted.push(count),
  });
  override render(): unknown {
    return html`<label for="fruit">Hedelmä</label>
      <div class="combobox">
        <input
          id="fruit"
          role="combobox"
          aria-expanded=${this.combobox.open}
          aria-controls="fruit-listbox"
          @input=${(event: InputEvent) => this.combobox.typed((event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.combobox.key(event)}
        />
        ${this.combobox.list('Hedelmä')}
      </div>`;
  }
}
customElements.define('test-choosing', Choosing);

describe('a field with a list', () => {
  let widget: Choosing;
  let field: HTMLInputElement;
  beforeEach(async () => {
    chosen.length = counted.length = 0;
    answer = (text) =>
      FRUIT.filter((name) => name.toLowerCase().startsWith(text)).map((name) => ({
        value: name,
        text: name,
      }));
    widget = await fixture(html`<test-choosing></test-choosing>`);
    field = widget.shadowRoot!.querySelector('input')!;
    field.focus();
  });

  it('takes what the arrows are on, and leaves Enter to the form when that is nothing', async () => {
    let left = 0;
    widget.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.defaultPrevented) left++;
    });
    await type('a');
    await until(() => widget.combobox.open);
    expect(counted).to.deep.equal([3]);
    await press('Enter');
    expect(chosen).to.deep.equal([]);
    expect(left).to.equal(1);
    expect(widget.combobox.open).to.equal(false);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(chosen).to.deep.equal(['Appelsiini']);
    expect(left).to.equal(1);
  });

  it('never takes an option that was meant for other letters', async () => {
    await type('a');
    await until(() => widget.combobox.open);
    await press('ArrowDown');
    answer = () => new Promise(() => undefined);
    await type('v');
    await press('Enter');
    expect(chosen).to.deep.equal([]);
  });

  it('leaves keys alone while letters are being composed', async () => {
    await type('a');
    await until(() => widget.combobox.open);
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
      );
    expect(chosen).to.deep.equal([]);
    expect(widget.combobox.open).to.equal(true);
    expect(widget.combobox.active).to.equal(-1);
  });

  it('forgets an answer that comes after the next letter', async () => {
    const ends: ((options: ComboboxOption<string>[]) => void)[] = [];
    answer = () => new Promise((resolve) => ends.push(resolve));
    await type('a');
    await type('v');
    await until(() => ends.length === 2);
    ends[1]!([{ value: 'Avokado', text: 'Avokado' }]);
    ends[0]!([{ value: 'Ananas', text: 'Ananas' }]);
    await until(() => widget.combobox.open);
    expect(widget.combobox.options.map(({ text }) => text)).to.deep.equal(['Avokado']);
  });

  it('forgets an answer that comes after Escape or after it was left', async () => {
    const ends: ((options: ComboboxOption<string>[]) => void)[] = [];
    answer = () => new Promise((resolve) => ends.push(resolve));
    await type('a');
    await until(() => ends.length === 1);
    widget.combobox.close();
    ends[0]!([{ value: 'Ananas', text: 'Ananas' }]);
    await widget.updateComplete;
    expect(widget.combobox.open).to.equal(false);
  });

  it('is without a list when the question fails, or nothing is typed', async () => {
    answer = () => Promise.reject(new Error('no'));
    await type('a');
    await until(() => counted.length === 1);
    expect(counted).to.deep.equal([0]);
    expect(widget.combobox.open).to.equal(false);
    await press('Backspace');
    await widget.updateComplete;
    expect(counted, 'nothing typed, nothing said').to.deep.equal([0]);
  });

  it('leaves Escape to the page when there is no list', async () => {
    let heard = 0;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) heard++;
    };
    document.addEventListener('keydown', listen);
    await type('a');
    await until(() => widget.combobox.open);
    await press('Escape');
    expect(heard, 'closes the list only').to.equal(0);
    await press('Escape');
    document.removeEventListener('keydown', listen);
    expect(heard, 'closes the page’s dialogue').to.equal(1);
  });
});
