import type { Wording } from '../wording';

export type ProvisionKey =
  | `third.${'exceptions' | 'exceptionsLead' | 'recipients' | 'statistics' | 'onRequest' | 'optOut'}`
  | `joint.${'lead' | 'number' | 'items' | 'parties' | 'purposes' | 'responsible' | 'acquisition'}`
  | `responsible.${'address' | 'representative'}`
  | `entrustment.${'given' | 'received'}`;

/** Who else gets the data. The items of a joint use go by the names of the Act (APPI Art. 27(5)(iii)). */
export const provisionWording: Wording<ProvisionKey> = {
  ja: {
    'third.exceptions': '同意をいただかずに提供する場合',
    'third.exceptionsLead': '次の場合は、ご本人の同意をいただかずに、個人データを提供することがあります。',
    'third.recipients': '提供先',
    'third.statistics': '統計情報の提供',
    'third.onRequest': 'ご本人の求めによる提供',
    'third.optOut': 'オプトアウトによる提供',
    'joint.lead': '個人データを、次のとおり共同して利用します。',
    'joint.number': '共同利用 {number}',
    'joint.items': '共同して利用する個人データの項目',
    'joint.parties': '共同して利用する者の範囲',
    'joint.purposes': '利用する者の利用目的',
    'joint.responsible': '個人データの管理について責任を有する者',
    'joint.acquisition': '取得の方法',
    'responsible.address': '住所',
    'responsible.representative': '代表者',
    'entrustment.given': '取り扱いを委託する場合',
    'entrustment.received': '取り扱いの委託を受けた場合',
  },
  en: {
    'third.exceptions': 'Provision without consent',
    'third.exceptionsLead':
      'In the following cases personal data may be provided without the person’s consent.',
    'third.recipients': 'Recipients',
    'third.statistics': 'Provision of statistics',
    'third.onRequest': 'Provision at the person’s request',
    'third.optOut': 'Provision by opt-out',
    'joint.lead': 'Personal data is used jointly as follows.',
    'joint.number': 'Joint use {number}',
    'joint.items': 'Items of personal data used jointly',
    'joint.parties': 'Scope of the joint users',
    'joint.purposes': 'Purposes of use of the users',
    'joint.responsible': 'Party responsible for managing the personal data',
    'joint.acquisition': 'How it is obtained',
    'responsible.address': 'Address',
    'responsible.representative': 'Representative',
    'entrustment.given': 'When we entrust others',
    'entrustment.received': 'When we are entrusted by others',
  },
};
