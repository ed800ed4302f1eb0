import { SurveyElement } from '../components/survey/survey.js';
import './adapter-portal-messages.js';
import './adapter-static-surveys.js';
import { defineElement } from './define-element.js';

defineElement('kumppani-survey', SurveyElement);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-survey': SurveyElement;
  }
}
