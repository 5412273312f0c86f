import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importConfig } from '../../../../src/cli/import/import-config';
import { carried, cookieconsent, klaro, told } from './told';

const cc = `{ revision: 7, categories: { a: {} }, language: { default: 'en', translations: {} } }`;
const kl = `{ lang: 'en', acceptAll: true, services: [{ name: 'one', purposes: ['p'] }] }`;

describe('a configuration', () => {
  const shapes: [name: string, text: string][] = [
    ['run', `CookieConsent.run(${cc})`],
    ['run by another name', `import * as it from 'vanilla-cookieconsent'; it.run(${cc});`],
    ['run by a bare function', `import { run } from 'vanilla-cookieconsent'; run(${cc});`],
    [
      'run once the page is there',
      `addEventListener('load', function () { window.CookieConsent.run(${cc}); });`,
    ],
    ['exported', `export default ${cc}`],
    ['exported by name', `export const config = ${cc};`],
    ['exported from an old module', `module.exports = ${cc}`],
    ['a constant that is run', `const config = ${cc}; CookieConsent.run(config)`],
    ['a constant alone', `const config = ${cc};`],
    ['a constant spread into what is run', `const base = ${cc}; CookieConsent.run({ ...base, cookie: {} })`],
    ['given by a function', `export default (t) => (${cc})`],
    ['handed to a plugin', `app.use(Plugin, ${cc});`],
    [
      'in parts',
      `const categories = { a: {} }, language = { default: 'en', translations: {} };
      CookieConsent.run({ revision: 7, categories, language })`,
    ],
    [
      'JSON',
      JSON.stringify({ revision: 7, categories: { a: {} }, language: { default: 'en', translations: {} } }),
    ],
    [
      'JSON with comments',
      `// mine\n/* { */ { "revision": 7, "categories": { "a": {} }, "language": { "default": "en" } }`,
    ],
    ['made small', `!function(){var e=${cc.replace(/\s/g, '')};e.autoShow=!0,CookieConsent.run(e)}()`],
    ['in an old script', `with (window) { CookieConsent.run(${cc}) }`],
    ['behind a hashbang', `#!/usr/bin/env node\nexport default ${cc}`],
  ];
  for (const [name, text] of shapes)
    it(`of vanilla-cookieconsent is found where it is ${name}`, () => {
      const { consentVersion, categories } = carried(text);
      assert.deepEqual([consentVersion, categories], [7, [{ id: 'a' }]]);
    });

  const klaroShapes: [name: string, text: string][] = [
    ['a variable', `var klaroConfig = ${kl};`],
    ['on the window', `window.klaroConfig = ${kl};`],
    ['set up', `klaro.setup(${kl})`],
    ['rendered', `import * as klaro from 'klaro'; const config = ${kl}; klaro.render(config, true)`],
    ['JSON', JSON.stringify({ lang: 'en', services: [{ name: 'one', purposes: ['p'] }] })],
    ['of an older version', `var klaroConfig = ${kl.replace('services', 'apps')};`],
  ];
  for (const [name, text] of klaroShapes)
    it(`of Klaro is found where it is ${name}`, () => {
      const { categories, services } = carried(text);
      assert.deepEqual(
        [categories, services],
        [[{ id: 'p' }], [{ id: 'one', category: 'p', name: { en: 'one' } }]],
      );
    });

  const refused: [name: string, text: string, told: string][] = [
    ['empty', ' \n', 'empty 1:1'],
    ['a web page', '\n<!doctype html><script>x</script>', 'web-page 1:1'],
    ['broken', `const a = 1;\nCookieConsent.run({\n  a: ,\n})`, 'syntax 3:6'],
    ['cut off', `CookieConsent.run({`, 'syntax 1:20'],
    ['TypeScript', `const config: Config = ${cc}`, 'syntax 1:13'],
    ['JSON and more', `{ "categories": {} } }`, 'syntax 1:22'],
    ['another script', `alert({ categories: [] })`, 'no-config 1:1'],
    ['no configuration of that name', `CookieConsent.run({ categories: {} })`, 'no-config 1:1'],
    [
      'ours already',
      `{ "format": 1, "categories": [], "services": [{ "id": "a", "name": "A" }] }`,
      'ours 1:1',
    ],
    ['of an older version', `cc.run({ current_lang: 'en', languages: { en: {} } })`, 'cookieconsent-2 1:8'],
    ['nested too deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'deep 1:1'],
    ['too large', `CookieConsent.run(${cc});${' '.repeat(8 * 2 ** 20)}`, 'large 1:1'],
  ];
  for (const [name, text, expected] of refused)
    it(`is refused where it is ${name}`, () => assert.deepEqual(told(text), [expected]));

  it('says with the parser’s words what it cannot read', () => {
    const done = importConfig('CookieConsent.run({ a: , })');
    assert.equal('detail' in done && done.detail, 'Unexpected token');
  });
});

describe('a value', () => {
  const label = (value: string, before = ''): unknown =>
    carried(`${before}; ${cookieconsent(`cookie: { path: ${value} }`)}`).consent.cookie?.path;

  const known: [name: string, value: string, before: string, expected: string][] = [
    ['a text', `'/a'`, '', '/a'],
    ['a template', '`/a`', '', '/a'],
    ['a template of what is known', '`/${b}/${1}`', `const b = 'b'`, '/b/1'],
    ['a sum of texts', `'/' + b + 1`, `const b = 'b'`, '/b1'],
    ['a name', `b`, `let b = '/b'`, '/b'],
    ['a property', `b.c['d e'][1]`, `const b = { c: { 'd e': ['', '/b'] } }`, '/b'],
    ['a name of a name', `c`, `const b = '/b', c = b`, '/b'],
  ];
  for (const [name, value, before, expected] of known)
    it(`is read where it is ${name}`, () => assert.equal(label(value, before), expected));

  const unknown: [name: string, value: string, before: string, code: string][] = [
    ['a call', `path()`, '', 'computed'],
    ['a choice', `x ? '/a' : '/b'`, '', 'computed'],
    ['a name of the page', `location.pathname`, '', 'computed'],
    ['set twice', `b`, `let b = '/a'; b = '/b'`, 'computed'],
    ['counted up', `b`, `let b = 1; b++`, 'computed'],
    ['declared in two places', `b`, `var b = '/a'; function f(b) {}`, 'computed'],
    ['a template of what is not known', '`/${x}`', '', 'computed'],
    ['tagged', 'x`/a`', '', 'computed'],
    ['a big number', '1n', '', 'computed'],
    ['imported', `b`, `import b from './b.js'`, 'import'],
    ['imported, in part', `b.c`, `import b from './b.js'`, 'computed'],
    ['a function', `() => '/a'`, '', 'function'],
    ['a function by its name', `b`, `function b() {}`, 'function'],
    ['of itself', `b`, `const b = b`, 'circular'],
    [
      'too long when put together',
      `e`,
      `const a = '${'/'.repeat(4096)}', b = a+a+a+a, c = b+b+b+b, d = c+c+c+c, e = d`,
      'too-large',
    ],
  ];
  for (const [name, value, before, code] of unknown)
    it(`is told, and left out, where it is ${name}`, () => {
      const text = `${before}; ${cookieconsent(`cookie: { path: ${value} }`)}`;
      assert.deepEqual(told(text), [`${code} cookie.path`]);
      assert.deepEqual(carried(text).consent, { model: 'optIn' });
    });

  it('is told where the configuration is changed after it was written down', () => {
    const text = `const c = ${cc};\nc.revision = 8;\nwindow.x = 1;\nCookieConsent.run(c)`;
    assert.deepEqual(told(text), ['changed-later']);
    const done = importConfig(text);
    assert.equal('notes' in done && done.notes[0]?.offset, text.indexOf('c.revision'));
  });
});

describe('a hostile configuration', () => {
  const categories = (written: string, before = ''): string =>
    `${before}; CookieConsent.run({ categories: ${written}, language: { default: 'en', translations: {} } })`;
  const ids = (text: string): unknown => carried(text).categories?.map(({ id }: { id: string }) => id);

  const rows: [name: string, text: string, ids: string[] | undefined, ...told: string[]][] = [
    [
      'sets a prototype',
      categories(`{ a: {}, __proto__: { b: {} } }`),
      ['a'],
      'prototype categories.__proto__',
    ],
    [
      'has a field called so',
      categories(`{ a: {}, ['__proto__']: {} }`),
      ['a', 'proto'],
      'category-id categories.__proto__',
    ],
    [
      'has JSON that sets a prototype',
      `{"categories":{"a":{},"__proto__":{"x":1}},"language":{}}`,
      ['a'],
      'prototype categories.__proto__',
    ],
    ['has a getter', categories(`{ get a() { throw 1 }, b: {} }`), ['a', 'b'], 'function categories.a'],
    ['has a method', categories(`{ a() {}, b: {} }`), ['a', 'b'], 'function categories.a'],
    [
      'has keys that are computed',
      categories(`{ [evil()]: {}, b: {} }`),
      ['b'],
      'computed categories["{[evil()]: {}}"]',
    ],
    [
      'spreads what is not known',
      categories(`{ ...evil(), b: {} }`),
      ['b'],
      'computed categories["{...evil()}"]',
    ],
    ['holds itself', categories('a', `const a = { b: a }`), ['b'], 'circular categories.b'],
    [
      'holds itself by a detour',
      categories('a', `const a = { b }, b = { autoClear: a }`),
      ['b'],
      'circular categories.b.autoClear',
    ],
    [
      'has lists where objects are meant',
      categories(`{ a: { services: [], autoClear: [1] } }`),
      ['a'],
      'no-counterpart categories.a.autoClear',
    ],
    [
      'has words where flags are meant',
      categories(`{ a: { readOnly: 'yes' } }`),
      ['a'],
      'value categories.a.readOnly',
    ],
  ];
  for (const [name, text, expected, ...notes] of rows)
    it(`that ${name} is carried as far as it is known`, () => {
      assert.deepEqual(told(text), notes);
      assert.deepEqual(ids(text), expected);
      assert.equal(({} as Record<string, unknown>)['b'], undefined);
    });

  it('runs nothing', () => {
    const text = `globalThis.ran = 1; ${categories(`{ a: (globalThis.ran = 2, {}), [globalThis.ran = 3]: {} }`)}`;
    told(text);
    assert.equal('ran' in globalThis, false);
  });

  const large: [name: string, text: () => string][] = [
    [
      'spreads lists of lists',
      () =>
        `const a0 = [1,2,3,4,5,6,7,8,9,10];${Array.from({ length: 40 }, (_, i) => `const a${i + 1} = [...a${i}, ...a${i}];`).join('')}${categories('{ a: { autoClear: { cookies: a40 } } }')}`,
    ],
    [
      'refers to objects of objects',
      () =>
        `const a0 = { b: {} };${Array.from({ length: 60 }, (_, i) => `const a${i + 1} = { b: a${i}, c: a${i} };`).join('')}${categories('a60')}`,
    ],
    [
      'has a hundred thousand services',
      () =>
        categories(
          `{ a: { services: { ${Array.from({ length: 100_000 }, (_, i) => `s${i}: {}`).join()} } } }`,
        ),
    ],
    [
      'has ten thousand candidates',
      () =>
        `const big = { x: [${'1,'.repeat(20_000)}] };${'run(big);'.repeat(10_000)}${categories('{ a: {} }')}`,
    ],
    ['is a sum without end', () => categories(`{ a: { autoClear: ${'1+'.repeat(3000)}1 } }`)],
  ];
  for (const [name, text] of large)
    it(`that ${name} takes no long time`, () => {
      const started = performance.now();
      told(text());
      assert.ok(performance.now() - started < 10_000);
    });
});

describe('a note', () => {
  const rows: [name: string, text: string, ...told: string[]][] = [
    [
      'nothing, of what is as ours does it',
      cookieconsent(
        `autoShow: true, manageScriptTags: true, autoClearCookies: true, hideFromBots: false, cookie: { secure: true, sameSite: 'Lax', useLocalStorage: false }, guiOptions: { consentModal: { flipButtons: false, equalWeightButtons: true } }`,
      ),
    ],
    [
      'what is not',
      cookieconsent(
        `autoShow: false, manageScriptTags: false, cookie: { useLocalStorage: true }, guiOptions: { consentModal: { equalWeightButtons: false } }`,
      ),
      'shown-at-once autoShow',
      'no-counterpart manageScriptTags',
      'local-storage cookie.useLocalStorage',
      'looks guiOptions.consentModal.equalWeightButtons',
    ],
    [
      'days that are none',
      cookieconsent(`cookie: { expiresAfterDays: '90' }`),
      'value cookie.expiresAfterDays',
    ],
    [
      'days that are too many',
      cookieconsent(`cookie: { expiresAfterDays: 365.25 }`),
      'days cookie.expiresAfterDays',
    ],
    [
      'days that a function gives',
      cookieconsent(`cookie: { expiresAfterDays: () => 1 }`),
      'function cookie.expiresAfterDays',
    ],
    ['a domain that is none', cookieconsent(`cookie: { domain: 'https://x' }`), 'value cookie.domain'],
    ['a revision that is none', cookieconsent(`revision: 1.5`), 'value revision'],
    [
      'a shape that is none',
      cookieconsent(`guiOptions: { consentModal: { layout: 'constructor', position: 'top toString' } }`),
      'shape guiOptions.consentModal.layout',
      'position guiOptions.consentModal.position',
    ],
    [
      'a language that is none',
      cookieconsent(`language: { default: 'English!', translations: { 'en/gb': {} } }`),
      'language-tag language.default',
      'language-tag language.translations["en/gb"]',
    ],
    [
      'buttons that say the same',
      cookieconsent(
        `language: { default: 'en', translations: { en: { consentModal: { acceptAllBtn: 'OK', acceptNecessaryBtn: 'OK' } } } }`,
      ),
      'same-labels language.translations',
    ],
    [
      'a button that was not there',
      cookieconsent(
        `language: { default: 'en', translations: { en: { consentModal: { acceptAllBtn: 'OK' } } } }`,
      ),
      'reject-shown language.translations.en.consentModal',
    ],
    [
      'a text without end',
      cookieconsent(
        `language: { default: 'en', translations: { en: { consentModal: { title: '${'x'.repeat(20_001)}' } } } }`,
      ),
      'too-long language.translations.en.consentModal.title',
    ],
    [
      'a storage that ours has not',
      klaro('', `storageMethod: 'localStorage',`),
      'local-storage storageMethod',
    ],
    ['a link without words', klaro('', `privacyPolicy: '/p/',`), 'policy-link privacyPolicy'],
    ['a script in a text', klaro(`onInit: 'x()'`), 'function services[0].onInit'],
    ['a service without a purpose', klaro(`purposes: []`), 'made-category services[0]'],
    [
      'a language that had to be guessed',
      `var klaroConfig = { acceptAll: true, services: [{ name: 'one', purposes: ['p'] }] }`,
      'language-guess services',
    ],
    ['a button that accepted what was on', klaro('', `acceptAll: false,`), 'accepts-all acceptAll'],
    ['a banner that never came', klaro('', `noNotice: true,`), 'shown-at-once noNotice'],
  ];
  for (const [name, text, ...expected] of rows)
    it(`tells ${name}`, () => assert.deepEqual(told(text), expected));
});

describe('the model', () => {
  const model = (text: string): unknown => carried(text).consent.model;
  const modes = (mode: string, a: string, b: string): string =>
    `CookieConsent.run({ mode: '${mode}', categories: { n: { readOnly: true }, a: ${a}, b: ${b} }, language: {} })`;
  const on = '{ enabled: true }';

  const rows: [name: string, text: string, model: string, ...told: string[]][] = [
    [
      'waits, also for what was ticked',
      modes('opt-in', on, '{}'),
      'optIn',
      'pre-ticked categories.a.enabled',
    ],
    ['does not wait where nothing waited', modes('opt-out', on, on), 'optOut'],
    ['waits where one of them waited', modes('opt-out', on, '{}'), 'optIn', 'now-waits categories.a'],
    [
      'waits under a mode that is none',
      modes('opt-maybe', on, on),
      'optIn',
      'pre-ticked categories.a.enabled',
      'pre-ticked categories.b.enabled',
    ],
    ['waits for what Klaro ticked', klaro('default: true'), 'optIn', 'pre-ticked services[0].default'],
    ['waits for what Klaro would have run, had it been ticked', klaro('optOut: true'), 'optIn'],
    ['does not wait where Klaro did not', klaro('optOut: true, default: true'), 'optOut'],
    ['does not wait where all of Klaro did not', klaro('', 'optOut: true, default: true,'), 'optOut'],
    ['waits where there is nothing to refuse', klaro('required: true'), 'optIn'],
  ];
  for (const [name, text, expected, ...notes] of rows)
    it(name, () => assert.deepEqual([model(text), told(text)], [expected, notes]));
});

describe('the banner', () => {
  const rows: [layout: string, position: string, expected: unknown][] = [
    ['box', 'bottom right', { layout: 'box', position: 'bottom-end' }],
    ['box', 'top center', { layout: 'box', position: 'top' }],
    ['cloud', 'middle center', { layout: 'box', position: 'center' }],
    ['box', 'middle left', { layout: 'box' }],
    ['bar', 'top', { layout: 'bar', position: 'top' }],
    ['bar', 'bottom left', { layout: 'bar', position: 'bottom' }],
    ['', '', undefined],
  ];
  for (const [layout, position, expected] of rows)
    it(`stands as it did: ${layout} ${position}`, () => {
      const text = cookieconsent(
        `guiOptions: { consentModal: { layout: '${layout}', position: '${position}' } }`,
      );
      assert.deepEqual(carried(text).banner, expected);
    });

  it('holds the page where it did', () => {
    assert.deepEqual(carried(cookieconsent('disablePageInteraction: true')).banner, { layout: 'modal' });
    assert.deepEqual(carried(klaro('', 'noticeAsModal: true,')).banner, { layout: 'modal' });
  });

  it('has no way to the preferences where it had none', () =>
    assert.deepEqual(carried(klaro('', 'hideLearnMore: true,')).banner, { buttons: ['accept', 'reject'] }));
});

describe('what Google is told', () => {
  it('follows services that are called as Google calls it', () => {
    const text = `const KEY = 'ad_storage';
      CookieConsent.run({ categories: { ads: { services: { [KEY]: {} } }, analytics_storage: {} }, language: {} })`;
    assert.deepEqual(carried(text).signals, {
      googleConsentMode: { map: { analytics_storage: 'analytics-storage', ad_storage: 'ad-storage' } },
    });
  });

  it('is to be looked at where the script tells it', () =>
    assert.deepEqual(told(`gtag('consent', 'default', {}); ${cookieconsent('')}`), ['google-call']));
});

describe('a service of Klaro', () => {
  const services = (...list: string[]): string =>
    `var klaroConfig = { lang: 'en', acceptAll: true, services: [${list.join()}] }`;
  const places = (text: string): unknown => {
    const { categories, services: all } = carried(text);
    return [
      categories.map(({ id, required }: Record<string, unknown>) => `${id}${required ? '!' : ''}`).join(' '),
      all.map(({ id, category }: Record<string, unknown>) => `${id}>${category}`).join(' '),
    ];
  };
  const rows: [name: string, text: string, categories: string, services: string][] = [
    ['is in the category of its purpose', services(`{ name: 'a', purposes: ['x'] }`), 'x', 'a>x'],
    [
      'is required with all of its purpose',
      services(`{ name: 'a', purposes: ['x'], required: true }`),
      'x!',
      'a>x',
    ],
    [
      'is apart from those that can be refused',
      services(`{ name: 'a', purposes: ['x'], required: true }`, `{ name: 'b', purposes: ['x'] }`),
      'necessary! x',
      'a>necessary b>x',
    ],
    [
      'is so also where that name is one of them',
      services(
        `{ name: 'a', purposes: ['necessary'], required: true }`,
        `{ name: 'b', purposes: ['necessary'] }`,
      ),
      'required! necessary',
      'a>required b>necessary',
    ],
    [
      'goes elsewhere without a purpose',
      services(`{ name: 'a' }`, `{ name: 'b', required: true }`),
      'other necessary!',
      'a>other b>necessary',
    ],
  ];
  for (const [name, text, categories, list] of rows)
    it(name, () => assert.deepEqual(places(text), [categories, list]));
});
