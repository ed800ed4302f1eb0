// The calendar for sites that host the folder themselves: small at first, and every adapter known by name, each loaded
// when a page names it.
import '../../dist/define/adapter-ical.js';
import '../../dist/define/adapter-linked-events.js';
import '../../dist/define/adapter-static-events.js';
import '../../dist/define/adapter-wordpress.js';
import '../../dist/define/event-calendar.js';
