import type { Wording } from '../wording';

export type AcquisitionKey =
  | `logs.${'items' | 'purposes' | 'limit' | 'identity' | 'identifiable' | 'anonymous' | 'email' | 'linked'}`
  | `related.${'items' | 'purpose' | 'link' | 'linked' | 'unlinked' | 'basis'}`
  | `hidden.${'methods' | 'items' | 'purposes'}`
  | `cards.${'items' | 'purpose' | 'acquirer' | 'recipients' | 'retention'}`;

/** How information is acquired beside what people enter: logs, third parties, hidden ways, cards. */
export const acquisitionWording: Wording<AcquisitionKey> = {
  ja: {
    'logs.items': '記録する情報',
    'logs.purposes': '利用目的',
    'logs.limit': '利用の制限',
    'logs.identity': '個人が分かるかどうか',
    'logs.identifiable': 'この記録から、個人が分かることがあります。',
    'logs.anonymous': 'この記録だけで、個人が分かることはありません。',
    'logs.email': '電子メールの開封',
    'logs.linked': '登録された情報との結び付け',
    'related.items': '取得する個人関連情報',
    'related.purpose': '利用目的',
    'related.link': '個人データとの結び付け',
    'related.linked': 'ご本人の個人データと結び付けて利用します。',
    'related.unlinked': '個人データと結び付けることはありません。',
    'related.basis': '同意の取得',
    'hidden.methods': '取得の方法',
    'hidden.items': '取得する情報',
    'hidden.purposes': '利用目的',
    'cards.items': '取得する情報',
    'cards.purpose': '利用目的',
    'cards.acquirer': '情報を取得する者',
    'cards.recipients': '提供先',
    'cards.retention': '保存期間',
  },
  en: {
    'logs.items': 'Information recorded',
    'logs.purposes': 'Purposes of use',
    'logs.limit': 'Limits of use',
    'logs.identity': 'Whether they tell who you are',
    'logs.identifiable': 'These records may tell who somebody is.',
    'logs.anonymous': 'These records alone do not tell who anybody is.',
    'logs.email': 'Opening of e-mails',
    'logs.linked': 'Link to registered information',
    'related.items': 'Personal-related information obtained',
    'related.purpose': 'Purpose of use',
    'related.link': 'Link to personal data',
    'related.linked': 'It is used linked to the person’s personal data.',
    'related.unlinked': 'It is not linked to personal data.',
    'related.basis': 'How consent is obtained',
    'hidden.methods': 'How it is acquired',
    'hidden.items': 'Information acquired',
    'hidden.purposes': 'Purposes of use',
    'cards.items': 'Information acquired',
    'cards.purpose': 'Purpose of use',
    'cards.acquirer': 'Acquired by',
    'cards.recipients': 'Provided to',
    'cards.retention': 'Retention period',
  },
};
