/** Counts what ran in the browser, and which files never came to run, for `scripts/test.mjs`. */
import { writeFileSync } from 'node:fs';

/**
 * @param {string | undefined} file where the counts go, as JSON
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const counts = { passed: 0, failed: 0, skipped: 0, notStarted: [] };
      for (const session of sessions) {
        const tests = session.testResults ? allTests(session.testResults) : [];
        for (const test of tests) {
          if (test.skipped) counts.skipped += 1;
          else if (test.passed) counts.passed += 1;
          else counts.failed += 1;
        }
        if (!tests.length) {
          // The file broke before its first test, or the browser did.
          counts.failed += 1;
          counts.notStarted.push({
            file: session.testFile,
            errors: session.errors.map((error) => error.message),
          });
        } else if (session.errors.length) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

const allTests = (suite) => [...suite.tests, ...suite.suites.flatMap(allTests)];
