import type { Mechanism } from '../../config/types/service';
import type { Wording } from '../wording';

type Fact =
  | 'dataSent'
  | 'recorded'
  | 'recipient'
  | 'purpose'
  | 'ourPurpose'
  | 'theirPurpose'
  | 'mechanism'
  | 'trigger'
  | 'optOut'
  | 'policy'
  | 'transfer'
  | 'transferInfo'
  | 'transferLaw'
  | 'retention'
  | 'minors'
  | 'linked'
  | 'linkedNote'
  | 'cookies'
  | 'ourAccess'
  | 'consequence';

export type ServiceKey =
  | `service.${Fact}`
  | `mechanism.${Mechanism}`
  | `transfer.${'consent' | 'equivalentSystem' | 'adequateCountry'}`
  | `access.${'none' | 'statistics' | 'full'}`;

/** What the facts of a service are called; the statutory items by the names of the Enforcement Regulations. */
export const serviceWording: Wording<ServiceKey> = {
  ja: {
    'service.dataSent': '送信される情報',
    'service.recorded': '記録される情報',
    'service.recipient': '送信先',
    'service.purpose': '利用目的',
    'service.ourPurpose': '当サイトの利用目的',
    'service.theirPurpose': '送信先の利用目的',
    'service.mechanism': '送信の仕組み',
    'service.trigger': '送信のタイミング',
    'service.optOut': '停止の方法（オプトアウト）',
    'service.policy': 'プライバシーポリシー',
    'service.transfer': '外国への提供',
    'service.transferInfo': '{country}の個人情報保護の制度',
    'service.transferLaw': '提供先の国の個人情報保護の制度',
    'service.retention': '保存期間',
    'service.minors': '未成年の方へ',
    'service.linked': '個人データとの結び付け',
    'service.linkedNote':
      '送信先では、この情報が個人データと結び付けられます。そのため、同意をいただいた場合にだけ送信します。',
    'service.cookies': '結び付くクッキー',
    'service.ourAccess': '当サイトで見られる範囲',
    'service.consequence': '停止したときの影響',
    'mechanism.tag': 'タグ',
    'mechanism.cookie': 'クッキー',
    'mechanism.web-beacon': 'ウェブビーコン',
    'mechanism.storage': 'ブラウザーの保存領域',
    'mechanism.sdk': '情報収集モジュール（SDK）',
    'mechanism.email-beacon': '電子メールのウェブビーコン',
    'mechanism.affiliate': 'アフィリエイト（成果報酬型の広告）',
    'transfer.consent': 'ご本人の同意に基づいて提供します。',
    'transfer.equivalentSystem': '日本の事業者と同じように個人情報を守る体制を整えた会社に提供します。',
    'transfer.adequateCountry': '個人情報の保護が日本と同等の水準にあると認められた国の会社に提供します。',
    'access.none': '送信先に残る記録を、当社が見ることはできません。',
    'access.statistics': '当社が見られるのは、集計された統計だけです。',
    'access.full': '当社は、送信先に残る記録をすべて見られます。',
  },
  en: {
    'service.dataSent': 'Information sent',
    'service.recorded': 'Information recorded',
    'service.recipient': 'Recipient',
    'service.purpose': 'Purpose of use',
    'service.ourPurpose': 'Our purpose of use',
    'service.theirPurpose': 'Their purpose of use',
    'service.mechanism': 'How it is sent',
    'service.trigger': 'When it is sent',
    'service.optOut': 'How to opt out',
    'service.policy': 'Privacy policy',
    'service.transfer': 'Transfer abroad',
    'service.transferInfo': 'Personal information protection system: {country}',
    'service.transferLaw': 'Protection of personal information in the country concerned',
    'service.retention': 'Retention period',
    'service.minors': 'For minors',
    'service.linked': 'Linked to personal data',
    'service.linkedNote':
      'The recipient links this information to personal data. It is therefore sent only if you have agreed.',
    'service.cookies': 'Cookies linked to it',
    'service.ourAccess': 'What this site can see',
    'service.consequence': 'Effect of opting out',
    'mechanism.tag': 'tag',
    'mechanism.cookie': 'cookie',
    'mechanism.web-beacon': 'web beacon',
    'mechanism.storage': 'browser storage',
    'mechanism.sdk': 'information-collecting module (SDK)',
    'mechanism.email-beacon': 'web beacon in e-mail',
    'mechanism.affiliate': 'affiliate link (advertising paid by result)',
    'transfer.consent': 'It is provided on the basis of your consent.',
    'transfer.equivalentSystem':
      'It is provided to a company whose system protects personal information in the same way as a business in Japan must.',
    'transfer.adequateCountry':
      'It is provided to a company in a country whose protection of personal information is recognised as equal to Japan’s.',
    'access.none': 'We cannot see the records that the recipient keeps.',
    'access.statistics': 'We can see only compiled statistics.',
    'access.full': 'We can see all records that the recipient keeps.',
  },
};
