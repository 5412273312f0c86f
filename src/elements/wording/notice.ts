import type { Wording } from '../wording';

export type WholeNoticeKey =
  | 'notice.contents'
  | 'notice.copy'
  | 'notice.copied'
  | 'notice.notCopied'
  | `company.${'name' | 'address' | 'representative' | 'privacyOfficer' | 'business'}`;

/** What stands around the sections of the whole notice; the company's items by APPI Art. 32(1)(i). */
export const wholeNoticeWording: Wording<WholeNoticeKey> = {
  ja: {
    'notice.contents': '目次',
    'notice.copy': 'この章へのリンクをコピー',
    'notice.copied': 'リンクをコピーしました。',
    'notice.notCopied': 'コピーできませんでした。アドレスバーのURLをお使いください。',
    'company.name': '事業者の名称',
    'company.address': '住所',
    'company.representative': '代表者',
    'company.privacyOfficer': '個人情報保護管理者',
    'company.business': '事業の内容',
  },
  en: {
    'notice.contents': 'Contents',
    'notice.copy': 'Copy a link to this section',
    'notice.copied': 'The link was copied.',
    'notice.notCopied': 'The link could not be copied. Please use the address in the address bar.',
    'company.name': 'Name of the business',
    'company.address': 'Address',
    'company.representative': 'Representative',
    'company.privacyOfficer': 'Personal information protection manager',
    'company.business': 'Business',
  },
};
