// A reporter of node:test that writes the counts of one run as JSON. Suites are no tests; a file that fails to load is one.
export default async function* countReporter(events) {
  const count = { suite: process.env.TEST_SUITE ?? 'node', engine: process.env.TEST_ENGINE ?? '' };
  const sums = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite fails with its tests, but also on its own, when one of its hooks does.
    const ofTests = data.details?.error?.failureType === 'subtestsFailed';
    if (ofTests || (type === 'test:pass' && data.details?.type === 'suite')) continue;
    if (data.skip !== undefined || data.todo !== undefined) sums.skipped += 1;
    else sums[type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify({ ...count, ...sums }, null, 2) + '\n';
}
