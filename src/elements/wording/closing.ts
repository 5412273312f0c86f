import type { Wording } from '../wording';

export type ClosingKey =
  | 'policy.established'
  | 'minors.under'
  | 'voluntary.consequence'
  | 'documents.overrides'
  | `territory.${'notTargeting' | 'governingLaw'}`
  | 'translation.prevails'
  | `revision.${'established' | 'effective' | 'revised' | 'of'}`;

/** What a notice says of itself. */
export const closingWording: Wording<ClosingKey> = {
  ja: {
    'policy.established': '制定日',
    'minors.under': '{age}歳未満の方',
    'voluntary.consequence': 'ご提供いただけない場合',
    'documents.overrides': 'この文書に異なる定めがある場合は、この文書が優先します。',
    'territory.notTargeting': '当社のサービスは、次の国や地域にお住まいの方を対象としていません。',
    'territory.governingLaw': '準拠法',
    'translation.prevails':
      'このページは訳文です。{language}版を正文とし、訳文との間に違いがある場合は、{language}版が優先します。',
    'revision.established': '制定',
    'revision.effective': '施行',
    'revision.revised': '改定',
    'revision.of': '{document}の{kind}',
  },
  en: {
    'policy.established': 'Established on',
    'minors.under': 'If you are under {age}',
    'voluntary.consequence': 'If it is not provided',
    'documents.overrides': 'Where this document differs, it takes priority.',
    'territory.notTargeting':
      'Our services are not directed at people who live in the following countries and regions.',
    'territory.governingLaw': 'Governing law',
    'translation.prevails':
      'This page is a translation. The {language} original prevails where the two differ.',
    'revision.established': 'Established',
    'revision.effective': 'Effective',
    'revision.revised': 'Revised',
    'revision.of': '{document}: {kind}',
  },
};
