import { FeedbackForm } from '../components/feedback-form/feedback-form.js';
import './adapter-portal-messages.js';
import { defineElement } from './define-element.js';

defineElement('kumppani-feedback-form', FeedbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-feedback-form': FeedbackForm;
  }
}
