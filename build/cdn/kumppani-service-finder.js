// What one script tag brings: the finder, and the provider that gives several widgets one client.
import '../../dist/define/provider.js';
import '../../dist/define/service-finder.js';
