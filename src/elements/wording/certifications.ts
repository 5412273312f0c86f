import type { MarkKind } from '../../config/types/notice/certifications';
import type { Wording } from '../wording';

type Fact =
  | 'number'
  | 'obtained'
  | 'registered'
  | 'revised'
  | 'expires'
  | 'body'
  | 'accreditation'
  | 'scope'
  | 'items'
  | 'page'
  | 'about'
  | 'standards';

export type CertificationKey = `mark.${Fact}` | `mark.kind.${MarkKind}`;

/** Certifications and marks, by the names that their owners use. */
export const certificationWording: Wording<CertificationKey> = {
  ja: {
    'mark.number': '登録番号',
    'mark.obtained': '取得日',
    'mark.registered': '登録日',
    'mark.revised': '改定日',
    'mark.expires': '有効期限',
    'mark.body': '認証機関',
    'mark.accreditation': '認定機関',
    'mark.scope': '登録範囲',
    'mark.items': '審査の項目',
    'mark.page': '関連ページ',
    'mark.about': '{name}について',
    'mark.standards': '準拠している規格',
    'mark.kind.privacyMark': 'プライバシーマーク',
    'mark.kind.isms': '情報セキュリティマネジメントシステム（ISO/IEC 27001、JIS Q 27001）',
    'mark.kind.ismsCloud': 'クラウドサービスの情報セキュリティ（ISO/IEC 27017）',
    'mark.kind.pims': 'プライバシー情報マネジメントシステム（ISO/IEC 27701）',
    'mark.kind.cbpr': '越境プライバシールール（CBPR）認証',
    'mark.kind.other': '認証',
  },
  en: {
    'mark.number': 'Registration number',
    'mark.obtained': 'Obtained on',
    'mark.registered': 'Registered on',
    'mark.revised': 'Revised on',
    'mark.expires': 'Valid until',
    'mark.body': 'Certification body',
    'mark.accreditation': 'Accreditation body',
    'mark.scope': 'Scope of registration',
    'mark.items': 'Items examined',
    'mark.page': 'More information',
    'mark.about': 'About {name}',
    'mark.standards': 'Standards followed',
    'mark.kind.privacyMark': 'PrivacyMark',
    'mark.kind.isms': 'Information security management system (ISO/IEC 27001, JIS Q 27001)',
    'mark.kind.ismsCloud': 'Information security for cloud services (ISO/IEC 27017)',
    'mark.kind.pims': 'Privacy information management system (ISO/IEC 27701)',
    'mark.kind.cbpr': 'Cross-Border Privacy Rules (CBPR) certification',
    'mark.kind.other': 'Certification',
  },
};
