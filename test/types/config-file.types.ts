// What an editor or a compiler must not let pass. `npm run types` reads this file; nothing runs it.
import { start, type ConfigFile, type Consent, type Shirase } from '../../src/index';
import { expand } from '../../src/presets';
import imported from '../../demo/sites/isp/privacy.json' with { type: 'json' };

const smallest: ConfigFile = { format: 1 };

const known: ConfigFile = {
  format: 1,
  categories: [{ id: 'ads', label: { ja: '広告', en: 'Ads' } }],
  services: [
    { id: 'criteo', category: 'ads', model: 'optIn', linkedToPersonalData: false },
    { use: 'meta-pixel', category: 'ads' },
  ],
  banner: {
    layout: 'box',
    position: 'bottom-end',
    buttons: ['accept', 'reject'],
    links: [{ label: 'x', url: '/x/' }],
  },
  signals: {
    googleConsentMode: { map: { ad_storage: 'ads' }, adsDataRedaction: true },
    microsoftClarity: { map: { ad_Storage: 'ads', analytics_Storage: 'ads' } },
    metaPixel: { map: { consent: 'ads' } },
    dataLayer: {},
  },
};

// @ts-expect-error: the format is not optional.
const formless: ConfigFile = {};

// @ts-expect-error: nor is it another.
const newer: ConfigFile = { format: 2 };

// @ts-expect-error: a key that nobody knows.
const extra: ConfigFile = { format: 1, cookie: {} };

// @ts-expect-error: a model by another spelling.
const model: ConfigFile = { format: 1, consent: { model: 'opt-in' } };

// @ts-expect-error: days in words.
const days: ConfigFile = { format: 1, consent: { days: '180' } };

// @ts-expect-error: a category without an id.
const nameless: ConfigFile = { format: 1, categories: [{ label: 'Ads' }] };

// @ts-expect-error: a service without a category.
const homeless: ConfigFile = { format: 1, services: [{ id: 'criteo' }] };

// @ts-expect-error: code in a file of data.
const code: ConfigFile = { format: 1, services: [{ id: 'x', category: 'y', onAccept: () => undefined }] };

// @ts-expect-error: a category that is ticked beforehand.
const ticked: ConfigFile = { format: 1, categories: [{ id: 'ads', default: true }] };

// @ts-expect-error: a layout that is none.
const layout: ConfigFile = { format: 1, banner: { layout: 'popup' } };

// @ts-expect-error: a button that is none.
const button: ConfigFile = { format: 1, banner: { buttons: ['close'] } };

// @ts-expect-error: a term without an id.
const unnamed: ConfigFile = { format: 1, glossary: { terms: [{ term: 'x', definition: 'y' }] } };

// @ts-expect-error: a link that leads nowhere.
const aimless: ConfigFile = { format: 1, banner: { links: [{ label: 'x' }] } };

// @ts-expect-error: a number for a text.
const text: ConfigFile = { format: 1, banner: { title: 7 } };

// @ts-expect-error: a key that Google does not have.
const google: ConfigFile = { format: 1, signals: { googleConsentMode: { map: { ads: 'ads' } } } };

// @ts-expect-error: Clarity writes its S large.
const clarity: ConfigFile = { format: 1, signals: { microsoftClarity: { map: { ad_storage: 'ads' } } } };

// @ts-expect-error: a pixel that follows nothing.
const pixel: ConfigFile = { format: 1, signals: { metaPixel: {} } };

// @ts-expect-error: an absent value is left out, not written as undefined.
const absent: ConfigFile = { format: 1, version: undefined };

export const files = [
  ...[smallest, known, formless, newer, extra, model, days, nameless, homeless, unnamed, code],
  ...[ticked, layout, button, aimless, text, google, clarity, pixel, absent],
];

// A compiler takes the words of an imported file for any strings.
export const startExpanded = (): Shirase => start(expand(imported));

export function use(shirase: Shirase, consent: Consent): void {
  void shirase.choose({ categories: { ads: true }, services: { criteo: null } });

  // @ts-expect-error: only true and false answer for a category.
  void shirase.choose({ categories: { ads: 'yes' } });

  // @ts-expect-error: a category follows nobody.
  void shirase.choose({ categories: { ads: null } });

  // @ts-expect-error: an answer to everything has its own names.
  void shirase.choose(true);

  // @ts-expect-error: the state is read, not written.
  consent.ready = true;

  // @ts-expect-error: nor are its lists.
  consent.granted.push('ads');

  document.addEventListener('shirase:change', ({ detail }) => detail.consent.granted.includes('ads'));

  // @ts-expect-error: a change names who made it, and nothing else.
  document.addEventListener('shirase:change', ({ detail }) => detail.nobody);
}
