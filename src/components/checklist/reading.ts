/** Reads what comes from outside: a template of one's own, a file. Beside, since most pages have none of them. */
export { readChecklistFile } from '../../checklists/file.js';
export { readTemplate } from '../../checklists/read.js';
