import type { Adapter, AdapterOptions } from '../../model/ports.js';
import { createHttp } from '../shared/http.js';
import { portalFeedback, portalSurveys } from './feedback.js';
import { portalProposals } from './proposals.js';

/** Of a portal only what takes messages: feedback, surveys and proposals of events. A form's file need not carry the directory. */
export function portalMessages(
  options: AdapterOptions,
): Required<Pick<Adapter, 'system' | 'feedback' | 'surveys' | 'proposals'>> {
  const http = createHttp({ ...options, baseUrl: options.baseUrl.replace(/\/*(?:[?#].*)?$/s, '/') });
  return {
    system: 'portal',
    feedback: portalFeedback(http),
    surveys: portalSurveys(http),
    proposals: portalProposals(http),
  };
}
