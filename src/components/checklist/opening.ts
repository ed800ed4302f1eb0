/** Finds the template and the answers that a page names. */
import { placeOf } from '../../checklists/merge.js';
import { loadTemplate, templateLanguages } from '../../checklists/templates/index.js';
import { ClientError } from '../../model/client-error.js';
import type {
  Assessment,
  AssessmentInvitation,
  AssessmentSide,
  ChecklistsPort,
  ChecklistTemplate,
} from '../../model/checklist.js';
import type { FeedbackPort } from '../../model/feedback.js';
import type { Reading } from '../../model/wrong.js';
import { dayOf } from '../../time/zone.js';

/** What a page says about a checklist. */
export interface OpenRequest {
  template: string;
  /** A template handed in by the page: an object, or JSON. */
  definition?: unknown;
  assessment: string;
  municipality: string;
  county: string;
  year?: number | undefined;
  side: AssessmentSide;
  published: boolean;
  /** The template's languages, best first. */
  languages: readonly string[];
  port?: ChecklistsPort | undefined;
  /** Where proposals go, when they are asked for. */
  feedback?: FeedbackPort | undefined;
  /** Of a respondent, out of the address of the page. */
  key: string;
}

export interface OpenedChecklist {
  /** The template, what is wrong with it, or nothing when there is none of that name. */
  template: Reading<ChecklistTemplate> | undefined;
  /** What has been answered before; of a published one what is shown. */
  assessment?: Assessment | undefined;
  /** What the key is for. A key that opens nothing has none, and nothing else is opened either. */
  invitation?: AssessmentInvitation | undefined;
}

export const loadReading = (): Promise<typeof import('./reading.js')> => import('./reading.js');

const parsed = (definition: unknown): unknown => {
  if (typeof definition !== 'string') return definition;
  try {
    return JSON.parse(definition) as unknown;
  } catch {
    return undefined;
  }
};

/** A template that the page hands in, ships with this package, stands at an address, or is kept by the port. */
export async function findTemplate(
  {
    definition,
    template: name,
    languages,
    port,
  }: Omit<OpenRequest, 'assessment' | 'side' | 'published' | 'key'>,
  signal: AbortSignal,
): Promise<Reading<ChecklistTemplate> | undefined> {
  if (definition) return (await loadReading()).readTemplate(parsed(definition));
  // Whole in each of its languages: one is enough.
  const shipped = templateLanguages(name);
  if (shipped.length) {
    const language = languages.filter((one) => shipped.includes(one)).slice(0, 1);
    return { value: (await loadTemplate(name, language))! };
  }
  if (/[/.]/.test(name)) {
    const [{ readTemplate }, { loadTemplateFile }] = await Promise.all([
      loadReading(),
      import('./template-file.js'),
    ]);
    return readTemplate(await loadTemplateFile(name, signal));
  }
  const kept = await port?.template(name, { signal });
  return kept && { value: kept };
}

/** The newest joint statement of a side: one respondent's own answers are nobody's to show. */
async function published(
  request: OpenRequest,
  template: string,
  signal: AbortSignal,
): Promise<Assessment | undefined> {
  const { port, municipality, county, year, side } = request;
  const found = await port!.results(
    {
      template,
      sides: [side],
      ...(municipality && { municipalities: [municipality] }),
      ...(county && { counties: [county] }),
      ...(year && { years: [year] }),
    },
    { signal },
  );
  return found
    .filter(({ joint }) => joint)
    .sort(
      (one, other) => other.year - one.year || ((other.answeredAt ?? '') < (one.answeredAt ?? '') ? -1 : 1),
    )[0];
}

/** Everything a checklist needs before its first picture. */
export async function openChecklist(request: OpenRequest, signal: AbortSignal): Promise<OpenedChecklist> {
  const { assessment: id, port, key } = request;
  const invitation = key ? await port?.open?.(key, { signal }) : undefined;
  if (key && !invitation) return { template: undefined };
  const kept = invitation?.assessment ?? (id ? await port?.load(id, { signal }) : undefined);
  if (id && !kept)
    throw new ClientError(port ? 'http' : 'unsupported', 'There is no such assessment.', { status: 404 });
  const name = invitation?.assessment.template.id ?? (request.template || kept?.template.id || '');
  const template = await findTemplate({ ...request, template: name }, signal);
  if (!template?.value || kept || !request.published || !port)
    return { template, assessment: kept, invitation };
  return { template, assessment: await published(request, template.value.id, signal) };
}

/** An id that nobody guesses, also where the page is not a secure one. */
const newId = (): string =>
  globalThis.isSecureContext
    ? crypto.randomUUID()
    : [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

/** An assessment without answers. */
export const newAssessment = (
  { id, version }: ChecklistTemplate,
  { municipality, county, year, side }: Pick<OpenRequest, 'municipality' | 'county' | 'year' | 'side'>,
): Assessment => ({
  id: newId(),
  template: { id, version },
  ...(municipality && { municipality }),
  ...(county && { county }),
  side,
  year: year || Number(dayOf(Date.now()).slice(0, 4)),
  answers: [],
});

/** Name of a file of these answers, without its ending: letters and digits any device takes. */
export const fileName = (assessment: Assessment): string =>
  [assessment.template.id, placeOf(assessment), assessment.year]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w-]+/g, '-');
