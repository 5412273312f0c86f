import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { describeInEngines } from '../harness/engines';
import { TestServer } from '../harness/server';

const page = `<!doctype html><html lang="en"><title>harness</title>
<a id="first" href="#x">first</a><x-box></x-box><input id="text" aria-label="text">
<script>
  const inner = (host) => host.attachShadow({ mode: 'open' });
  const root = inner(document.querySelector('x-box'));
  root.innerHTML = '<x-deep></x-deep>';
  inner(root.querySelector('x-deep')).innerHTML = '<button part="accept button">ok</button>';
  root.querySelector('x-deep').shadowRoot.querySelector('button').onclick = (event) => {
    document.cookie = 'seen=' + event.isTrusted + '; path=/; max-age=1000';
    setTimeout(() => import(document.body.dataset.vendor + '/late.js'), 50);
  };
</script>`;

describeInEngines('the test harness', (open, engine) => {
  let server: TestServer;
  before(async () => (server = await TestServer.start()));
  after(() => server.stop());
  beforeEach(() => server.reset());

  const serve = (html = page) => {
    server.site.serve('/', html.replace('<x-box>', `<body data-vendor="${server.vendor.url}"><x-box>`));
    return `${server.site.url}/`;
  };

  test('clicks with the mouse through shadow roots, and logs what the page asks for then', async () => {
    const tab = await open();
    await tab.goto(serve());
    await server.settled(tab);
    assert.deepEqual(server.log.vendor, []);
    await tab.click('x-box >>> [part~=accept]');
    await tab.waitFor(() => 'vendorRan' in globalThis);
    await server.settled(tab);
    assert.deepEqual(
      server.log.vendor.map(({ path }) => path),
      ['/late.js'],
    );
    const [cookie] = await tab.cookies();
    assert.equal(`${cookie?.name}=${cookie?.value}`, 'seen=true');
  });

  test('gives each page its own cookies, and its tabs the same ones', async () => {
    const first = await open();
    const url = serve();
    await first.goto(url);
    await first.click('x-box >>> button');
    const tab = await first.newTab();
    await tab.goto(url);
    assert.equal(await tab.evaluate(() => document.cookie), 'seen=true');
    const stranger = await open();
    await stranger.goto(url);
    assert.equal(await stranger.evaluate(() => document.cookie), '');
    await tab.clearState();
    await first.reload();
    assert.equal(await first.evaluate(() => document.cookie), '');
  });

  test('presses chords and types', async () => {
    const tab = await open();
    await tab.goto(serve());
    await tab.click('#text');
    await tab.type('a1 b');
    assert.equal(await tab.evaluate(() => document.querySelector('input')!.value), 'a1 b');
    await tab.press('Shift+Tab');
    assert.equal(await tab.evaluate(() => document.activeElement!.localName), 'x-box');
  });

  test('comes back to a page that the browser kept as it was', async () => {
    const tab = await open({ whole: true });
    await tab.goto(
      serve(
        '<!doctype html><title>kept</title><script>onpageshow = (e) => (self.kept = e.persisted)</script>',
      ),
    );
    server.site.serve('/two', '<!doctype html><title>two</title>');
    await tab.goto(`${server.site.url}/two`);
    await tab.back();
    assert.equal(await tab.waitFor(() => document.title), 'kept');
    assert.equal(await tab.evaluate(() => (self as unknown as { kept: boolean }).kept), true);
  });

  test('hands over promises and arguments', async () => {
    const tab = await open();
    await tab.goto(serve());
    assert.equal(await tab.evaluate(async (n: number) => (await Promise.resolve(n)) + 1, 41), 42);
  });

  test('says why it cannot click', async () => {
    const tab = await open();
    await tab.goto(serve('<!doctype html><button>a</button><div style="position:fixed;inset:0"></div>'));
    await assert.rejects(tab.click('button', 200), /covered by div/);
  });

  test('collects exceptions and console errors', async () => {
    const tab = await open();
    await tab.goto(serve('<!doctype html><script>console.error("one");throw new Error("two")</script>'));
    const errors = await tab.errors();
    assert.deepEqual(errors.map(({ kind }) => kind).sort(), ['console', 'exception']);
  });

  test('settles and clicks under a strict policy without violating it', async () => {
    const tab = await open();
    const headers = { 'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'" };
    server.site.serve('/', { body: '<!doctype html><title>t</title><a href="#x">x</a>', headers });
    await tab.goto(`${server.site.url}/`);
    await server.settled(tab);
    await tab.click('a');
    assert.equal(await tab.waitFor(() => location.hash), '#x');
    assert.deepEqual(await tab.errors(), []);
  });

  test('waits for a slow answer', async () => {
    const tab = await open();
    const script = '<!doctype html><script>fetch("/slow.json")</script>';
    server.site.serve('/', script);
    server.site.serve('/slow.json', { body: '{}', delay: 300 });
    await tab.goto(`${server.site.url}/`);
    await server.settled(tab);
    assert.equal(server.site.pending, 0);
    assert.deepEqual(
      server.log.site.map(({ path }) => path),
      ['/', '/slow.json'],
    );
  });

  test('reaches the site under a name of its own, with cookies of the parent domain', async () => {
    const tab = await open();
    serve();
    await tab.goto(`${server.site.at('www.shop.localhost')}/`);
    await tab.evaluate(() => void (document.cookie = 'wide=1; domain=shop.localhost; path=/'));
    await tab.goto(`${server.site.at('shop.localhost')}/`);
    assert.equal(await tab.evaluate(() => document.cookie), 'wide=1');
  });

  test('resizes and takes pictures', async () => {
    const tab = await open();
    await tab.goto(serve());
    assert.equal((await tab.setViewport(800, 600)).width, 800);
    const file = path.join(tmpdir(), `${engine}-${process.pid}.png`);
    await tab.screenshot(file);
    assert.equal((await readFile(file)).readUInt32BE(16), 800);
    await rm(file);
  });
});
