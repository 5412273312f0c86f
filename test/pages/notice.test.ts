import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config } from './fixtures/config';
import { describeSite } from './fixtures/site';

const whole = '/shirase/shirase.whole.js';

const file = config({
  reopen: { kind: 'none', why: 'x' },
  notice: {
    page: '/',
    sections: ['policy', 'contacts', 'retention'],
    policy: { items: Array.from({ length: 200 }, (_, index) => `約束 ${index}`) },
    contacts: { desks: [{ id: 'x', name: '窓口', tel: '03-0000-0000' }] },
    retention: { items: Array.from({ length: 200 }, (_, index) => `期間 ${index}`) },
  },
});

/** Run in the page: whether a section is there, and whether it begins at the top of what is seen. */
const isThere = (id: string): boolean =>
  !!document.querySelector('shirase-notice')?.shadowRoot?.getElementById(`${id}-title`);
const isInSight = (id: string): boolean => {
  const root = document.querySelector('shirase-notice')?.shadowRoot;
  const top = root?.getElementById(`${id}-title`)?.getBoundingClientRect().top ?? -2;
  return scrollY > 100 && top > -1 && top < 200;
};

describeSite('a page with the whole notice', (site) => {
  const parts = { file, body: '<shirase-notice></shirase-notice>' };

  test('draws it from a part of its own, and leads to its sections and back', async () => {
    const tab = await site.visit(parts);
    await tab.waitFor(isThere, 'contacts');
    assert.ok(site.own().some((path) => path.startsWith(whole)));
    await tab.click('shirase-notice >>> a[href="#shirase-contacts"]');
    await tab.waitFor(isInSight, 'contacts');
    await tab.evaluate(() => history.back());
    await tab.waitFor(() => scrollY < 100);
    assert.deepEqual(await tab.errors(), []);
  });

  test('goes to the section that the address names', async () => {
    const url = site.serve(parts);
    const tab = await site.stranger();
    await tab.goto(`${url}#shirase-retention`);
    await tab.waitFor(isInSight, 'retention');
  });

  test('does not fetch that part where there is none', async () => {
    const tab = await site.visit({ file, body: '<shirase-purposes></shirase-purposes>' });
    await tab.waitFor(() => customElements.get('shirase-purposes') && 'there');
    await site.server.settled(tab);
    assert.ok(!site.own().some((path) => path.startsWith(whole)));
  });
});
