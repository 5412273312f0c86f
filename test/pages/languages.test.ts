import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { config, record } from './fixtures/config';
import { bannerIsUp, describeSite } from './fixtures/site';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const languageFile = (tag: string): string => `/shirase/shirase.lang.${tag}.js?v=${version}`;

const offering = (...available: string[]): object =>
  config({ languages: { default: available[0], available }, banner: { text: 'A text' } });

const banner = `document.querySelector('shirase-banner')?.shadowRoot`;
const accept = `${banner}?.querySelector('[part=accept]')?.textContent.trim()`;

describeSite('in another language, the script', (site) => {
  const languages = (): string[] => site.own().filter((path) => path.includes('.lang.'));
  const inChinese = { file: offering('ja', 'en', 'zh-Hant'), attributes: 'data-lang="zh-TW"' };

  for (const script of ['shirase.js', 'shirase.all.js']) {
    test(`fetches its words, and no other, and the banner comes up in it (${script})`, async () => {
      const tab = await site.visit({ ...inChinese, script });
      assert.equal(await tab.waitFor(accept), '全部同意');
      assert.equal(await tab.evaluate(`${banner}.querySelector('[lang]').lang`), 'zh-Hant');
      assert.deepEqual(languages(), [languageFile('zh-Hant')]);
    });

    test(`asks in English where its words cannot be had, and tells once (${script})`, async () => {
      site.server.site.serve('/shirase/shirase.lang.zh-Hant.js', { status: 404, body: '' });
      const body = '<shirase-cookies></shirase-cookies>';
      const tab = await site.visit({ ...inChinese, script, body });
      assert.equal(await tab.waitFor(accept), 'Accept all');
      assert.equal(await tab.evaluate(`${banner}.querySelector('[part=accept] [lang]').lang`), 'en');
      assert.equal(await tab.evaluate('told.flat().join()'), 'screen-failed');
    });
  }

  test('shows nothing before its words have come', async () => {
    const body = await readFile('dist/shirase.lang.zh-Hant.js');
    const release = site.hold('/shirase/shirase.lang.zh-Hant.js', { body });
    const tab = await site.stranger();
    await site.open(tab, site.serve(inChinese));
    await site.arrived(tab);
    assert.equal(await tab.waitFor(`!!document.querySelector('shirase-banner')`), true);
    await site.arrived(tab);
    assert.equal(await tab.evaluate(bannerIsUp), false);
    release();
    assert.equal(await tab.waitFor(accept), '全部同意');
  });

  for (const [tag, words] of [
    ['ja', 'すべて同意する'],
    ['en', 'Accept all'],
  ] as const) {
    test(`fetches no words where the page is in "${tag}"`, async () => {
      const body = '<shirase-transmissions></shirase-transmissions>';
      const tab = await site.visit({ file: offering('ja', 'en', 'ko'), lang: tag, body });
      await tab.click('shirase-banner >>> [part=preferences]');
      await tab.click('shirase-preferences >>> dialog h2');
      assert.equal(await tab.evaluate(accept), words);
      assert.deepEqual(languages(), []);
    });
  }

  test('fetches no words for a visitor who has answered, until the preferences are opened', async () => {
    const file = config({ languages: { default: 'ko', available: ['ko'] }, reopen: { kind: 'auto' } });
    const tab = await site.returning(record(), { file, lang: 'ko' });
    const button = `document.body.previousElementSibling?.shadowRoot?.querySelector('[part=reopen]')`;
    assert.equal(await tab.waitFor(`${button}?.textContent`), '쿠키 설정');
    assert.deepEqual(languages(), []);
    await tab.evaluate(`${button}.click()`);
    await tab.click('shirase-preferences >>> dialog h2');
    assert.deepEqual(languages(), [languageFile('ko')]);
  });

  test('changes to it while the banner is up', async () => {
    const tab = await site.visit({ file: offering('en', 'ar') });
    assert.equal(await tab.evaluate(accept), 'Accept all');
    await tab.evaluate(`shirase.setLanguage('ar-EG')`);
    await tab.waitFor(`${accept} === 'قبول الكل'`);
    assert.equal(await tab.evaluate(`${banner}.querySelector('h2').matches(':dir(rtl)')`), true);
    assert.deepEqual(languages(), [languageFile('ar')]);
  });
});
