// What one script tag brings: the feedback form with its client.
import '../../dist/define/feedback-form.js';
