import type { TermId } from '../../config/term-ids';
import type { LanguageTag } from '../../config/types/small-types';

/**
 * How texts in Japanese and English write our terms. Other languages are looked for by their own word for a term. A text
 * that is not there in the language shown stands in another, so that all are looked for together.
 */
export const spellings: Readonly<Record<TermId, readonly string[]>> = {
  cookie: ['クッキー', 'cookie'],
  'web-beacon': ['ウェブビーコン', 'Webビーコン', 'クリアGIF', 'web beacon', 'clear GIF'],
  tag: ['タグ', 'tag'],
  storage: [
    '保存領域',
    'ローカルストレージ',
    'localStorage',
    'sessionStorage',
    'browser storage',
    'local storage',
  ],
  sdk: ['SDK', '情報収集モジュール'],
  'access-log': ['アクセスログ', 'アクセス記録', 'access log'],
  'external-transmission': ['外部送信', 'external transmission'],
  'behavioural-advertising': [
    ...['行動ターゲティング', 'ターゲティング広告', 'behavioural advertising', 'behavioral advertising'],
    ...[
      'behavioural targeting',
      'behavioral targeting',
      'interest-based advertising',
      'targeted advertising',
    ],
  ],
  // An affiliate alone is a company of the same group.
  affiliate: [
    'アフィリエイト',
    'affiliate link',
    'affiliate advertising',
    'affiliate program',
    'affiliate marketing',
  ],
  'personal-related-information': [
    ...['個人関連情報', 'personal-related information', 'personally referable information'],
    'information related to personal information',
  ],
  'third-party-provision': [
    ...['第三者提供', '第三者への提供', '第三者に提供'],
    ...['third-party provision', 'provision to third parties', 'provision to a third party'],
    ...['provided to third parties', 'provided to a third party', 'personal data to third parties'],
    ...['personal data to a third party', 'personal information to third parties'],
    'personal information to a third party',
  ],
  'joint-use': [
    '共同利用',
    '共同して利用',
    '共同で利用',
    'joint use',
    'jointly use',
    'jointly used',
    'used jointly',
  ],
  entrustment: [
    '委託',
    'entrustment',
    'entrust',
    'entrusted',
    'entrusting',
    'outsource',
    'outsourced',
    'outsourcing',
  ],
  tls: ['SSL', 'TLS'],
  gpc: ['GPC', 'Global Privacy Control', 'グローバル・プライバシー・コントロール'],
  'consent-record': ['同意記録', '同意の記録', 'consent record', 'record of consent'],
};

/** Of these spellings those that are other words in a language that a screen may show: a German Tag is a day. */
export const falseFriends: Readonly<Record<LanguageTag, readonly string[]>> = { de: ['tag'] };
