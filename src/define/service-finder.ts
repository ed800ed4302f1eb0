import { ServiceFinder } from '../components/service-finder/service-finder.js';
import './adapter-static.js';
import { defineElement } from './define-element.js';

defineElement('kumppani-service-finder', ServiceFinder);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-service-finder': ServiceFinder;
  }
}
