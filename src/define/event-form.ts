import { EventForm } from '../components/event-form/event-form.js';
import './adapter-portal-messages.js';
import { defineElement } from './define-element.js';

defineElement('kumppani-event-form', EventForm);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-event-form': EventForm;
  }
}
