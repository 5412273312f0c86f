import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record, refused, under } from './fixtures/config';
import { script } from './fixtures/gates';
import { rows } from './fixtures/rows';
import { describeSite } from './fixtures/site';

const body = script('stats') + script('ads', 'ads');
const bothRun = ['/ads.js', '/stats.js'];

/** Runs in the page: whether the visitor is asked, and what the page was told. */
const asked = (): boolean => (window.shirase as any).get().asked;
const codes = (): string[] => told.flat();

const mixed = 'analytics:0.advertising:1';

// None of these is a choice; what is unreadable is told as well.
const unreadable: Readonly<Record<string, string>> = {
  'cut short': record().slice(0, -8),
  'with a character more': `${record()}x`,
  'of another format': record({ format: 2 }),
  'that is no percent-encoding': '%E0%A4%A',
  'of JSON': '{"analytics":true,"advertising":true}',
  'that is encoded': encodeURIComponent(record()),
  'in capitals': record().toUpperCase(),
  'that answers an id twice': record({ categories: 'analytics:0.analytics:1.advertising:1' }),
  'that answers neither yes nor no': record({ categories: 'analytics:2.advertising:1' }),
  'with an answer to __proto__': record({ categories: 'analytics:1.advertising:1.__proto__:1' }),
  'without an id': record().replace('k3j9x0ab', ''),
  'of an unknown model': record().replace('~i~', '~x~'),
  'of 3000 letters': 'A'.repeat(3000),
  'that is empty': '',
  'of one word that we do not know': '1',
};

const outdated: Readonly<Record<string, string>> = {
  'that has expired': record({ daysAgo: 181 }),
  'from the future': record({ daysAgo: -2 }),
  'for an older version': record({ version: 2 }),
  'for a version still to come': record({ version: 4 }),
  'under a looser model': record({ model: 'o' }),
  'under the loosest model': record({ model: 'n' }),
  'that does not name a category': record({ categories: 'analytics:1' }),
};

describeSite('a record', (site, engine) => {
  const visit = (text: string, model: 'optIn' | 'optOut' = 'optIn'): Promise<Page> =>
    site.returning(text, { file: under(model), body });

  for (const [kind, text] of rows(engine, Object.entries(unreadable), 3)) {
    test(`${kind} grants nothing, also where all runs until refused, and the visitor is asked`, async () => {
      const tab = await visit(text, 'optOut');
      assert.deepEqual([site.asked(), await tab.evaluate(asked)], [[], true]);
      assert.deepEqual(await tab.evaluate(codes), ['record-unreadable']);
      assert.deepEqual(await tab.errors(), []);
    });
  }

  for (const [kind, text] of rows(engine, Object.entries(outdated), 2)) {
    test(`${kind} grants nothing, and the visitor is asked`, async () => {
      const tab = await visit(text);
      assert.deepEqual([site.asked(), await tab.evaluate(asked)], [[], true]);
      assert.deepEqual(await tab.evaluate(codes), []);
    });
  }

  for (const parts of [{ daysAgo: 181 }, { daysAgo: -2 }, { version: 2 }]) {
    test(`of ${JSON.stringify(parts)} still refuses what it refused, where all runs until refused`, async () => {
      const tab = await visit(record({ ...parts, categories: mixed, model: 'o' }), 'optOut');
      assert.deepEqual([site.asked(), await tab.evaluate(asked)], [['/ads.js'], true]);
    });
  }

  test('of the word 0 refuses all and is an answer', async () => {
    const tab = await visit('0', 'optOut');
    assert.deepEqual([site.asked(), await tab.evaluate(asked)], [[], false]);
  });

  test('that holds is an answer, until the last day', async () => {
    const tab = await visit(record({ daysAgo: 179 }));
    assert.deepEqual([site.asked(), await tab.evaluate(asked)], [bothRun, false]);
  });

  test('under a stricter model than today is an answer', async () => {
    const tab = await visit(record({ categories: refused }), 'optOut');
    assert.deepEqual([site.asked(), await tab.evaluate(asked)], [[], false]);
  });

  test('that grants a category and refuses a service of it keeps that service shut', async () => {
    await visit(record({ services: 'ads:0' }));
    assert.deepEqual(site.asked(), ['/stats.js']);
  });

  test('that cannot be read is gone after the next choice', async () => {
    const tab = await visit('rubbish');
    await site.press(tab, 'accept');
    await site.again(tab);
    assert.deepEqual(site.asked(), bothRun);
  });
});
