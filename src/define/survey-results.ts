import { SurveyResultsElement } from '../components/survey-results/survey-results.js';
import './adapter-portal-messages.js';
import './adapter-static-surveys.js';
import { defineElement } from './define-element.js';

defineElement('kumppani-survey-results', SurveyResultsElement);

declare global {
  interface HTMLElementTagNameMap {
    'kumppani-survey-results': SurveyResultsElement;
  }
}
