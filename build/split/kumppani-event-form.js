// For sites that host the folder themselves: small at first, the rest loaded when the widget is on a page.
import '../../dist/define/event-form.js';
