import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../harness/answer';
import { queueIsEmpty, queueWaits, receipts, ReceiptServer, withEndpoint } from './fixtures/receipts';
import { describeSite } from './fixtures/site';

const file = withEndpoint();
const away: Answer = { status: 503 };

describeSite('a receipt', (site) => {
  for (const status of [500, 503, 408, 425, 429]) {
    test(`that is answered by ${status} comes on the next page, once`, async () => {
      const server = new ReceiptServer(site);
      server.down = { status };
      const tab = await site.visit({ file });
      await site.press(tab, 'accept');
      await server.answered(1);
      assert.equal(await tab.waitFor(queueWaits), true);
      server.down = undefined;
      await site.again(tab);
      await server.filled(1);
      await tab.waitFor(queueIsEmpty);
      assert.deepEqual(await receipts(tab), server.rows());
      assert.deepEqual(await tab.evaluate(() => told.flat()), []);
    });
  }

  for (const status of [400, 401, 403, 404, 413, 422]) {
    test(`that is answered by ${status} is told and not sent again, and stays in the browser`, async () => {
      const server = new ReceiptServer(site);
      server.down = { status };
      const tab = await site.visit({ file });
      await site.press(tab, 'accept');
      await server.answered(1);
      await tab.waitFor(queueIsEmpty);
      assert.deepEqual(await tab.waitFor(() => told.flat().length && told.flat()), ['receipt-unsent']);
      await site.again(tab);
      assert.deepEqual([server.answers, server.posts()], [[status], []]);
      assert.equal((await receipts(tab)).length, 1);
    });
  }

  test('whose answer never came is sent again on the next page, and kept once', async () => {
    const server = new ReceiptServer(site);
    const bodies: string[] = [];
    site.server.site.serve('/receipts', ({ body }) => {
      bodies.push(body);
      return { delay: bodies.length === 1 ? Infinity : 0, status: server.take(body) };
    });
    const tab = await site.visit({ file });
    await tab.click('shirase-banner >>> [part=accept]');
    await server.filled(1);
    await tab.goto(site.url());
    await tab.waitFor(queueIsEmpty);
    assert.deepEqual([bodies.length, server.rows().length], [2, 1]);
    assert.equal(bodies[0], bodies[1]);
  });

  test('waits for those before it, and all come in their order', async () => {
    const server = new ReceiptServer(site);
    server.down = away;
    const tab = await site.visit({ file });
    await site.press(tab, 'accept');
    await tab.evaluate(() => (window.shirase as any).choose({ categories: { analytics: false } }));
    await tab.evaluate(() => (window.shirase as any).withdraw());
    await server.answered(1);
    server.down = undefined;
    await site.again(tab);
    await server.filled(3);
    await tab.waitFor(queueIsEmpty);
    assert.deepEqual(
      server.rows().map(({ event }) => event),
      ['given', 'partial', 'withdrawn'],
    );
    assert.deepEqual(await receipts(tab), server.rows());
  });

  test('that two tabs know of is kept once, and neither sends it for ever', async () => {
    const server = new ReceiptServer(site);
    server.down = away;
    const first = await site.visit({ file });
    await site.press(first, 'accept');
    await server.answered(1);
    const second = await first.newTab();
    await second.goto(site.url());
    server.down = undefined;
    await server.filled(1);
    await Promise.all([first.waitFor(queueIsEmpty), second.waitFor(queueIsEmpty)]);
    await site.server.settled(second);
    // A tab may see a moment late that the other has been there: storage is told to other processes in its own time.
    assert.ok(server.answers.filter((status) => status === 204).length <= 2);
    await site.again(first);
    await site.again(second);
    assert.deepEqual([server.rows().length, server.posts()], [1, []]);
  });

  for (const [how, days] of [
    ['back', -30],
    ['forward', 30],
  ] as const) {
    test(`that waits does not wait longer because the clock is set ${how}`, async () => {
      const server = new ReceiptServer(site);
      server.down = away;
      const tab = await site.visit({ file });
      await site.press(tab, 'accept');
      await server.answered(1);
      server.down = undefined;
      const before = `<script>{ const now = Date.now; Date.now = () => now() + ${days} * 86400000 }</script>`;
      await tab.goto(site.serve({ file, before }, '/later'));
      await server.filled(1);
      assert.equal(await tab.waitFor(queueIsEmpty), true);
    });
  }

  test('that has come costs the next page nothing', async () => {
    const server = new ReceiptServer(site);
    const tab = await site.visit({ file });
    await site.press(tab, 'accept');
    await server.filled(1);
    await tab.waitFor(queueIsEmpty);
    await site.again(tab);
    assert.deepEqual(site.own(), ['/', '/shirase/shirase.js', '/privacy.json']);
  });

  test('that waits is forgotten where the file names no endpoint any more, and nothing is sent', async () => {
    const server = new ReceiptServer(site);
    server.down = away;
    const tab = await site.visit({ file });
    await site.press(tab, 'accept');
    await server.answered(1);
    site.server.log.clear();
    await tab.goto(site.serve({}, '/without'));
    await tab.waitFor(queueIsEmpty);
    await site.server.settled(tab);
    assert.equal((await receipts(tab)).length, 1);
    assert.deepEqual(server.posts(), []);
  });

  for (const endpoint of [
    '//{vendor}/x',
    'http://{vendor}/x',
    'receipts',
    'javascript:alert(1)',
    '/\\{vendor}',
  ]) {
    test(`is sent nowhere where the endpoint is ${endpoint}`, async () => {
      const tab = await site.visit({ file: withEndpoint({ consent: { record: { endpoint } } }) });
      await site.press(tab, 'accept');
      assert.equal((await receipts(tab)).length, 1);
      await site.server.settled(tab);
      assert.deepEqual(site.asked(), []);
      assert.ok(site.server.log.site.every(({ method }) => method === 'GET'));
    });
  }
});
