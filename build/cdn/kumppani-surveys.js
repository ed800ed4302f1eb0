// What one script tag brings: surveys, their results and the feedback form, with one client.
// Styles stand together, and what speaks with a portal: gzip finds what is alike within 32 kB only, and the file is longer.
import '../../dist/styles/host.js';
import '../../dist/styles/controls.js';
import '../../dist/styles/states.js';
import '../../dist/styles/form.js';
import '../../dist/components/shared/chart.styles.js';
import '../../dist/components/survey-results/results.styles.js';
import '../../dist/components/survey/survey.styles.js';
import '../../dist/components/feedback-form/feedback-form.styles.js';
import '../../dist/adapters/portal/messages.js';
import '../../dist/client/outbox/outbox.js';
import '../../dist/define/feedback-form.js';
import '../../dist/define/survey-results.js';
import '../../dist/define/survey.js';
