// The results of checklists for sites that host the folder themselves; shares its chunks with the checklist.
import '../../dist/define/checklist-results.js';
