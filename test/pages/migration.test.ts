import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config } from './fixtures/config';
import { describeSite } from './fixtures/site';

// The templates of a site that comes from vanilla-cookieconsent name services as its visitors were shown them.
const file = config({
  services: [
    { id: 'google-analytics', alias: ['Google Analytics'], category: 'analytics' },
    { id: 'youtube', alias: ['YouTube'], category: 'advertising' },
  ],
});

const named = 'type="text/plain" data-category="analytics" data-service="Google Analytics"';
const body = `<script ${named} src="{vendor}/src.js"></script>
<script ${named} data-src="{vendor}/data-src.js"></script>
<script ${named}>new Image().src = "{vendor}/inline.gif"</script>
<script ${named} data-type="module" data-src="{vendor}/module.mjs"></script>
<iframe data-category="advertising" data-service="YouTube" data-src="{vendor}/frame.html" title="frame"></iframe>
<script type="text/plain" data-category="!analytics" data-src="{vendor}/without.js"></script>
<button type="button" id="accept" data-cc="accept-all">Accept</button>`;
const paths = ['/data-src.js', '/frame.html', '/inline.gif', '/module.mjs', '/src.js'];

describeSite("vanilla-cookieconsent's markup, left as it is,", (site) => {
  test('waits for the visitor', async () => {
    await site.visit({ file, body });
    assert.deepEqual(site.asked(), []);
  });

  test('opens when the visitor accepts, by the names that the file gives as aliases', async () => {
    const tab = await site.visit({ file, body });
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), paths);
  });

  test('runs what stands for a refusal, and nothing else, when the visitor refuses', async () => {
    const tab = await site.visit({ file, body });
    await site.press(tab, 'reject');
    assert.deepEqual(site.asked(), ['/without.js']);
  });

  test('has no button that accepts', async () => {
    const tab = await site.visit({ file, body });
    await tab.click('#accept');
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), []);
    assert.equal(await tab.evaluate(() => (window.shirase as any).get().asked), true);
  });
});
