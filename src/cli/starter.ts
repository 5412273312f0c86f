import type { WrittenBanner } from '../config/types/banner';
import type { WrittenCategory } from '../config/types/category';
import type { ConfigFile } from '../config/types/config-file';
import type { WrittenNotice } from '../config/types/notice';
import type { WrittenService } from '../config/types/service';
import type { CalendarDay } from '../config/types/small-types';

const unharmed = { ja: '断っても、サイトはこれまでどおりご利用いただけます。', en: 'The site works as before.' };

const categories: WrittenCategory[] = [
  {
    id: 'necessary',
    required: true,
    label: { ja: '必須', en: 'Strictly necessary' },
    description: { ja: 'サイトが動くために欠かせないものです。', en: 'Without these the site does not work.' },
  },
  {
    id: 'analytics',
    label: { ja: 'アクセス解析', en: 'Analytics' },
    description: {
      ja: 'どのページがよく読まれているかを知り、サイトを改善するために使います。',
      en: 'Used to learn which pages are read, and to improve the site.',
    },
    refusal: { consequence: unharmed },
  },
  {
    id: 'advertising',
    label: { ja: '広告', en: 'Advertising' },
    description: { ja: '関心に合わせた広告を表示するために使います。', en: 'Used to show advertising that suits you.' },
    refusal: { consequence: unharmed },
  },
];

const analytics: WrittenService = {
  id: 'example-analytics',
  category: 'analytics',
  name: { ja: '解析例アナリティクス', en: 'Example Analytics' },
  recipient: { name: { ja: '株式会社解析例', en: 'Example Analytics Inc.' }, country: 'JP', url: 'https://www.example.com/' },
  dataSent: [
    { ja: '閲覧したページのURL', en: 'The addresses of the pages viewed' },
    { ja: '閲覧した日時', en: 'The date and time' },
    { ja: 'IPアドレス', en: 'The IP address' },
  ],
  ourPurpose: { ja: 'ページの読まれ方を知り、改善するため', en: 'To learn how the pages are read, and improve them' },
  theirPurpose: { ja: '解析サービスの提供と改善のため', en: 'To provide and improve the analytics service' },
  mechanism: ['tag', 'cookie'],
  policyUrl: 'https://www.example.com/privacy/',
  optOut: [{ by: 'widget', stops: 'transmission' }],
  cookies: [
    {
      name: '_exa',
      party: 'first',
      lifetime: 'P13M',
      purpose: { ja: '同じブラウザからの訪問を数えるため', en: 'To count visits from the same browser' },
    },
  ],
};

const advertising = (today: CalendarDay): WrittenService => ({
  id: 'example-ads',
  category: 'advertising',
  name: { ja: '広告例アド', en: 'Example Ads' },
  recipient: { name: { ja: '株式会社広告例', en: 'Example Ads Inc.' }, country: 'JP', url: 'https://www.example.net/' },
  dataSent: [
    { ja: '閲覧したページのURL', en: 'The addresses of the pages viewed' },
    { ja: '広告を見た回数', en: 'How often an advertisement was seen' },
    { ja: 'ブラウザを見分ける番号', en: 'A number that tells browsers apart' },
  ],
  ourPurpose: { ja: '広告の効果を知るため', en: 'To learn what advertising achieves' },
  theirPurpose: { ja: '関心に合わせた広告を配信するため', en: 'To deliver advertising that suits the reader' },
  mechanism: ['tag', 'cookie', 'web-beacon'],
  behavioralAds: true,
  policyUrl: 'https://www.example.net/privacy/',
  optOut: [
    { by: 'widget', stops: 'transmission' },
    { by: 'vendor', stops: 'use', url: 'https://www.example.net/optout/', urlCheckedOn: today },
  ],
});

const banner: WrittenBanner = {
  layout: 'bar',
  position: 'bottom',
  title: { ja: 'クッキーに関するお知らせ', en: 'About cookies' },
  text: {
    ja: 'アクセス解析と広告のためにクッキーを使います。断っても、サイトはそのままご利用いただけます。',
    en: 'We use cookies for analytics and advertising. If you refuse, the site works as before.',
  },
  links: [{ label: { ja: '外部に送信される情報', en: 'Information sent to other companies' }, section: 'transmissions' }],
  buttons: ['accept', 'reject', 'preferences'],
};

const notice: WrittenNotice = {
  page: { ja: '/privacy/', en: '/en/privacy/' },
  sections: ['purposes', 'cookies', 'transmissions', 'beacons', 'adOptOuts'],
  purposes: {
    groups: [
      {
        subject: { ja: 'お問い合わせをくださった方', en: 'Those who send us a question' },
        route: 'direct-written',
        items: [{ ja: 'お問い合わせにお答えするため', en: 'To answer your question' }],
      },
    ],
  },
  cookies: {
    purposes: [
      { ja: 'アクセス解析のため', en: 'Analytics' },
      { ja: '広告の配信のため', en: 'Advertising' },
    ],
  },
};

/** A file to start from, in which the checker finds nothing on the day it is written. */
export const starter = (today: CalendarDay, schema: string | undefined): ConfigFile => ({
  ...(schema === undefined ? {} : { $schema: schema }),
  format: 1,
  version: today,
  consentVersion: 1,
  rules: ['JP'],
  languages: { default: 'ja', available: ['ja', 'en'], original: 'ja' },
  company: {
    name: { ja: '株式会社サンプル', en: 'Sample Inc.' },
    address: { ja: '東京都千代田区見本町1-2-3', en: '1-2-3 Mihoncho, Chiyoda-ku, Tokyo, Japan' },
    representative: { title: { ja: '代表取締役社長', en: 'President' }, name: { ja: '山田 花子', en: 'Hanako Yamada' } },
  },
  consent: { model: 'optIn', days: 180 },
  banner,
  reopen: { kind: 'auto' },
  categories,
  services: [analytics, advertising(today)],
  notice,
});
