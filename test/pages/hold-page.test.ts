import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record } from './fixtures/config';
import { held, holdLine } from './fixtures/hold';
import { describeSite } from './fixtures/site';

/** Notes in the page, before any script, what the browser's own properties are; `changed` tells which are others now. */
const keep = `<script>
const owners = { Node, Element, CharacterData, DocumentFragment, Range, HTMLScriptElement, HTMLIFrameElement, HTMLImageElement };
const all = () => Object.entries(owners).flatMap(([owner, { prototype }]) =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, own]) => [owner + '.' + name, own]));
const before = new Map(all());
const keys = ['value', 'get', 'set', 'enumerable', 'configurable', 'writable'];
self.changed = () => all().filter(([name, own]) => keys.some((key) => own[key] !== before.get(name)[key])).map(([name]) => name);
</script>`;

const changed = (tab: Page): Promise<string[]> => tab.evaluate('changed()') as Promise<string[]>;
const accept = (tab: Page): Promise<unknown> => tab.evaluate(() => (window.shirase as any).acceptAll());
const reject = (tab: Page): Promise<unknown> => tab.evaluate(() => (window.shirase as any).rejectAll());

/** Runs in the page. */
const insertScript = (src: string): void =>
  document.head.append(Object.assign(document.createElement('script'), { src }));

describeSite('the part that holds', (site) => {
  const vendor = (path: string): string => site.server.vendor.url + path;
  const parts = { ...held, before: keep };

  test('leaves the browser as it was once nothing is held, and comes back when something is', async () => {
    const tab = await site.visit(parts);
    const wrapped = await changed(tab);
    assert.ok(wrapped.includes('HTMLImageElement.src'));
    await accept(tab);
    assert.deepEqual(await changed(tab), []);
    await reject(tab);
    assert.deepEqual(await changed(tab), wrapped);
  });

  test('touches nothing for a visitor who has accepted', async () => {
    const tab = await site.returning(record(), parts);
    assert.deepEqual(await changed(tab), []);
  });

  test('stays beneath what somebody else has put over it, and lets all through there', async () => {
    const tab = await site.visit(parts);
    await tab.evaluate(() => {
      const beneath = Node.prototype.appendChild;
      const over = function <T extends Node>(this: Node, node: T): T {
        return beneath.call(this, node) as T;
      };
      Node.prototype.appendChild = over;
      Object.assign(globalThis, { isOver: () => Node.prototype.appendChild === over });
    });
    await accept(tab);
    assert.deepEqual(await changed(tab), ['Node.appendChild']);
    const insert = (src: string): unknown =>
      document.body.appendChild(Object.assign(document.createElement('script'), { src }));
    await tab.evaluate(insert, vendor('/allowed.js'));
    await reject(tab);
    await tab.evaluate(insert, vendor('/refused.js'));
    await site.server.settled(tab);
    assert.deepEqual([site.asked(), await tab.evaluate('isOver()')], [['/allowed.js'], true]);
  });

  test('holds once where it stands on the page twice, beside a second copy of the script', async () => {
    const again = '<script src="/shirase/shirase.js?2" data-config="/privacy.json"></script>';
    const tab = await site.visit({ ...parts, head: `${holdLine}${again}${holdLine}` });
    await tab.evaluate(insertScript, vendor('/once.js'));
    await accept(tab);
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), ['/once.js']);
    assert.deepEqual(await changed(tab), []);
  });

  test('does nothing without the script, nor when that is off', async () => {
    const tab = await site.visit({ ...parts, attributes: 'data-off' });
    assert.deepEqual(await changed(tab), []);
  });

  test('answers, throws and calls itself as the browser does', async () => {
    const tab = await site.visit(held);
    const seen = await tab.evaluate(() => {
      const thrown = (action: () => unknown): string => {
        try {
          return String(action());
        } catch (error) {
          return (error as Error).name;
        }
      };
      const { body } = document;
      const child = document.createElement('p');
      const other = document.createElement('p');
      const text = document.createTextNode('text');
      return [
        body.appendChild(child) === child && body.insertBefore(other, child) === other,
        body.replaceChild(text, other) === other && body.lastChild === child,
        body.append('words', text) === undefined && (body.lastChild as Text).data === 'text',
        child.insertAdjacentElement('afterend', other) === other,
        child.setAttribute('title', 'x') === undefined && child.title === 'x',
        thrown(() => child.appendChild(body)),
        thrown(() => body.insertBefore(child, document.head)),
        thrown(() => (body as any).appendChild('words')),
        thrown(() => (body as any).appendChild()),
        thrown(() => Node.prototype.appendChild.call({} as never, child)),
        thrown(() => child.setAttribute('', 'x')),
        thrown(() => child.insertAdjacentHTML('nowhere' as never, '<img src="x">')),
        thrown(() => (new Image().src = Symbol('x') as never)),
        thrown(() => Reflect.get(HTMLImageElement.prototype, 'src')),
        /\[native code\]/.test(Node.prototype.appendChild.toString()),
        [Node.prototype.insertBefore.name, Node.prototype.insertBefore.length],
        Object.getOwnPropertyDescriptor(Node.prototype, 'appendChild')!.enumerable,
      ];
    });
    assert.deepEqual(seen, [
      ...[true, true, true, true, true],
      ...['HierarchyRequestError', 'NotFoundError', 'TypeError', 'TypeError', 'TypeError'],
      ...['InvalidCharacterError', 'SyntaxError', 'TypeError', 'TypeError'],
      ...[true, ['insertBefore', 2], true],
    ]);
  });

  test('throws nothing at a page that has broken what it needs', async () => {
    const tab = await site.visit(held);
    const stands = await tab.evaluate(() => {
      Element.prototype.querySelectorAll = () => {
        throw new Error('broken');
      };
      const child = document.body.appendChild(document.createElement('p'));
      return child.isConnected;
    });
    assert.equal(stands, true);
  });

  test('leaves alone what does not load from there', async () => {
    const tab = await site.visit(held);
    const odd = ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'http://[', 'javascript:0', '', 'about:blank'];
    const seen = await tab.evaluate(
      (own: string, src: string, others: string[]) => {
        const marks = (): number => document.querySelectorAll('[data-held]').length;
        document.body.append(Object.assign(new Image(), { src: own }));
        for (const one of others) {
          document.body.append(Object.assign(new Image(), { src: one }));
          document.body.append(Object.assign(document.createElement('iframe'), { src: one }));
        }
        const data = Object.assign(document.createElement('script'), { src, type: 'application/json' });
        document.body.append(data);
        const inert = new DOMParser().parseFromString(`<img src="${src}">`, 'text/html');
        inert.body.append(Object.assign(inert.createElement('img'), { src }));
        const parsed = [...inert.querySelectorAll('img')].map((one) => one.getAttribute('src') === src);
        const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: src }));
        link.setAttribute('src', src);
        return [marks(), data.type, link.getAttribute('src') === src, ...parsed];
      },
      site.url('/own.gif'),
      vendor('/data.js'),
      odd,
    );
    assert.deepEqual(seen, [0, 'application/json', true, true, true]);
  });

  test('wraps what it can of a page that has frozen some of it, and tells of the rest', async () => {
    const before = '<script>Object.freeze(CharacterData.prototype)</script>';
    const tab = await site.visit({ ...held, before });
    await tab.evaluate(insertScript, vendor('/never.js'));
    await site.server.settled(tab);
    assert.deepEqual([site.asked(), await tab.evaluate(() => told)], [[], [['failed']]]);
  });

  test('holds what comes from the document of a frame', async () => {
    const tab = await site.visit(held);
    await tab.evaluate((src: string) => {
      const { contentDocument: other } = document.body.appendChild(document.createElement('iframe'));
      document.body.append(Object.assign(other!.createElement('iframe'), { src }));
    }, vendor('/from-frame.html'));
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/from-frame.html']);
  });

  test('parses markup as the browser does', async () => {
    const tab = await site.visit(held);
    const seen = await tab.evaluate((src: string) => {
      const markups = [
        `<b>1</b><img src="${src}" alt="x"><noscript><img src="${src}?2"><p>&amp;</p></noscript>tail`,
        `<tr><td><iframe src="${src}"></iframe>`,
      ];
      const inside = (tag: string, markup: string): string => {
        const place = document.body.appendChild(document.createElement(tag));
        place.innerHTML = markup;
        for (const one of place.querySelectorAll<HTMLElement>('[data-held]')) {
          one.setAttribute('src', '/own');
          one.replaceWith(`(${one.localName} ${one.getAttributeNames().join(' ')})`);
        }
        return place.textContent!;
      };
      return [inside('div', markups[0]!), inside('tbody', markups[1]!)];
    }, 'http://localhost/x');
    assert.deepEqual(seen, [
      '1(img alt src)<img src="http://localhost/x?2"><p>&amp;</p>tail',
      '(iframe src)',
    ]);
  });
});

describeSite('a page that draws itself', (site) => {
  const vendor = (path: string): string => site.server.vendor.url + path;

  test('with 1,000 nodes in fragments is drawn as without the part', async () => {
    const tab = await site.visit(held);
    const drawn = await tab.evaluate(() => {
      const place = document.body.appendChild(document.createElement('div'));
      for (let i = 0; i < 1000; i += 1) {
        const fragment = document.createDocumentFragment();
        const row = fragment.appendChild(document.createElement('p'));
        row.setAttribute('data-row', String(i));
        row.append(document.createTextNode(`row ${i}`), new Image());
        place.insertBefore(fragment, i % 2 ? null : place.firstChild);
      }
      const rows = [...place.querySelectorAll<HTMLElement>('p[data-row]')];
      return [
        rows.length,
        rows[0]!.textContent,
        rows.at(-1)!.textContent,
        place.querySelectorAll('img').length,
      ];
    });
    assert.deepEqual(drawn, [1000, 'row 998', 'row 999', 1000]);
  });

  // As Turbo does: scripts of a parsed page are dead, so that each is made anew with its attributes.
  test('by a new body with its scripts made anew keeps them shut, and runs each once then', async () => {
    const tab = await site.visit(held);
    await tab.evaluate((src: string) => {
      const parsed = new DOMParser().parseFromString(
        `<h1>New</h1><script src="${src}"></script>`,
        'text/html',
      );
      const body = document.adoptNode(parsed.body);
      for (const dead of body.querySelectorAll('script')) {
        const script = document.createElement('script');
        script.async = false;
        for (const { name, value } of dead.attributes) script.setAttribute(name, value);
        dead.replaceWith(script);
      }
      document.documentElement.replaceChild(body, document.body);
    }, vendor('/new-body.js'));
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/new-body.js']);
  });

  test('by copies of what is held runs each copy, and neither before', async () => {
    const tab = await site.visit(held);
    await tab.evaluate((src: string) => {
      const script = Object.assign(document.createElement('script'), { src });
      const image = Object.assign(new Image(), { src: src.replace('.js', '.gif') });
      document.body.append(script, image);
      document.body.append(image.cloneNode());
      const copy = document.createElement('script');
      for (const { name, value } of script.attributes) copy.setAttribute(name, value);
      script.replaceWith(copy);
    }, vendor('/copy.js'));
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked().includes('/copy.gif'), true);
    assert.deepEqual(await tab.evaluate(() => vendorRan), ['/copy.js']);
    assert.equal(
      await tab.evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth)),
      true,
    );
  });
});
