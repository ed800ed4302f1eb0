// What one script tag brings: the results of checklists, and assessments out of files.
import '../../dist/define/checklist-results.js';
