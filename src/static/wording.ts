import type { Wording } from '../elements/wording';

export type PageKey =
  | 'page.title'
  | 'page.titleOf'
  | 'page.version'
  | 'page.draft'
  | 'page.draftUnversioned'
  | 'archive.title'
  | 'archive.lead';

/** What stands on a page around the notice. */
export const pageWording: Wording<PageKey> = {
  ja: {
    'page.title': 'プライバシー通知',
    'page.titleOf': '{title}｜{company}',
    'page.version': '版：{version}',
    'page.draft': '承認用の原稿（未公開）　版：{version}',
    'page.draftUnversioned': '承認用の原稿（未公開）　版の記載なし',
    'archive.title': 'プライバシー通知の過去の版',
    'archive.lead': '公開した版を、新しい順に並べています。',
  },
  en: {
    'page.title': 'Privacy notice',
    'page.titleOf': '{title} | {company}',
    'page.version': 'Version: {version}',
    'page.draft': 'Draft for approval, not published. Version: {version}',
    'page.draftUnversioned': 'Draft for approval, not published. No version given',
    'archive.title': 'Versions of the privacy notice',
    'archive.lead': 'What was published, newest first.',
  },
};
