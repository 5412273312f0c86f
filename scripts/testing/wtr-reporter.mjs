import { writeCount } from './results.mjs';

const testsOf = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(testsOf)];

// A file that does not load, or whose runner reports an error of its own, has no failed test to show for it.
function countSession(session) {
  const tests = testsOf(session.testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: session.passed || failed ? failed : 1,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A reporter of @web/test-runner that leaves the counts of each engine in `.results/`. */
export function countReporter() {
  return {
    stop({ sessions }) {
      const engines = new Map();
      for (const session of sessions) {
        const engine = session.browser.name.toLowerCase();
        const before = engines.get(engine) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(engine, add(before, countSession(session)));
      }
      for (const [engine, count] of engines) writeCount({ suite: 'unit', engine, ...count });
    },
  };
}
