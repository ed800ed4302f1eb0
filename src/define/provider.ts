import { ContextRoot } from '@lit/context';
import { Provider } from '../components/provider/provider.js';
import './adapter-static.js';
import { defineElement } from './define-element.js';

// Widgets that upgrade before their provider ask in vain; the root remembers them and asks again.
const KEY = Symbol.for('kumppani/context-root/1');
const page = globalThis as { [KEY]?: ContextRoot };
if (globalThis.document && !page[KEY]) (page[KEY] = new ContextRoot()).attach(document.documentElement);

defineElement('kumppani-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-provider': Provider;
  }
}
