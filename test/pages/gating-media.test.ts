import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record } from './fixtures/config';
import { describeSite, type Site } from './fixtures/site';

const analytics = 'data-category="analytics"';

/** What has an address to wait for, by the path that it asks the vendor for. */
const media: Readonly<Record<string, string>> = {
  '/audio.oga': `<audio ${analytics} data-src="{vendor}/audio.oga" preload="auto"></audio>`,
  '/source.ogv': `<video preload="auto"><source ${analytics} data-src="{vendor}/source.ogv"></video>`,
  '/style.css': `<link rel="stylesheet" ${analytics} data-href="{vendor}/style.css">`,
  '/video.ogv': `<video data-service="stats" data-src="{vendor}/video.ogv" preload="auto"></video>`,
};
/** A second of nothing, as a sound file. */
const silence = Buffer.alloc(44 + 8000, 128);
silence.write('RIFF', 0);
silence.writeUInt32LE(36 + 8000, 4);
silence.write('WAVEfmt ', 8);
silence.writeUInt32LE(16, 16);
silence.writeUInt16LE(1, 20);
silence.writeUInt16LE(1, 22);
silence.writeUInt32LE(8000, 24);
silence.writeUInt32LE(8000, 28);
silence.writeUInt16LE(1, 32);
silence.writeUInt16LE(8, 34);
silence.write('data', 36);
silence.writeUInt32LE(8000, 40);

const body = Object.values(media).join('\n');
const paths = Object.keys(media).sort();

// A player that cannot play what comes may ask again.
const asked = (site: Site): string[] => [...new Set(site.asked())];
const refuse = async (site: Site, tab: Page): Promise<void> => {
  await tab.evaluate(() => (window.shirase as any).rejectAll());
  await site.server.settled(tab);
};

describeSite('a gated video, audio, source or link', (site) => {
  test('asks for nothing before the visitor chooses, nor once all is refused', async () => {
    const tab = await site.visit({ body });
    assert.deepEqual(asked(site), []);
    await site.press(tab, 'reject');
    await site.again(tab);
    assert.deepEqual(asked(site), []);
  });

  test('is loaded when the visitor accepts, and on the next page', async () => {
    const tab = await site.visit({ body });
    await site.press(tab, 'accept');
    assert.deepEqual(asked(site), paths);
    await site.again(tab);
    assert.deepEqual(asked(site), paths);
  });

  test('that is to be loaded ahead is asked for when the visitor accepts', async () => {
    const body = `<link rel="preload" as="script" ${analytics} data-href="{vendor}/preload.js">`;
    const tab = await site.visit({ body });
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/preload.js']);
  });

  test('is taken back when the visitor refuses after all', async () => {
    const tab = await site.returning(record(), { body });
    await refuse(site, tab);
    const left = await tab.evaluate(() => document.querySelectorAll('main :is([src], [href^=http])').length);
    assert.equal(left, 0);
  });

  for (const [title, player] of [
    ['plays', `<audio ${analytics} data-src="{vendor}/tone.wav" preload="auto"></audio>`],
    [
      'plays a source',
      `<audio preload="auto"><source ${analytics} data-src="{vendor}/tone.wav" type="audio/wav"></audio>`,
    ],
  ] as const) {
    test(`that ${title} has nothing to play once it is taken back`, async () => {
      site.server.vendor.serve('/tone.wav', { body: silence, headers: { 'content-type': 'audio/wav' } });
      const tab = await site.returning(record(), { body: player });
      const state = (): number => document.querySelector('audio')!.readyState;
      await tab.waitFor(state);
      await refuse(site, tab);
      assert.equal(await tab.evaluate(state), 0);
    });
  }

  test('that is a style sheet no longer applies once it is taken back', async () => {
    site.server.vendor.serve('/style.css', 'h1 { color: rgb(1, 2, 3) }');
    const tab = await site.returning(record(), { body: media['/style.css']! });
    const colour = (): string => getComputedStyle(document.querySelector('h1')!).color;
    assert.equal(await tab.evaluate(colour), 'rgb(1, 2, 3)');
    await refuse(site, tab);
    assert.notEqual(await tab.evaluate(colour), 'rgb(1, 2, 3)');
  });

  test('that has no address of the web stays shut, and the page is told', async () => {
    const bad = `<link rel="stylesheet" ${analytics} data-href="data:text/css,h1{color:red}">`;
    const tab = await site.returning(record(), { body: bad });
    const seen = await tab.evaluate(() => [document.querySelector('main link')!.hasAttribute('href'), told]);
    assert.deepEqual(seen, [false, [['frame-url']]]);
  });
});
