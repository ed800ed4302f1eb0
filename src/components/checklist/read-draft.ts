/** A draft found on the device; its reader comes beside, since most pages find none. */
import { readChecklistFile } from '../../checklists/file.js';
import type { Assessment } from '../../model/checklist.js';
import type { Draft } from './draft.js';

/** Reads what `keepDraft` has written; a spoilt draft is as none. */
export function readDraft(kept: string): Draft | undefined {
  const [, keptAt = '', open, text = ''] = /^([^\s?]+)(\??) ([^]*)$/.exec(kept) ?? [];
  const assessments: readonly Assessment[] = readChecklistFile(text).value?.assessments ?? [];
  const [assessment, base] = assessments;
  return assessment && { assessment, keptAt, isSideOpen: Boolean(open), ...(base && { base }) };
}
