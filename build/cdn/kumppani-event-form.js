// What one script tag brings: the event form with its client.
import '../../dist/define/event-form.js';
