import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { config, record, refused } from './fixtures/config';
import { allGates } from './fixtures/gates';
import { bannerIsUp, describeSite } from './fixtures/site';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const part = (name: string): string => `/shirase/shirase.${name}.js?v=${version}`;

describeSite('for a visitor with a stored choice, the script', (site) => {
  for (const [answer, text] of [
    ['accepted', record()],
    ['refused', record({ categories: refused })],
  ] as const) {
    test(`loads itself and the file and nothing else, where all was ${answer}`, async () => {
      await site.returning(text, { body: allGates });
      assert.deepEqual(site.own(), ['/', '/shirase/shirase.js', '/privacy.json']);
    });

    test(`loads itself alone where the file stands on the page and all was ${answer}`, async () => {
      await site.returning(text, { body: allGates, by: 'inline' });
      assert.deepEqual(site.own(), ['/', '/shirase/shirase.js']);
    });
  }

  test('needs no part for a link to the preferences that has words of its own', async () => {
    const body = '<shirase-preferences-link><a href="/privacy">Settings</a></shirase-preferences-link>';
    await site.returning(record(), { body });
    assert.deepEqual(site.own(), ['/', '/shirase/shirase.js', '/privacy.json']);
  });

  test('fetches the small button back to the preferences where the page has no link', async () => {
    await site.returning(record(), { file: config({ reopen: { kind: 'auto' } }) });
    assert.deepEqual(site.own(), ['/', '/shirase/shirase.js', '/privacy.json', part('back')]);
  });

  test('fetches the preferences when they are asked for', async () => {
    const tab = await site.returning(record(), {
      body: '<button data-shirase="preferences">Settings</button>',
    });
    await tab.click('button');
    await tab.click('shirase-preferences >>> dialog h2');
    await site.server.settled(tab);
    assert.ok(site.own().includes(part('choose')));
    assert.equal(await tab.evaluate(bannerIsUp), false);
  });
});

describeSite('on a first visit, the script', (site) => {
  test('asks for the first layer before the file has come', async () => {
    site.hold('/privacy.json', JSON.stringify(config()));
    const tab = await site.stranger();
    site.server.log.clear();
    await site.open(tab, site.serve({ file: 'held' }));
    await site.arrived(tab);
    assert.deepEqual(site.own().sort(), ['/', '/privacy.json', part('ask'), '/shirase/shirase.js'].sort());
  });

  test('asks for the preferences once the banner is up', async () => {
    const body = await readFile('dist/shirase.ask.js');
    const whileAskComes: string[] = [];
    site.server.site.serve('/shirase/shirase.ask.js', async () => {
      await pause(300);
      whileAskComes.push(...site.own());
      return { body };
    });
    await site.visit();
    assert.ok(!whileAskComes.includes(part('choose')));
    assert.ok(site.own().includes(part('choose')));
  });

  test('asks for every part under its version', async () => {
    const body = '<shirase-transmissions></shirase-transmissions>';
    const tab = await site.visit({ body, file: config({ reopen: { kind: 'auto' } }) });
    await tab.click('shirase-banner >>> [part=preferences]');
    await tab.click('shirase-preferences >>> dialog h2');
    await tab.press('Escape');
    await site.press(tab, 'accept');
    const parts = site.own().filter((path) => path.startsWith('/shirase/') && path !== '/shirase/shirase.js');
    assert.ok(parts.length >= 4, parts.join());
    assert.deepEqual(
      parts.filter((path) => !path.endsWith(`.js?v=${version}`)),
      [],
    );
    assert.equal(new Set(parts).size, parts.length, 'each once');
  });

  test('asks no other host for anything', async () => {
    await site.visit({ body: '<shirase-cookies></shirase-cookies>' });
    assert.deepEqual(site.asked(), []);
    assert.ok(
      site.own().every((path) => /^\/($|privacy\.json$|shirase\/)/.test(path)),
      site.own().join(),
    );
  });
});
