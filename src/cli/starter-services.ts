import type { WrittenCategory } from '../config/types/category';
import type { WrittenService } from '../config/types/service';
import type { CalendarDay } from '../config/types/small-types';

const unharmed = {
  ja: '断っても、サイトはこれまでどおりご利用いただけます。',
  en: 'The site works as before.',
};

/** Three categories, of which one is required. */
export const starterCategories: WrittenCategory[] = [
  {
    id: 'necessary',
    required: true,
    label: { ja: '必須', en: 'Strictly necessary' },
    description: {
      ja: 'サイトが動くために欠かせないものです。',
      en: 'Without these the site does not work.',
    },
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
    description: {
      ja: '関心に合わせた広告を表示するために使います。',
      en: 'Used to show advertising that suits you.',
    },
    refusal: { consequence: unharmed },
  },
];

const analytics: WrittenService = {
  id: 'example-analytics',
  category: 'analytics',
  name: { ja: '解析例アナリティクス', en: 'Example Analytics' },
  recipient: {
    name: { ja: '株式会社解析例', en: 'Example Analytics Inc.' },
    country: 'JP',
    url: 'https://www.example.com/',
  },
  dataSent: [
    { ja: '閲覧したページのURL', en: 'The addresses of the pages viewed' },
    { ja: '閲覧した日時', en: 'The date and time' },
    { ja: 'IPアドレス', en: 'The IP address' },
  ],
  ourPurpose: {
    ja: 'ページの読まれ方を知り、改善するため',
    en: 'To learn how the pages are read, and improve them',
  },
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
  recipient: {
    name: { ja: '株式会社広告例', en: 'Example Ads Inc.' },
    country: 'JP',
    url: 'https://www.example.net/',
  },
  dataSent: [
    { ja: '閲覧したページのURL', en: 'The addresses of the pages viewed' },
    { ja: '広告を見た回数', en: 'How often an advertisement was seen' },
    { ja: 'ブラウザを見分ける番号', en: 'A number that tells browsers apart' },
  ],
  ourPurpose: { ja: '広告の効果を知るため', en: 'To learn what advertising achieves' },
  theirPurpose: {
    ja: '関心に合わせた広告を配信するため',
    en: 'To deliver advertising that suits the reader',
  },
  mechanism: ['tag', 'cookie', 'web-beacon'],
  behavioralAds: true,
  policyUrl: 'https://www.example.net/privacy/',
  optOut: [
    { by: 'widget', stops: 'transmission' },
    { by: 'vendor', stops: 'use', url: 'https://www.example.net/optout/', urlCheckedOn: today },
  ],
});

/** Two made-up services, one of each category that can be refused. */
export const starterServices = (today: CalendarDay): WrittenService[] => [analytics, advertising(today)];
