import { EventCalendar } from '../components/event-calendar/event-calendar.js';
import './adapter-static-events.js';
import { defineElement } from './define-element.js';

defineElement('kumppani-event-calendar', EventCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-event-calendar': EventCalendar;
  }
}
