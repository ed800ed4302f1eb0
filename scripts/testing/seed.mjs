/**
 * Property tests try new values at every run on a developer's machine. In CI they begin from one seed, so that a red
 * run speaks of the change that was submitted and can be repeated.
 */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 20261121 });
