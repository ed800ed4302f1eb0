// What one script tag brings: the checklist, and assessments out of files.
import '../../dist/define/checklist.js';
