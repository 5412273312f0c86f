import type { StructureSentences } from '../sentence';
import { among, keysHere, kind, now, perhaps } from './phrases';

export const structure: StructureSentences = {
  type: (about) =>
    about.suggestion
      ? `値が「"」で囲まれているため、文字として扱われます${now(about)}。「"」を取って、${about.suggestion} と書いてください。`
      : `値の形が違います${now(about)}。ここには、${kind(about)}を書いてください。`,
  missing: ({ key }) => `必要な項目がありません。「${key}」を書き足してください。`,
  'unknown-key': (about) =>
    `「${about.key}」という項目はないため、読み飛ばされます。${perhaps(about) || keysHere(about)}つづりを直すか、不要なら消してください。`,
  'not-one-of': (about) =>
    `「${about.got}」は、ここでは使えません。${perhaps(about)}${about.allowed.length ? `${among(about.allowed)}のどれかを書いてください。` : '決まった言葉のどれかを書いてください。'}`,
  number: (about) =>
    `使える数ではありません${now(about)}。${about.least ?? 0}から${about.most ?? '上限'}までの${about.types.includes('number') ? '数' : '整数'}を書いてください。`,
  format: (about) =>
    `このファイルの形式の番号が違うため、全体が読み込まれません${now(about)}。「"format": 1」と書いてください。`,
  'too-deep': () => '箇条書きの段が深すぎます。表示できるのは3段までです。3段以内にまとめてください。',
  'same-label': (about) =>
    `「同意」と「拒否」のボタンが同じ文字です${now(about)}。選べるように、違う言葉にしてください。直るまでは標準の文字を表示します。`,
  id: (about) =>
    `識別名に使えない文字があるか、長すぎます${now(about)}。半角の英小文字、数字、ハイフンだけで、32文字以内にしてください（例：google-analytics-4）。先頭にハイフンは使えません。`,
  'duplicate-id': ({ got, firstLine, fromUse }) => {
    const first = firstLine === undefined ? '' : `（最初のものは${firstLine}行目）`;
    return fromUse
      ? `「${got}」は、すでに使われています${first}。このままでは後のほうが読み込まれません。2つ目にも使うときは、「"id": "${got}-2"」のように、別の「id」を書き足してください。`
      : `識別名「${got}」は、ほかの分類かサービスで使われています${first}。このままでは後のほうが読み込まれません。別の名前にしてください。`;
  },
  'dangling-id': (about) =>
    `「${about.got}」という識別名の分類やサービスが、このファイルにありません。${perhaps(about)}つづりを直すか、その分類を「categories」に書き足してください。`,
  'needs-choice': ({ got }) =>
    `分類「${got}」は必須（"required": true）で、断ることができません。同意が必要なこのサービスは、断れる分類に移してください。`,
  url: (about) =>
    `使えないURLです${now(about)}。「https:」「http:」「mailto:」「tel:」で始まるもの、または「/privacy/」のようなサイト内のパスを書いてください。`,
  date: (about) =>
    `日付として読めません${now(about)}。実在する日を、半角で「2026-11-21」のように書いてください。`,
  duration: (about) =>
    `期間として読めません${now(about)}。「P13M」（13か月）、「P90D」（90日）、「PT30M」（30分）、「session」（ブラウザを閉じるまで）のように書いてください。`,
  language: (about) =>
    `言語を表す記号ではありません${now(about)}。日本語は「ja」、英語は「en」のように、BCP 47の言語タグを書いてください。`,
  country: (about) =>
    `国を表す記号ではありません${now(about)}。「JP」「US」のように、半角の大文字2文字で書いてください。`,
  region: (about) =>
    `地域を表す記号ではありません${now(about)}。国は「JP」、州は「US-CA」、欧州経済領域は「EEA」、そのほかの地域は「*」と書いてください。`,
  colour: (about) => `色として読めません${now(about)}。「#0b57d0」のように、「#」と16進数で書いてください。`,
  length: (about) =>
    `長さとして読めません${now(about)}。「8px」「0.5rem」のように、数と単位（px、rem、em）で書いてください。`,
  domain: (about) =>
    `ドメイン名として読めません${now(about)}。「https://」や「/」を付けず、「example.co.jp」のように書いてください。`,
  path: (about) =>
    `パスとして読めません${now(about)}。「/」で始まる半角の文字で書いてください。ふつうは「/」だけで使います。`,
  endpoint: (about) =>
    `控えを送れない宛先です${now(about)}。「/receipts」のような「/」で始まるサイト内のパスか、「https://」で始まるURLを書いてください。直るまでは、どこにも送りません。`,
  name: (about) =>
    `使えない文字があるか、長すぎます${now(about)}。記号や空白が紛れていないか確かめ、正しい名前を書いてください。`,
  phone: (about) =>
    `電話番号として読めません${now(about)}。「03-0000-0000」のように、半角の数字とハイフンで書いてください。`,
  email: (about) =>
    `メールアドレスとして読めません${now(about)}。「privacy@example.co.jp」のように、半角で書いてください。`,
  weekdays: (about) =>
    `曜日として読めません${now(about)}。「Mon-Fri」（月曜日から金曜日）、「Mon,Wed」（月曜日と水曜日）のように、英語3文字で書いてください。`,
  time: (about) =>
    `時刻として読めません${now(about)}。「09:30」「17:00」のように、24時間制の4桁で書いてください。`,
  currency: (about) =>
    `通貨を表す記号ではありません${now(about)}。日本円は「JPY」のように、半角の大文字3文字で書いてください。`,
  contact: (about) =>
    `窓口の指定として読めません${now(about)}。「contact:privacy」のように、「contact:」の後に「contacts」の窓口の識別名を書いてください。`,
  image: (about) =>
    `使えない画像の場所です${now(about)}。このサイトに置いた画像を、「/images/mark.png」のようなパスで書いてください。ほかのサイトの画像は、表示すると訪問者の情報がそのサイトへ送られるため使えません。`,
  territory: (about) =>
    `国や地域を表す記号ではありません${now(about)}。国は「JP」、州は「US-CA」、欧州連合は「EU」、欧州経済領域は「EEA」のように書いてください。`,
};
