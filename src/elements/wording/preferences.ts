import type { Wording } from '../wording';

export type PreferencesKey =
  | 'preferences.title'
  | 'preferences.intro'
  | 'preferences.close'
  | 'preferences.always'
  | 'preferences.on'
  | 'preferences.off'
  | 'preferences.consequence'
  | 'preferences.services'
  | 'preferences.exceptions'
  | 'preferences.recipient'
  | 'preferences.dataSent'
  | 'preferences.purpose'
  | 'preferences.ourPurpose'
  | 'preferences.theirPurpose'
  | 'preferences.policy'
  | 'preferences.newTab'
  | 'preferences.accept'
  | 'preferences.reject'
  | 'preferences.save'
  | 'preferences.decided'
  | 'preferences.record'
  | 'preferences.download'
  | 'preferences.withdraw'
  | 'preferences.saved'
  | 'preferences.withdrawn'
  | 'preferences.notSaved'
  | 'preferences.link'
  | 'preferences.doNotSell';

export const preferencesWording: Wording<PreferencesKey> = {
  ja: {
    'preferences.title': 'クッキーの設定',
    'preferences.intro':
      'このサイトで使うサービスと、外部に送られる情報をまとめました。使ってよいものをお選びください。設定は、いつでも変えられます。',
    'preferences.close': '閉じる',
    'preferences.always': '常に有効',
    'preferences.on': '有効',
    'preferences.off': '無効',
    'preferences.consequence': '無効にした場合：',
    'preferences.services': '利用するサービス（{count}件）',
    'preferences.exceptions': '{count}件は個別に設定',
    'preferences.recipient': '送信先',
    'preferences.dataSent': '送信される情報',
    'preferences.purpose': '利用目的',
    'preferences.ourPurpose': '当サイトの利用目的',
    'preferences.theirPurpose': '送信先の利用目的',
    'preferences.policy': '{name}のプライバシーポリシー',
    'preferences.newTab': '（新しいタブで開きます）',
    'preferences.accept': 'すべて同意する',
    'preferences.reject': 'すべて拒否する',
    'preferences.save': '選択を保存する',
    'preferences.decided': '選択した日時：{date}',
    'preferences.record': '同意記録の番号：{id}',
    'preferences.download': '選択の控えをダウンロード',
    'preferences.withdraw': '同意を撤回する',
    'preferences.saved': '設定を保存しました。',
    'preferences.withdrawn': '同意を撤回しました。',
    'preferences.notSaved': 'このブラウザーには設定を保存できませんでした。',
    'preferences.link': 'クッキーの設定',
    'preferences.doNotSell': '個人情報の販売・共有を断る',
  },
  en: {
    'preferences.title': 'Cookie settings',
    'preferences.intro':
      'Here is what this site uses, and what is sent to other companies. Choose what you agree to. You can change your mind at any time.',
    'preferences.close': 'Close',
    'preferences.always': 'Always active',
    'preferences.on': 'On',
    'preferences.off': 'Off',
    'preferences.consequence': 'If you turn this off: ',
    'preferences.services': 'Services ({count})',
    'preferences.exceptions': '{count} set separately',
    'preferences.recipient': 'Recipient',
    'preferences.dataSent': 'Information sent',
    'preferences.purpose': 'Purpose of use',
    'preferences.ourPurpose': 'Our purpose',
    'preferences.theirPurpose': 'Their purpose',
    'preferences.policy': 'Privacy policy of {name}',
    'preferences.newTab': '(opens in a new tab)',
    'preferences.accept': 'Accept all',
    'preferences.reject': 'Reject all',
    'preferences.save': 'Save choices',
    'preferences.decided': 'Your choice: {date}',
    'preferences.record': 'Consent record: {id}',
    'preferences.download': 'Download receipts',
    'preferences.withdraw': 'Withdraw consent',
    'preferences.saved': 'Your choice has been saved.',
    'preferences.withdrawn': 'Your consent has been withdrawn.',
    'preferences.notSaved': 'Your choice could not be saved in this browser.',
    'preferences.link': 'Cookie settings',
    'preferences.doNotSell': 'Do Not Sell or Share My Personal Information',
  },
};
