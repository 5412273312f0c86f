import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readConfig } from '../../../../src/config/read-config';
import { carried, told } from './told';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}.config.js`, import.meta.url), 'utf8');

describe('a shop’s configuration of vanilla-cookieconsent', () => {
  const text = fixture('cookieconsent');
  const config = carried(text);

  it('has no problem of structure once it is ours', () => assert.deepEqual(readConfig(config).problems, []));

  it('keeps what says how visitors are asked', () => {
    assert.deepEqual(
      [config.consentVersion, config.languages, config.consent],
      [
        4,
        { default: 'en', available: ['en', 'de', 'fr', 'ja'] },
        { model: 'optIn', days: 395, cookie: { domain: 'tea.example.com', path: '/' } },
      ],
    );
  });

  it('keeps the words of the banner, with links and stress as our marks', () => {
    const { layout, position, title, text: words, labels, links } = config.banner;
    assert.deepEqual([layout, position], ['box', 'bottom-start']);
    assert.deepEqual(title, { en: 'Cookies in the tea shop', de: 'Kekse im Teeladen' });
    assert.equal(
      words.en,
      'We count visits and show advertising. You can choose, or read [more](/privacy/en/).',
    );
    assert.equal(
      words.de,
      'Wir zählen Besuche und zeigen Werbung. Mehr dazu in der [Datenschutzerklärung](/privacy/de/).\n**Sie entscheiden.**',
    );
    assert.deepEqual(labels.reject, { en: 'Reject all', de: 'Alle ablehnen' });
    assert.deepEqual(links[0], {
      label: { en: 'Imprint', de: 'Impressum' },
      url: { en: '/imprint/', de: '/impressum/' },
    });
    assert.equal(links.length, 2);
  });

  it('keeps its categories, with the words of their sections', () => {
    assert.deepEqual(config.categories[0], {
      id: 'necessary',
      required: true,
      label: { en: 'Necessary', de: 'Notwendig' },
      description: { en: 'For basket and checkout.', de: 'Für Warenkorb und Kasse.' },
    });
    assert.deepEqual(
      config.categories
        .slice(1)
        .map(({ id, required, label }: Record<string, unknown>) => [id, required, label]),
      [
        ['analytics', undefined, { en: 'Counting visits', de: 'Besuche zählen' }],
        ['ads-more', undefined, { en: 'Advertising', de: 'Werbung' }],
      ],
    );
  });

  it('keeps its services under their old names, and all that was cleared', () =>
    assert.deepEqual(config.services, [
      {
        id: 'tea-counter',
        alias: ['Tea Counter'],
        category: 'analytics',
        name: 'Tea Counter Pro',
        cookies: [{ name: '_tea*' }],
      },
      { id: 'heatmap', category: 'analytics', name: 'Heat Map', cookies: [{ name: 'heat' }] },
      {
        id: 'analytics-cookies',
        category: 'analytics',
        cookies: [{ name: '_leaf*' }, { name: 'teapot', domain: '.example.com' }],
      },
      { id: 'ads-more-cookies', category: 'ads-more', cookies: [{ name: '_banner', path: '/shop' }] },
    ]));

  it('keeps the words of the preferences', () =>
    assert.deepEqual(config.texts.de, {
      'preferences.title': 'Auswahl',
      'preferences.save': 'Auswahl speichern',
      'preferences.close': 'Schließen',
      'preferences.accept': 'Alle annehmen',
      'preferences.reject': 'Alle ablehnen',
    }));

  it('says of all else where it stood', () =>
    assert.deepEqual(told(text), [
      'section-text language.translations.de.preferencesModal.sections[0]',
      'html language.translations.de.preferencesModal.sections[3].description',
      'own-cookie cookie.name',
      'days cookie.expiresAfterDays',
      'shape guiOptions.consentModal.layout',
      'looks guiOptions.preferencesModal',
      'function onConsent',
      'google-call',
      'pre-ticked categories.analytics.enabled',
      'made-service categories.analytics.autoClear.cookies',
      'pattern categories.analytics.autoClear.cookies[2].name',
      'service-id categories.analytics.services["Tea Counter"]',
      'function categories.analytics.services["Tea Counter"].onAccept',
      'category-id categories["Ads & more"]',
      'made-service categories["Ads & more"].autoClear.cookies',
      'cookie-name categories["Ads & more"].autoClear.cookies[0].name',
      'no-counterpart categories["Ads & more"].autoClear.reloadPage',
      'browser-language language.autoDetect',
      'button-link language.translations.en.consentModal.description',
      'looks language.translations.en.consentModal.closeIconLabel',
      'cookie-table language.translations.en.preferencesModal.sections[1].cookieTable',
      'other-file language.translations.fr',
      'function language.translations.ja',
    ]));
});

describe('a community centre’s configuration of Klaro', () => {
  const text = fixture('klaro');
  const config = carried(text);

  it('has no problem of structure once it is ours', () => assert.deepEqual(readConfig(config).problems, []));

  it('keeps what says how visitors are asked', () =>
    assert.deepEqual(
      [config.languages, config.consent],
      [
        { default: 'ja', available: ['ja', 'en'] },
        { model: 'optIn', days: 90, cookie: { domain: '.centre.example.org' } },
      ],
    ));

  it('keeps the words of the notice, with the purposes in them', () => {
    const { layout, text: words, links, labels } = config.banner;
    assert.equal(layout, 'modal');
    assert.deepEqual(words, {
      ja: '訪問の集計、地図のために**外部のサービス**を使います。',
      en: 'We use services for counting visits, maps.',
    });
    assert.deepEqual(links, [
      {
        label: { ja: 'プライバシーポリシー', en: 'privacy policy' },
        url: { ja: '/ja/privacy/', en: '/privacy/' },
      },
    ]);
    assert.deepEqual(labels.accept, { ja: 'すべて許可', en: 'Allow all' });
  });

  it('has purposes as categories, apart from what cannot be refused', () =>
    assert.deepEqual(config.categories, [
      {
        id: 'visits',
        label: { ja: '訪問の集計', en: 'counting visits' },
        description: { ja: 'どの催しが読まれたかを数えます。' },
      },
      { id: 'maps', label: { ja: '地図', en: 'maps' } },
      { id: 'necessary', required: true },
    ]));

  it('keeps its services, with the cookies that can be named', () =>
    assert.deepEqual(config.services, [
      {
        id: 'centre-stats',
        alias: ['centreStats'],
        category: 'visits',
        name: { ja: '集計ツール', en: 'Centre Statistics' },
        cookies: [
          { name: '_cs_*' },
          { name: '_cs2*', path: '/', domain: '.example.org' },
          { name: '_cs3' },
          { name: 'plain', path: '/events' },
        ],
      },
      { id: 'town-map', category: 'maps', name: 'Town Map' },
      { id: 'login', category: 'necessary', name: 'Login', cookies: [{ name: 'session' }] },
      { id: 'maps-2', category: 'maps', name: 'Map of Maps' },
    ]));

  it('says of all else where it stood', () =>
    assert.deepEqual(told(text), [
      'looks styling',
      'own-cookie cookieName',
      'reject-shown hideDeclineAll',
      'function callback',
      'service-text translations.ja.centreStats.description',
      'service-id services[0]',
      'pre-ticked services[0].default',
      'pattern services[0].cookies[4]',
      'asked-in-place services[1]',
      'purposes services[1].purposes',
      'function services[1].onAccept',
      'google-call',
      'made-category services[2]',
      'now-waits services[3]',
      'service-taken services[3]',
    ]));
});
