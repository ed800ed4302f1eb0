// What one script tag brings: the calendar, and events out of files. Other sources come with their adapter's file.
import '../../dist/define/adapter-static-events.js';
import '../../dist/define/event-calendar.js';
