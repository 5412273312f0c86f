import type { ScreenWords } from '../language-words';
import { notices } from './notices/ja-x-easy';
import { sections } from './sections/ja-x-easy';

const screens: ScreenWords = {
  title: 'クッキーのお{知|し}らせ',
  text: 'このサイトを{見|み}ると、あなたの{情報|じょうほう}がほかの{会社|かいしゃ}に{送|おく}られます。',
  accept: 'ぜんぶ「はい」',
  reject: 'ぜんぶ「いいえ」',
  preferences: '{自分|じぶん}で{選|えら}ぶ',
  acknowledge: 'わかりました',
  'preferences.title': 'クッキーの{設定|せってい}',
  'preferences.intro':
    'このサイトで{使|つか}うサービスです。どの{情報|じょうほう}をどこに{送|おく}るかも{書|か}いてあります。{使|つか}ってよいものを{選|えら}んでください。あとで{変|か}えることもできます。',
  'preferences.close': '{閉|と}じる',
  'preferences.always': 'いつも{使|つか}います',
  'preferences.on': '{使|つか}う',
  'preferences.off': '{使|つか}わない',
  'preferences.consequence': '{使|つか}わないとき：',
  'preferences.services': '{使|つか}うサービス（{count}）',
  'preferences.exceptions': '{別|べつ}に{選|えら}んだもの：{count}',
  'preferences.recipient': '{送|おく}る{相手|あいて}',
  'preferences.dataSent': '{送|おく}る{情報|じょうほう}',
  'preferences.purpose': '{何|なに}のために{使|つか}うか',
  'preferences.ourPurpose': 'このサイトが{何|なに}のために{使|つか}うか',
  'preferences.theirPurpose': '{相手|あいて}が{何|なに}のために{使|つか}うか',
  'preferences.policy': '{name}のプライバシーポリシー（{情報|じょうほう}を{守|まも}るルール）',
  'preferences.newTab': '（{新|あたら}しいタブで{開|ひら}きます）',
  'preferences.accept': 'ぜんぶ「はい」',
  'preferences.reject': 'ぜんぶ「いいえ」',
  'preferences.save': 'これで{決|き}める',
  'preferences.decided': '{選|えら}んだ{日|ひ}と{時間|じかん}：{date}',
  'preferences.record': '{記録|きろく}の{番号|ばんごう}：{id}',
  'preferences.download': '{選|えら}んだ{記録|きろく}をもらう（ダウンロード）',
  'preferences.withdraw': '「はい」をやめる',
  'preferences.saved': '{設定|せってい}を{保存|ほぞん}しました。',
  'preferences.withdrawn': '「はい」をやめました。',
  'preferences.notSaved': 'このブラウザーでは{設定|せってい}を{保存|ほぞん}できませんでした。',
  'preferences.link': 'クッキーの{設定|せってい}',
  'preferences.doNotSell': '{私|わたし}の{情報|じょうほう}を{売|う}らないでください',
  'remark.changed': '{前|まえ}に{選|えら}んでもらいました。そのあとで{内容|ないよう}が{変|か}わりました。',
  'remark.added': '{新|あたら}しく{増|ふ}えました：{names}。',
  'remark.expired':
    '{前|まえ}に{選|えら}んでから{days}{日|にち}が{過|す}ぎました。もう{一度|いちど}{選|えら}んでください。',
  'remark.gpc':
    'あなたのブラウザーが「いいえ」と{伝|つた}えました（Global Privacy Control）。だから、{使|つか}いません：{names}。',
  'glossary.what': '「{term}」とは',
  'term.gpc': 'Global Privacy Control（GPC）',
  'term.consent-record': '{同意記録|どういきろく}',
  'glossary.gpc':
    'Global Privacy Controlは、ブラウザーが{自動|じどう}でサイトに{送|おく}るお{願|ねが}いです。「{私|わたし}の{情報|じょうほう}を{売|う}らないでください。ほかの{会社|かいしゃ}に{渡|わた}さないでください」と{伝|つた}えます。{送|おく}るかどうかは、ブラウザーで{選|えら}べます。',
  'glossary.consent-record':
    '{同意記録|どういきろく}は、いつ、{何|なに}に「はい」と{言|い}い、{何|なに}に「いいえ」と{言|い}ったかの{記録|きろく}です。あとで{確|たし}かめるために{使|つか}います。',
  'embed.sends':
    'これを{見|み}ると、{次|つぎ}の{情報|じょうほう}が{送|おく}られます。{送|おく}る{相手|あいて}：{name}。',
  'embed.once': '{今|いま}だけ{見|み}る',
  'embed.always': 'いつも{見|み}る',
  'embed.undeclared':
    'どこに{何|なに}が{送|おく}られるか、わかりません。だから、{見|み}せていません（{service}）。このサイトの{人|ひと}に{教|おし}えてください。',
  'notice.remark': '（{text}）',
  'notice.language': '{language}のページ',
  'notice.policyOf': '{name}のプライバシーポリシー（{情報|じょうほう}を{守|まも}るルール）',
  'services.unnamed': '{名前|なまえ}が{書|か}いてありません',
  'reload.text':
    'このページを{読|よ}み{直|なお}すまで、{次|つぎ}のものは{動|うご}き{続|つづ}けます：{names}。',
  'reload.now': 'ページを{読|よ}み{直|なお}す',
  'reload.later': 'あとで',
  'switch.unsaved':
    'あなたのブラウザーで{設定|せってい}を{保存|ほぞん}できませんでした。{次|つぎ}にページを{開|ひら}いたとき、もう{一度|いちど}{選|えら}んでください。',
};

export const words = { ...screens, ...notices, ...sections };
