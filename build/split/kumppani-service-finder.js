// The finder for sites that host the folder themselves: small at first, and every adapter known by name, each loaded
// when a page names it.
import '../../dist/define/adapter-hsds.js';
import '../../dist/define/adapter-ptv.js';
import '../../dist/define/service-finder.js';
