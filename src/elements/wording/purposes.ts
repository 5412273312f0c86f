import type { Wording } from '../wording';

export type PurposeKey =
  | `purposes.${'route' | 'source' | 'beyond' | 'exceptions' | 'exceptionsLead'}`
  | `route.${'direct-written' | 'direct-other' | 'indirect'}`;

/** How personal information is obtained (APPI Art. 21), and what it is used for. */
export const purposeWording: Wording<PurposeKey> = {
  ja: {
    'purposes.route': '取得の方法',
    'purposes.source': '取得元',
    'purposes.beyond': '利用目的の範囲を超える利用',
    'purposes.exceptions': '例外',
    'purposes.exceptionsLead': '次の場合は、例外とします。',
    'route.direct-written': '書面（入力フォームを含みます）で、ご本人から直接取得します。',
    'route.direct-other': '書面のほかの方法で、ご本人から直接取得します。',
    'route.indirect': 'ご本人以外から、間接的に取得します。',
  },
  en: {
    'purposes.route': 'How it is obtained',
    'purposes.source': 'Source',
    'purposes.beyond': 'Use beyond these purposes',
    'purposes.exceptions': 'Exceptions',
    'purposes.exceptionsLead': 'The following cases are exceptions.',
    'route.direct-written': 'Directly from the person in writing, which includes forms on web pages.',
    'route.direct-other': 'Directly from the person, by means other than writing.',
    'route.indirect': 'Indirectly, from somebody other than the person.',
  },
};
