import type { Assessment, ChecklistTemplate } from '../model/index.js';
import type { Reading, Wrong } from '../model/wrong.js';
import { readAssessment, readTemplate } from './read.js';

const FORMAT = 'kumppani-checklist';
const FORMAT_VERSION = 1;

/** What a file holds: assessments, and the template they were made with, so that it opens years later too. */
export interface ChecklistFile {
  template?: ChecklistTemplate;
  assessments: Assessment[];
}

/** A file that {@link readChecklistFile} opens again without losing anything. */
export const writeChecklistFile = (file: ChecklistFile): string =>
  `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...file }, undefined, 2)}\n`;

/** What was read of a file. */
export interface OpenedFile extends ChecklistFile {
  /** What of it could not be read; the rest was. */
  leftBehind: Wrong[];
}

const placed = (wrong: readonly Wrong[], path: string): Wrong[] =>
  wrong.map((one) => ({ ...one, path: `${path}.${one.path}` }));

/** Opens a file; a file that is not ours, or of a newer form, is refused. */
export function readChecklistFile(text: string): Reading<OpenedFile> {
  let value: unknown;
  try {
    // A byte order mark is no JSON; editors add it.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { wrong: [{ path: 'file', kind: 'form', message: 'not JSON' }] };
  }
  return readChecklistData(value);
}

/** The same for a file whose JSON has been read. */
export function readChecklistData(value: unknown): Reading<OpenedFile> {
  const file = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (file['format'] !== FORMAT)
    return { wrong: [{ path: 'format', kind: 'form', message: `expected "${FORMAT}"` }] };
  if (typeof file['formatVersion'] !== 'number' || file['formatVersion'] > FORMAT_VERSION)
    return { wrong: [{ path: 'formatVersion', kind: 'unknown', message: 'made by a newer version' }] };
  if (!Array.isArray(file['assessments']))
    return { wrong: [{ path: 'assessments', kind: 'form', message: 'expected list' }] };
  const leftBehind: Wrong[] = [];
  const template = file['template'] === undefined ? undefined : readTemplate(file['template']);
  if (template?.wrong) leftBehind.push(...placed(template.wrong, 'template'));
  const assessments = file['assessments'].flatMap((one: unknown, index) => {
    const read = readAssessment(one);
    if (!read.wrong) return [read.value];
    leftBehind.push(...placed(read.wrong, `assessments[${index}]`));
    return [];
  });
  return { value: { ...(template?.value && { template: template.value }), assessments, leftBehind } };
}
