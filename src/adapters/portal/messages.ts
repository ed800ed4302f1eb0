import type { Adapter, AdapterOptions } from '../../model/ports.js';
import { createHttp } from '../shared/http.js';
import { portalFeedback, portalSurveys } from './feedback.js';

/** Of a portal only what takes messages: feedback and surveys. A form's file need not carry the directory. */
export function portalMessages(
  options: AdapterOptions,
): Required<Pick<Adapter, 'system' | 'feedback' | 'surveys'>> {
  const http = createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/*(?:[?#].*)?$/s, '/') });
  return { system: 'portal', feedback: portalFeedback(http), surveys: portalSurveys(http) };
}
