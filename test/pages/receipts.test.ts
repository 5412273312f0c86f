import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { config, record } from './fixtures/config';
import { receipts, ReceiptServer, withEndpoint } from './fixtures/receipts';
import { bannerIsGone, describeSite } from './fixtures/site';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };

/** What an auditor does with the archived file: `jq -cSj '{banner,categories,services,texts}' | sha256sum`. */
function hashOf(file: any): string {
  const { banner = null, categories = null, services = null, texts = null } = file;
  const sorted = (_: string, value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return createHash('sha256')
    .update(JSON.stringify({ banner, categories, services, texts }, sorted))
    .digest('hex');
}

const file = withEndpoint({ version: '2026-11-21', banner: { title: { ja: 'お知らせ', en: 'Notice' } } });

describeSite('a receipt', (site) => {
  test('says what was decided, when, how, and of what text, and nothing of who and where', async () => {
    const server = new ReceiptServer(site);
    const tab = await site.visit({ file, lang: 'ja-JP' });
    await site.press(tab, 'accept');
    await server.filled(1);
    const [{ id, recordId, time, expires, ...rest }] = server.rows() as [any];
    assert.match(id, /^[\da-f]{32}$/);
    const [, , seconds, , record] = (await tab.cookies())[0]!.value.split('~');
    assert.deepEqual([recordId, Date.parse(time)], [record, Number.parseInt(seconds!, 36) * 1000]);
    assert.equal(Date.parse(expires) - Date.parse(time), 180 * 86_400_000);
    assert.deepEqual(rest, {
      receipt: 1,
      previousId: null,
      event: 'given',
      method: 'banner',
      model: 'optIn',
      language: 'ja',
      region: null,
      format: 1,
      version: '2026-11-21',
      consentVersion: 3,
      shirase: version,
      shown: hashOf(file),
      categories: { necessary: true, analytics: true, advertising: true },
      services: { session: true, stats: true, ads: true },
    });
    assert.deepEqual(await receipts(tab), server.rows());
  });

  test('travels without cookies and without the address of the page', async () => {
    const server = new ReceiptServer(site);
    const tab = await site.visit({ file });
    await site.press(tab, 'reject');
    await server.filled(1);
    const [{ method, headers }] = server.posts() as [any];
    assert.deepEqual([method, headers['content-type']], ['POST', 'application/json']);
    assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
  });

  test('is not made before there is an answer', async () => {
    const server = new ReceiptServer(site);
    const tab = await site.visit({ file });
    await tab.press('Escape');
    await site.again(tab);
    assert.deepEqual([await receipts(tab), server.posts()], [[], []]);
    assert.equal(await tab.evaluate(() => localStorage.getItem('shirase-receipts')), null);
  });

  test('is not sent anywhere where the file names no endpoint', async () => {
    const tab = await site.visit();
    await site.press(tab, 'accept');
    await site.again(tab);
    assert.equal((await receipts(tab)).length, 1);
    assert.ok(site.server.log.site.every(({ method }) => method === 'GET'));
  });

  test('is added by each decision, after the ones before', async () => {
    const server = new ReceiptServer(site);
    const tab = await site.visit({ file });
    await site.press(tab, 'accept');
    await tab.evaluate(() => (window.shirase as any).choose({ categories: { advertising: false } }));
    await tab.evaluate(() => (window.shirase as any).withdraw());
    await server.filled(3);
    const rows = server.rows();
    assert.deepEqual(await receipts(tab), rows);
    assert.deepEqual(
      rows.map(({ event, method }) => `${event} by ${method}`),
      ['given by banner', 'partial by api', 'withdrawn by api'],
    );
    assert.deepEqual(
      rows.map(({ previousId }) => previousId),
      [null, rows[0]!.id, rows[1]!.id],
    );
    assert.deepEqual(
      rows.map(({ services }) => [services['stats'], services['ads']]),
      [
        [true, true],
        [true, false],
        [false, false],
      ],
    );
  });

  test('is not added where nothing is decided', async () => {
    const tab = await site.visit({ file: config() });
    await site.press(tab, 'accept');
    await tab.evaluate(() => {
      (window.shirase as any).setLanguage('ja');
      (window.shirase as any).showPreferences();
      (window.shirase as any).hide();
    });
    await site.again(tab);
    assert.equal((await receipts(tab)).length, 1);
  });

  test('of an older answer that was asked for again says that it was renewed', async () => {
    const tab = await site.returning(record({ version: 2 }), { file: config() });
    await site.press(tab, 'accept');
    assert.deepEqual(
      (await receipts(tab)).map(({ event, recordId }) => [event, recordId]),
      [['renewed', 'k3j9x0ab']],
    );
  });

  for (const part of ['keep', 'proof']) {
    test(`of a refusal follows when ${part} comes late, once`, async () => {
      const server = new ReceiptServer(site);
      const release = site.hold(`/shirase/shirase.${part}.js`, {
        body: await readFile(`dist/shirase.${part}.js`),
      });
      const tab = await site.stranger();
      await site.open(tab, site.serve({ file }));
      await tab.click('shirase-banner >>> [part=reject]');
      await tab.waitFor(bannerIsGone);
      assert.equal(await tab.evaluate(() => (window.shirase as any).get().refused.includes('ads')), true);
      release();
      await server.filled(1);
      await site.server.settled(tab);
      assert.deepEqual(
        server.rows().map(({ event, method }) => [event, method]),
        [['refused', 'banner']],
      );
      assert.deepEqual(await receipts(tab), server.rows());
      assert.deepEqual(await tab.errors(), []);
    });
  }

  test('keeps its place though the clock is set back', async () => {
    const tab = await site.visit({ file: config() });
    await site.press(tab, 'accept');
    await tab.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() - 30 * 86_400_000;
    });
    await tab.evaluate(() => (window.shirase as any).withdraw());
    const [first, second] = await receipts(tab);
    assert.deepEqual([first!.event, second!.event, second!.previousId], ['given', 'withdrawn', first!.id]);
    assert.ok(second!.time < first!.time);
  });
});

const full = `<script>
  Object.defineProperty(Storage.prototype, 'setItem', { value() { throw new DOMException('full', 'QuotaExceededError'); } });
</script>`;

describeSite('a browser', (site) => {
  test('that has no room for a receipt is told so, keeps the choice, and still sends it', async () => {
    const server = new ReceiptServer(site);
    const tab = await site.visit({ file, before: full });
    const answer = await tab.evaluate(() => (window.shirase as any).acceptAll());
    await server.filled(1);
    assert.deepEqual(answer, { saved: true });
    assert.deepEqual(await tab.waitFor(() => told.flat().length && told.flat()), ['receipt-lost']);
    assert.deepEqual(await tab.errors(), []);
  });

  for (const text of [
    'rubbish',
    '{"__proto__":[]}',
    '[{"__proto__":{"id":"x"}},null,7,[[]]]',
    '['.repeat(1e5),
  ]) {
    test(`with ${text.slice(0, 30)} in the place of receipts loses no new one, and says so once`, async () => {
      const tab = await site.stranger();
      await tab.evaluate((kept: string) => localStorage.setItem('shirase-receipts', kept), text);
      await site.visit({ file: config() }, tab);
      await site.press(tab, 'accept');
      await tab.evaluate(() => (window.shirase as any).rejectAll());
      assert.deepEqual(
        (await receipts(tab)).map(({ event }) => event),
        ['given', 'withdrawn'],
      );
      assert.deepEqual(await tab.evaluate(() => told.flat()), ['receipts-unreadable']);
      assert.deepEqual(await tab.errors(), []);
    });
  }
});

describeSite('the visitor', (site) => {
  test('gets the receipts as a file, by keyboard, under a strict policy', async () => {
    const nonce = 'r4nd0m';
    const policy = `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html shirase`;
    const before = `<script nonce="${nonce}">
      window.files = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { blob.text().then((text) => files.push(text)); return make.call(URL, blob); };
    </script>`;
    const tab = await site.visit({
      file: config(),
      before,
      nonce,
      headers: { 'content-security-policy': policy },
    });
    await site.press(tab, 'accept');
    await tab.evaluate(() => (window.shirase as any).showPreferences());
    await tab.click('shirase-preferences >>> dialog h2');
    await tab.evaluate(() =>
      document
        .querySelector('shirase-preferences')!
        .shadowRoot!.querySelector<HTMLElement>('[part=download]')!
        .focus(),
    );
    await tab.press('Enter');
    const text = await tab.waitFor(() => (window as any).files[0] as string);
    assert.deepEqual(JSON.parse(text), await receipts(tab));
    assert.deepEqual(await tab.evaluate(() => violations), []);
  });
});
