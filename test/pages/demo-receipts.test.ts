import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeInEngines } from '../harness/engines';
import { until } from '../harness/patience';
import { startDemo } from './fixtures/demo';

describeInEngines('the cable operator of the demo', (open) => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  before(async () => void (demo = await startDemo()));
  after(() => demo.stop());

  test('keeps a receipt of each decision', async () => {
    const tab = await open();
    await tab.goto(`${demo.url}/cable/en/`);
    await tab.click('shirase-banner >>> [part=reject]');
    await until(() => Promise.resolve(demo.receipts().length > 0), 'a receipt');
    const rows = demo.receipts().map(({ site, receipt }) => ({ site, ...JSON.parse(receipt) }));
    assert.deepEqual(
      rows.map(({ site, event, language, model }) => [site, event, language, model]),
      [['cable', 'refused', 'en', 'optOut']],
    );
    assert.deepEqual(await tab.evaluate(() => (window.shirase as any).problems()), []);
  });
});
