// The linked-events adapter for a page that embeds the calendar's one file: a second script tag, before or after it.
import '../../dist/define/adapter-linked-events.js';
