import type { Wording } from '../voice';

export type NoticeKey =
  | `${'transmissions' | 'beacons' | 'adOptOuts' | 'cookies' | 'purposes'}.title`
  | 'services.none'
  | 'services.unnamed'
  | 'adOptOuts.caveat'
  | 'notice.remark'
  | 'notice.language'
  | 'notice.labelled'
  | 'notice.more'
  | 'notice.policyOf'
  | 'notice.checkedOn';

/** What all five notices say in our own words. */
export const noticeWording: Wording<NoticeKey> = {
  ja: {
    'transmissions.title': '利用者情報の外部送信について',
    'beacons.title': 'ウェブビーコンの利用について',
    'adOptOuts.title': '行動ターゲティング広告の停止',
    'cookies.title': 'クッキーの利用について',
    'purposes.title': '個人情報の利用目的',
    'services.none': '現在、ここでお知らせするサービスはありません。',
    'services.unnamed': '名称の記載なし',
    'adOptOuts.caveat':
      '送信先のページでの停止は、多くの場合、クッキーに記録されます。お使いのブラウザーや端末ごとに手続きが必要です。クッキーを消すと停止の記録も消えるため、もう一度手続きをしてください。',
    'notice.remark': '（{text}）',
    'notice.language': '{language}のページ',
    'notice.labelled': '{label}：',
    'notice.more': '{name}の手続きのページ',
    'notice.policyOf': '{name}のプライバシーポリシー',
    'notice.checkedOn': '{day}に確認',
  },
  en: {
    'transmissions.title': 'External transmission of user information',
    'beacons.title': 'Use of web beacons',
    'adOptOuts.title': 'Opting out of behavioural advertising',
    'cookies.title': 'Use of cookies',
    'purposes.title': 'Purposes of use of personal information',
    'services.none': 'At present there are no services to list here.',
    'services.unnamed': 'Name not stated',
    'adOptOuts.caveat':
      'Opting out on a recipient’s page is in most cases recorded in a cookie. You need to do it in each browser and on each device that you use. When cookies are cleared the record is lost, so please opt out again.',
    'notice.remark': ' ({text})',
    'notice.language': 'in {language}',
    'notice.labelled': '{label}: ',
    'notice.more': 'Opt-out page of {name}',
    'notice.policyOf': 'Privacy policy of {name}',
    'notice.checkedOn': 'checked on {day}',
  },
};
