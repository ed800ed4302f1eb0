import { Provider } from '../components/provider/provider.js';
import './adapter-static.js';
import { defineElement } from './define-element.js';

defineElement('kumppani-provider', Provider);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-provider': Provider;
  }
}
