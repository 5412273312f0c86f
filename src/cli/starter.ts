import type { WrittenBanner } from '../config/types/banner';
import type { ConfigFile } from '../config/types/config-file';
import type { WrittenNotice } from '../config/types/notice';
import type { CalendarDay } from '../config/types/small-types';
import { starterCategories, starterServices } from './starter-services';

const banner: WrittenBanner = {
  layout: 'bar',
  position: 'bottom',
  title: { ja: 'クッキーに関するお知らせ', en: 'About cookies' },
  text: {
    ja: 'アクセス解析と広告のためにクッキーを使います。断っても、サイトはそのままご利用いただけます。',
    en: 'We use cookies for analytics and advertising. If you refuse, the site works as before.',
  },
  links: [
    {
      label: { ja: '外部に送信される情報', en: 'Information sent to other companies' },
      section: 'transmissions',
    },
  ],
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
    representative: {
      title: { ja: '代表取締役社長', en: 'President' },
      name: { ja: '山田 花子', en: 'Hanako Yamada' },
    },
  },
  consent: { model: 'optIn', days: 180 },
  banner,
  reopen: { kind: 'auto' },
  categories: starterCategories,
  services: starterServices(today),
  notice,
});
