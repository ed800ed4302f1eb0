import { describe } from 'node:test';
import { ASSESSMENT, TABLE, TEMPLATE } from '../../src/model/compiled-checklist.js';
import { Assessment, ChecklistTemplate } from '../../src/model/index.js';
import { anyAssessment, template } from '../checklists/samples.js';
import { readsAsZodDoes } from '../suites/schema-reading.js';

describe('the compiled checklist schemas', () => {
  readsAsZodDoes('template', ChecklistTemplate, TABLE, TEMPLATE, template);
  readsAsZodDoes('assessment', Assessment, TABLE, ASSESSMENT, anyAssessment);
});
