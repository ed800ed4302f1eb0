// What one script tag brings: surveys, their results and the feedback form, with one client.
import '../../dist/define/feedback-form.js';
import '../../dist/define/survey-results.js';
import '../../dist/define/survey.js';
