import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, under } from './fixtures/config';
import { allGates, allPaths, inline, script } from './fixtures/gates';
import { describeSite } from './fixtures/site';

for (const model of ['optOut', 'notice'] as const) {
  describeSite(`under ${model}, a gate`, (site) => {
    const parts = { file: under(model), body: allGates };
    const refuse = '<button id="refuse" data-shirase="reject">Refuse</button>';

    test('asks for nothing before the file is read', async () => {
      site.hold('/privacy.json', JSON.stringify(under(model)));
      const tab = await site.stranger();
      await site.open(tab, site.serve({ ...parts, file: 'held' }));
      await site.arrived(tab);
      assert.deepEqual(site.asked(), []);
    });

    test('opens once when the file is read', async () => {
      await site.visit(parts);
      assert.deepEqual(site.asked(), allPaths);
    });

    test('of a refusal waits for one, and is open on the next page too', async () => {
      const without =
        '<script type="text/plain" data-category="!analytics" src="{vendor}/without.js"></script>';
      const tab = await site.visit({ ...parts, body: without + refuse });
      assert.deepEqual(site.asked(), []);
      await tab.click('#refuse');
      await site.server.settled(tab);
      assert.deepEqual(site.asked(), ['/without.js']);
      await site.again(tab);
      assert.deepEqual(site.asked(), ['/without.js']);
    });

    test('stays shut on the next page after a refusal', async () => {
      const tab = await site.visit({ ...parts, body: allGates + refuse });
      await tab.click('#refuse');
      await site.again(tab);
      assert.deepEqual(site.asked(), []);
    });
  });
}

describeSite('a gate', (site) => {
  const choose = (choices: object): string =>
    `<script>(window.shirase ||= []).push((shirase) => shirase.ready.then(() => shirase.choose(${JSON.stringify(choices)})))</script>`;
  const analytics =
    '<script type="text/plain" data-category="analytics" src="{vendor}/category.js"></script>';
  const both =
    '<script type="text/plain" data-category="analytics" data-service="stats" src="{vendor}/both.js"></script>';
  const all = analytics + script('service') + both;

  test('of a category opens with it, and one of a service that is refused stays shut', async () => {
    const head = choose({ categories: { analytics: true }, services: { stats: false } });
    await site.visit({ head, body: all });
    assert.deepEqual(site.asked(), ['/category.js']);
  });

  test('of a service opens with it, and one that names a refused category too stays shut', async () => {
    const head = choose({ services: { stats: true } });
    await site.visit({ head, body: all });
    assert.deepEqual(site.asked(), ['/service.js']);
  });

  test('of a service that the file does not name stays shut', async () => {
    const unknown = `${script('one', 'nobody')}${inline('new Image().src = "{vendor}/two.gif"', 'nobody')}`;
    const tab = await site.visit({ body: unknown + both.replace('stats', 'nobody') });
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), []);
  });

  test('of a required category opens when the file is read', async () => {
    await site.visit({ body: script('session', 'session') + script('stats') });
    assert.deepEqual(site.asked(), ['/session.js']);
  });

  test('of a service that is stricter than the file stays shut until it is granted', async () => {
    const services = [
      { id: 'stats', category: 'analytics' },
      { id: 'ads', category: 'advertising', model: 'optIn' },
    ];
    await site.visit({
      file: config({ services, consent: { model: 'optOut' } }),
      body: script('stats') + script('ads', 'ads'),
    });
    assert.deepEqual(site.asked(), ['/stats.js']);
  });
});
