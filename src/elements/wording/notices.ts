import type { Wording } from '../wording';

export type NoticeKey =
  | 'services.none'
  | 'services.unnamed'
  | 'adOptOuts.caveat'
  | 'notice.remark'
  | 'notice.language'
  | 'notice.labelled'
  | `notice.page.${'widget' | 'vendor' | 'browser'}`
  | 'notice.policyOf'
  | 'notice.checkedOn';

/** What all notices say in our own words. */
export const noticeWording: Wording<NoticeKey> = {
  ja: {
    'services.none': '現在、ここでお知らせするサービスはありません。',
    'services.unnamed': '名称の記載なし',
    'adOptOuts.caveat':
      '停止の設定は、当サイトのものも送信先のページのものも、多くの場合、クッキーに記録されます。お使いのブラウザーや端末ごとに設定が必要です。クッキーを消すと停止の設定も消えるため、もう一度設定してください。',
    'notice.remark': '（{text}）',
    'notice.language': '{language}のページ',
    'notice.labelled': '{label}：',
    'notice.page.widget': '手続きのページ',
    'notice.page.vendor': '{name}の手続きのページ',
    'notice.page.browser': '設定の方法',
    'notice.policyOf': '{name}のプライバシーポリシー',
    'notice.checkedOn': '{day}に確認',
  },
  en: {
    'services.none': 'At present there are no services to list here.',
    'services.unnamed': 'Name not stated',
    'adOptOuts.caveat':
      'Opting out, here or on a recipient’s page, is in most cases recorded in a cookie. You need to do it in each browser and on each device that you use. When cookies are cleared the record is lost, so please opt out again.',
    'notice.remark': ' ({text})',
    'notice.language': 'in {language}',
    'notice.labelled': '{label}: ',
    'notice.page.widget': 'Opt-out page',
    'notice.page.vendor': 'Opt-out page of {name}',
    'notice.page.browser': 'How to change the settings',
    'notice.policyOf': 'Privacy policy of {name}',
    'notice.checkedOn': 'checked on {day}',
  },
};
