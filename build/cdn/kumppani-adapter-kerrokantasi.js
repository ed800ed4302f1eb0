// The kerrokantasi adapter for a page that embeds a widget's one file: a second script tag, before or after the widget's.
import '../../dist/define/adapter-kerrokantasi.js';
