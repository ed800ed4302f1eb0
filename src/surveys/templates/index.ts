import type { Survey } from '../../model/survey.js';

/** Every template that comes along, loaded when it is asked for: no page carries another's questions. */
const TEMPLATES: Readonly<Record<string, () => Promise<Survey>>> = {
  'event-feedback': async () => (await import('./event-feedback.js')).survey,
  'mid-term-evaluation': async () => (await import('./cooperation.js')).midTerm,
  'final-evaluation': async () => (await import('./cooperation.js')).final,
  'partner-survey': async () => (await import('./cooperation.js')).partner,
  pulse: async () => (await import('./team.js')).pulse,
  'process-evaluation': async () => (await import('./team.js')).processEvaluation,
  'quality-days': async () => (await import('./team.js')).qualityDays,
  'needs-survey': async () => (await import('./residents.js')).needs,
  'weak-signals': async () => (await import('./residents.js')).weakSignals,
};

/** Ids of the surveys that come along. */
export const SHIPPED_SURVEYS: readonly string[] = Object.keys(TEMPLATES);

/** A survey that comes along; `undefined` when there is none of that id. */
export const loadSurvey = async (id: string): Promise<Survey | undefined> =>
  Object.hasOwn(TEMPLATES, id) ? TEMPLATES[id]!() : undefined;
