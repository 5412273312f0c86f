import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { readNotice } from '../../../src/config/read-notice';
import { staticNotice, type Wanted } from '../../../src/static/static-notice';
import { staticPage } from '../../../src/static/static-page';
import { completeConfig } from '../fixtures/complete-config';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A table that is laid out as cards loses its own roles, so they are said again.
    'no-redundant-role': 'off',
    'doctype-style': ['error', { style: 'lowercase' }],
    // A section of the file's own is named as the file names it: `custom:cameras`.
    'valid-id': ['error', { relaxed: true }],
    // How a number breaks is a matter of looks.
    'tel-non-breaking': 'off',
  },
});

const faults = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${ruleId} ${line}: ${message}`),
    );

const siteFile = (id: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/sites/${id}/privacy.json`, import.meta.url), 'utf8'));

const files: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(['cable', 'software', 'registry', 'network', 'isp'].map((id) => [id, siteFile(id)])),
  'a file with all there is': completeConfig,
};

const draw = (file: unknown, wanted: Partial<Wanted> = {}): string =>
  staticNotice(readNotice(file), { language: 'ja', level: 2, ...wanted });

const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!);

describe('the static notice', () => {
  for (const [name, file] of Object.entries(files))
    for (const language of ['ja', 'en'])
      describe(`of ${name} in ${language}`, () => {
        const fragment = draw(file, { language });
        const page = staticPage(readNotice(file), { language, draft: false });

        it('is valid HTML, inside a page and as one', () => {
          assert.ok(fragment.length > 2000);
          assert.deepEqual(faults(fragment), []);
          assert.deepEqual(faults(page), []);
        });

        it('has no script, handler, style attribute, comment or control', () => {
          assert.doesNotMatch(fragment, /<(script|style|button|input|template|slot)\b/);
          assert.doesNotMatch(fragment, /<[^>]* (on\w+|style|\.\w+|@\w+)=/);
          assert.doesNotMatch(fragment, /<!--|<\?|lit\$/);
        });

        it('has each id once, under our name, and what refers to one finds it', () => {
          const ids = values(fragment, 'id');
          assert.deepEqual(
            ids.filter((id, at) => ids.indexOf(id) !== at || !id.startsWith('shirase-')),
            [],
          );
          const named = values(fragment, 'aria-labelledby').flatMap((list) => list.split(' '));
          const linked = values(fragment, 'href').filter((href) => href.startsWith('#'));
          const wanted = [...named, ...linked.map((href) => decodeURIComponent(href.slice(1)))];
          assert.deepEqual(
            wanted.filter((id) => !ids.includes(id)),
            [],
          );
        });
      });

  it('gives each heading the name under which links know its section', () => {
    assert.match(draw(files['isp']), /<h2 part="title" id="shirase-transmissions">/);
    assert.match(draw(files['isp'], { level: 4 }), /<h4 part="title" id="shirase-purposes">/);
  });

  it('says what the law wants in Japanese in that language too, after the other', () => {
    const names = ['purposes', 'cookies', 'transmissions', 'beacons', 'adOptOuts'] as const;
    const english = draw(files['isp'], { language: 'en', sections: names });
    const sections = [
      ...english.matchAll(
        /<section part="section(?: version)?" lang="(\w+)" dir="ltr" aria-labelledby="([^"]*)"/g,
      ),
    ];
    assert.deepEqual(
      sections.map(([, lang, id]) => `${lang} ${id}`),
      [
        'en shirase-purposes',
        'ja shirase-purposes-ja',
        'en shirase-cookies',
        'en shirase-transmissions',
        'ja shirase-transmissions-ja',
        'en shirase-beacons',
        'en shirase-adOptOuts',
      ],
    );
    assert.match(
      english,
      /id="shirase-transmissions-ja"><span>外部に送信される利用者の情報<\/span>（日本語）/,
    );
  });

  it('has no second Japanese version, and none of a file without Japanese', () => {
    assert.doesNotMatch(draw(files['isp']), /-ja"/);
    const english = { ...(files['isp'] as object), languages: { default: 'en', available: ['en'] } };
    assert.doesNotMatch(draw(english, { language: 'en' }), /<section part="section version"/);
  });

  it('is only the sections that are asked for, without the business and contents', () => {
    const one = draw(files['isp'], { sections: ['transmissions'] });
    assert.deepEqual(
      values(one, 'part').filter((part) => ['section', 'company', 'contents'].includes(part)),
      ['section'],
    );
    assert.deepEqual(faults(one), []);
  });

  it('is empty where the file says nothing', () => {
    assert.equal(draw({}), '');
    assert.equal(draw(files['registry'], { sections: ['cards'] }), '');
  });

  it('shows whatever a file says as text', () => {
    const hostile = `</div><script>alert(1)</script><!-- <?x id="shirase-x" 'y' aria-labelledby="z" on=`;
    const html = draw({
      company: { name: hostile },
      notice: {
        sections: ['policy', 'custom:a'],
        policy: { title: hostile, items: [hostile] },
        custom: [{ id: 'a', title: 'A', body: [hostile] }],
      },
    });
    assert.deepEqual(faults(html), []);
    assert.doesNotMatch(html, /<script|<!--|<\?/);
    const escaped = html.split(
      '&lt;/div&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- &lt;?x id=&quot;shirase-x&quot;',
    );
    assert.ok(escaped.length === 6, `${escaped.length}`);
  });
});

describe('the static page', () => {
  const settings = readNotice(files['isp']);

  it('has a title, a style of its own, and its version', () => {
    const html = staticPage(settings, { language: 'ja', draft: false });
    assert.match(html, /<title>プライバシー通知｜そよぎネット株式会社<\/title>/);
    assert.match(html, /<h1>プライバシー通知<\/h1>\n<p class="version">版：2026-11-21<\/p>/);
    assert.match(html, /<style>\n\.shirase-static \{/);
    assert.doesNotMatch(html, /noindex|:host/);
  });

  it('of one section has its title as the heading', () => {
    const html = staticPage(settings, { language: 'en', sections: ['cookies'], draft: false });
    assert.equal(html.match(/<h1/g)?.length, 1);
    assert.match(html, /<h1 part="title" id="shirase-cookies">/);
  });

  it('for approval says with its version that it is not published, and is not to be listed', () => {
    const html = staticPage(settings, { language: 'ja', draft: true });
    assert.match(html, /<p class="draft">承認用の原稿（未公開）\u3000版：2026-11-21<\/p>/);
    assert.match(html, /<meta name="robots" content="noindex">/);
    assert.deepEqual(faults(html), []);
    const unversioned = staticPage({ ...settings, version: undefined }, { language: 'ja', draft: true });
    assert.match(unversioned, /<p class="draft">承認用の原稿（未公開）\u3000版の記載なし<\/p>/);
  });

  it('lets no text of the file end its title or its style', () => {
    const html = staticPage(
      readNotice({
        version: '</main><script>',
        company: { name: '</title><script>' },
        theme: { font: "'Odd" },
        notice: { sections: ['policy'], policy: { items: ['x'] } },
      }),
      { language: 'ja', draft: false },
    );
    assert.doesNotMatch(html, /<script/);
    assert.deepEqual(faults(html), []);
  });
});
