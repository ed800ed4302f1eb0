// The provider, for pages with several widgets; shares its chunks with them.
import '../../dist/define/adapter-hsds.js';
import '../../dist/define/adapter-ptv.js';
import '../../dist/define/provider.js';
