import { readChecklistFile, writeChecklistFile } from '../../checklists/file.js';
import type { Assessment } from '../../model/checklist.js';

/** A draft on the device: only there because the reader asked for it. */
export interface Draft {
  assessment: Assessment;
  /** What it goes on from, for saving at the same time as somebody else. */
  base?: Assessment;
  /** When it was kept, ISO 8601. */
  keptAt: string;
}

const PREFIX = 'kumppani-checklist/';

/** Reads a draft; a spoilt one is as none, and stays where it is. */
export function readDraft(key: string): Draft | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- only finds what the reader asked to be kept
    const [, keptAt = '', text = ''] = /^(\S+) ([^]*)$/.exec(localStorage.getItem(PREFIX + key) ?? '') ?? [];
    const [assessment, base] = readChecklistFile(text).value?.assessments ?? [];
    return assessment && { assessment, keptAt, ...(base && { base }) };
  } catch {
    // Storage is forbidden: nothing can have been kept.
    return undefined;
  }
}

/** Keeps a draft. @returns why not, when it cannot be kept */
export function keepDraft(
  key: string,
  { assessment, base, keptAt }: Draft,
): 'forbidden' | 'full' | undefined {
  const text = writeChecklistFile({ assessments: base ? [assessment, base] : [assessment] });
  try {
    // eslint-disable-next-line no-restricted-globals -- the reader has ticked the box that asks for it
    localStorage.setItem(PREFIX + key, `${keptAt} ${text}`);
    return undefined;
  } catch (thrown) {
    return (thrown as { name?: string } | null)?.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

export function removeDraft(key: string): void {
  try {
    // eslint-disable-next-line no-restricted-globals -- takes away what the reader no longer wants kept
    localStorage.removeItem(PREFIX + key);
  } catch {
    // What cannot be kept need not be removed.
  }
}
