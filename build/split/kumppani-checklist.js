// The checklist for sites that host the folder themselves: small at first, the rest loaded when needed.
import '../../dist/define/checklist.js';
