import { fixture } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import { keeper } from '../core/keeper';

/** A notice of which the tests need no more than this. */
export interface NoticeElement extends HTMLElement {
  store: object | undefined;
  config: unknown;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
}

/** A service of which every field is said. */
export const ads = {
  id: 'ads',
  category: 'advertising',
  name: { ja: '広告例アド', en: 'Example Ads' },
  recipient: {
    name: { ja: '株式会社広告例', en: 'Example Ads Inc.' },
    country: 'US',
    url: 'https://ads.example/',
  },
  dataSent: [
    { ja: '閲覧したページのURL', en: 'Pages viewed' },
    { text: { ja: '端末の情報', en: 'Device' }, items: [{ ja: '画面の大きさ', en: 'Screen size' }] },
  ],
  ourPurpose: { ja: '広告をお届けするため', en: 'To show advertisements' },
  theirPurpose: { ja: '関心を推し量るため', en: 'To infer interests' },
  mechanism: ['tag', 'cookie', 'web-beacon'],
  trigger: { ja: '商品を購入したとき', en: 'On purchase' },
  behavioralAds: true,
  ourAccess: 'statistics',
  policyUrl: { ja: 'https://ads.example/ja/policy', en: 'https://ads.example/en/policy' },
  optOut: [
    {
      by: 'widget',
      stops: 'transmission',
      consequence: { ja: '広告の量は変わりません。', en: 'As many ads.' },
    },
    { by: 'vendor', stops: 'use', url: 'https://ads.example/optout', urlCheckedOn: '2026-11-04' },
    { by: 'browser' },
  ],
  cookies: [
    {
      name: '_ex*',
      domain: '.ads.example',
      party: 'third',
      lifetime: 'P13M',
      purpose: { ja: '見分けるため', en: 'To tell apart' },
    },
    { name: '_ses', party: 'first', lifetime: 'session' },
  ],
  storageKeys: ['ex_draft'],
  retention: { ja: '14か月', en: '14 months' },
  minorsNote: { ja: '16歳未満の方は保護者の方とお読みください。', en: 'Read with a parent if under 16.' },
  transfer: {
    country: 'US',
    basis: 'equivalentSystem',
    infoUrl: { en: 'https://ads.example/law' },
    measures: { ja: '契約で守っています。', en: 'Bound by contract.' },
  },
  linkedToPersonalData: true,
};

const bare = { id: 'bare', category: 'analytics', name: { ja: 'はだか' } };
const session = {
  id: 'session',
  category: 'necessary',
  name: { ja: 'ログイン' },
  ourPurpose: { ja: '保つため' },
  theirPurpose: { ja: '保つため' },
};
const mail = {
  id: 'mail',
  category: 'analytics',
  name: { ja: 'たより' },
  mechanism: ['email-beacon'],
  optOut: [{ by: 'browser', stops: 'transmission' }],
};

export const file = {
  format: 1,
  languages: { default: 'ja', available: ['ja', 'en'], original: 'ja' },
  consent: { model: 'optOut' },
  categories: [
    { id: 'necessary', required: true, label: { ja: '必須' } },
    { id: 'analytics', label: { ja: '解析' } },
    {
      id: 'advertising',
      label: { ja: '広告' },
      refusal: { consequence: { ja: '関心に合わなくなります。', en: 'Not tailored.' } },
    },
  ],
  services: [ads, bare, session, mail],
};

const prefix = 'notice-test-';

/** A store with a cookie of its own, and the file open. */
export function newStore(json: object = file): PageStore {
  const store = createStore(prefix + crypto.randomUUID(), 'ja', keeper);
  store.open(json);
  return store;
}

export function forgetChoices(): void {
  for (const cookie of document.cookie.split('; ')) {
    if (cookie.startsWith(prefix)) document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=/`;
  }
  localStorage.clear();
}

/** A notice that has been drawn; with a store it is live, with a file alone it only tells. */
export async function place(
  tag: string,
  given: { store?: PageStore; config?: unknown; lang?: string; level?: string } = {},
): Promise<NoticeElement> {
  const element = document.createElement(tag) as NoticeElement;
  Object.assign(element, { store: given.store, config: given.config });
  element.lang = given.lang ?? 'ja';
  if (given.level) element.setAttribute('heading-level', given.level);
  await fixture(element as never);
  await element.updateComplete;
  return element;
}

export const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const partsOf = (element: NoticeElement, name: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[part="${name}"]`),
];

export const partOf = (element: NoticeElement, name: string): HTMLElement => partsOf(element, name)[0]!;

/** The facts of the nth service, by their names, in order. */
export function factsOf(element: NoticeElement, index = 0): Map<string, HTMLElement> {
  const rows = partsOf(element, 'service')[index]!.querySelectorAll('dl > div');
  return new Map([...rows].map((row) => [words(row.querySelector('dt')), row.querySelector('dd')!]));
}

/** Every place where something is said, and nothing stands. */
export const emptyPlaces = (element: NoticeElement): Element[] =>
  [...element.renderRoot.querySelectorAll('h1,h2,h3,h4,h5,h6,p:not([role]),li,dt,dd,th,td,button,a')].filter(
    (one) => !words(one),
  );

export async function press(element: NoticeElement, target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
}

/** A file in which every text tries to be more than text. */
export function hostile(): object {
  const bad =
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>[押す](javascript:window.hacked=1)';
  const swap = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => swap(one, key));
    if (typeof value !== 'object' || !value) return swapped(value, key);
    const inner = (name: string): string => (/url/i.test(key) ? key : name);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, swap(one, inner(name))]));
  };
  const swapped = (value: unknown, key: string): unknown => {
    if (/url$/i.test(key)) return 'javascript:window.hacked=1';
    return key === 'ja' || key === 'en' ? bad : value;
  };
  return { ...file, services: swap(file.services), notice: swap(notice) };
}

/** What the file can say around the services. */
export const notice = {
  page: { ja: '/privacy/', en: '/en/privacy/' },
  transmissions: { title: { ja: '送信' }, intro: { ja: '前書き' }, note: { ja: '注記' } },
  beacons: { intro: { ja: '前書き' } },
  adOptOuts: { intro: { ja: '前書き' } },
  cookies: {
    note: { ja: 'クッキーの注記' },
    purposes: [{ ja: '使いやすくするため' }],
    dataItems: [{ text: { ja: '集団の情報' }, items: [{ ja: '傾向' }] }],
    identifiability: {
      statement: { ja: '個人は分かりません。' },
      exception: { ja: '照合すると分かります。' },
    },
    linkedToAccount: { statement: { ja: '会員情報と結び付けます。' }, purposes: [{ ja: 'お知らせのため' }] },
    refusal: {
      methods: [
        { by: 'widget', text: { ja: '設定画面で選べます。' } },
        { by: 'vendor', text: { ja: '各社のページで止められます。' }, url: 'https://ads.example/optout' },
        { by: 'browser', text: { ja: '受け取らない設定にできます。' } },
      ],
      consequence: { ja: '一部が使えません。' },
    },
    browserHelp: [{ label: { ja: 'Safariの設定' }, url: { en: 'https://browser.example/help' } }],
    whereStored: { ja: 'お使いの機器に保存されます。' },
  },
  purposes: {
    note: { ja: '利用目的の注記' },
    groups: [
      {
        subject: { ja: 'お客さま' },
        route: 'direct-written',
        items: [
          { ja: 'お届けのため' },
          {
            text: { ja: 'ご案内のため' },
            items: [{ text: { ja: '新商品' }, items: [{ text: { ja: '食品' }, items: ['菓子'] }] }],
          },
        ],
        note: { ja: 'お電話は録音します。' },
      },
      {
        subject: { ja: '応募された方' },
        route: 'indirect',
        source: { ja: '紹介会社' },
        items: [{ ja: '選考のため' }],
        link: { label: { ja: '採用の方針' }, url: 'https://example.com/recruit/', lang: 'en' },
      },
    ],
    beyond: [{ ja: '同意をいただきます。' }],
    exceptions: ['law', 'evident', { ja: '当社が定める場合' }],
  },
};

export const whole = { ...file, notice };
