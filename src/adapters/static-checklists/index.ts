import { readChecklistData } from '../../checklists/file.js';
import type { ChecklistsPort } from '../../model/checklist.js';
import type { Adapter } from '../../model/ports.js';
import { checklistFiles, type StaticChecklistsOptions } from './files.js';

export type { StaticChecklistsOptions };

/**
 * Assessments in files on any web host: published ones, to read. Named `checklists="static:…"` in HTML.
 *
 * `baseUrl` is one file as the checklist saves it, or a folder: an address that ends in `/`, whose `index.json` lists
 * the others (`{ "municipalities": [{ "code": "853", "size": "large", "file": "853-turku.json" }] }`). Of a folder
 * only the files of the municipalities asked for are fetched.
 *
 * `save` rejects with `unsupported`: nothing can be written there.
 */
export const staticChecklists = (
  options: StaticChecklistsOptions,
): Adapter & { checklists: ChecklistsPort } => checklistFiles(options, readChecklistData);
