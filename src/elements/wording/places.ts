import type { Wording } from '../wording';

type Fact =
  | 'name'
  | 'address'
  | 'tel'
  | 'tollFree'
  | 'email'
  | 'form'
  | 'hours'
  | 'closed'
  | 'visits'
  | 'accepted'
  | 'notAccepted'
  | 'days'
  | 'span';

export type PlaceKey =
  | `place.${Fact}`
  | 'desk.unnamed'
  | `organization.${'none' | 'lead' | 'name' | 'certifiedBy' | 'legalBasis'}`;

/** Where somebody can be reached, and the organization for complaints (Enforcement Order of the APPI, Art. 10). */
export const placeWording: Wording<PlaceKey> = {
  ja: {
    'place.name': '窓口',
    'place.address': '住所',
    'place.tel': '電話番号',
    'place.tollFree': 'フリーダイヤル',
    'place.email': '電子メール',
    'place.form': 'お問い合わせフォーム',
    'place.hours': '受付時間',
    'place.closed': '休業日',
    'place.visits': 'ご来訪',
    'place.accepted': '直接のご来訪を受け付けています。',
    'place.notAccepted': '直接のご来訪による受け付けは行っていません。',
    'place.days': '{first}から{last}まで',
    'place.span': '{open}〜{close}',
    'desk.unnamed': '窓口',
    'organization.none': '当社が加入している認定個人情報保護団体はありません。',
    'organization.lead':
      '当社は、次の認定個人情報保護団体の対象事業者です。苦情の解決を、この団体に申し出ることができます。',
    'organization.name': '認定個人情報保護団体の名称',
    'organization.certifiedBy': '認定した機関',
    'organization.legalBasis': '根拠となる法令',
  },
  en: {
    'place.name': 'Desk',
    'place.address': 'Address',
    'place.tel': 'Telephone',
    'place.tollFree': 'Toll-free number',
    'place.email': 'E-mail',
    'place.form': 'Web form',
    'place.hours': 'Hours',
    'place.closed': 'Closed on',
    'place.visits': 'Visits',
    'place.accepted': 'Visits in person are accepted.',
    'place.notAccepted': 'Visits in person are not accepted.',
    'place.days': '{first} to {last}',
    'place.span': '{open}–{close}',
    'desk.unnamed': 'Desk',
    'organization.none': 'We do not belong to any accredited personal information protection organization.',
    'organization.lead':
      'We belong to the following accredited personal information protection organization. Complaints can be brought to it for resolution.',
    'organization.name': 'Name of the organization',
    'organization.certifiedBy': 'Accredited by',
    'organization.legalBasis': 'Legal basis',
  },
};
