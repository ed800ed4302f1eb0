import { writeChecklistFile } from '../../checklists/file.js';
import type { Assessment } from '../../model/checklist.js';

/** A draft on the device: only there because the reader asked for it. */
export interface Draft {
  assessment: Assessment;
  /** What it goes on from, for saving at the same time as somebody else. */
  base?: Assessment;
  /** When it was kept, ISO 8601. */
  keptAt: string;
  /** The reader has not said yet whose view it is. */
  isSideOpen?: boolean;
}

// eslint-disable-next-line no-restricted-globals -- written only when the reader has ticked the box that asks for it
const device = (): Storage => localStorage;
const PREFIX = 'kumppani-checklist/';

/** A draft as it was written, for `readDraft`; `''` when there is none. */
export function keptDraft(key: string): string {
  try {
    return device().getItem(PREFIX + key) ?? '';
  } catch {
    // Storage is forbidden: nothing can have been kept.
    return '';
  }
}

/** Keeps a draft. @returns why not, when it cannot be kept */
export function keepDraft(
  key: string,
  { assessment, base, keptAt, isSideOpen }: Draft,
): 'forbidden' | 'full' | undefined {
  const text = writeChecklistFile({ assessments: base ? [assessment, base] : [assessment] });
  try {
    device().setItem(PREFIX + key, `${keptAt}${isSideOpen ? '?' : ''} ${text}`);
    return undefined;
  } catch (thrown) {
    return (thrown as { name?: string } | null)?.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

export function removeDraft(key: string): void {
  try {
    device().removeItem(PREFIX + key);
  } catch {
    // What cannot be kept need not be removed.
  }
}
