import type { SourceSentences } from '../sentence';
import { now } from './phrases';

export const source: SourceSentences = {
  'config-url': (about) =>
    `設定ファイルのURLが使えません${now(about)}。「https:」で始まるURLか、サイト内のパスにしてください。`,
  'config-unreachable': (about) =>
    `設定ファイルを取得できません${now(about)}。URLが正しいか、サーバーが動いているかを確かめてください。`,
  'config-status': (about) =>
    `設定ファイルの代わりにエラーが返されました${now(about)}。ファイルがその場所にアップロードされているか確かめてください。`,
  'config-slow': (about) =>
    `設定ファイルが4秒以内に届きません${now(about)}。ファイルの大きさやサーバーの応答を確かめてください。`,
  'config-large': () =>
    'ファイルが大きすぎます。ブラウザが読み込むのは2 MiBまでです。使っていないサービスや言語を減らしてください。',
  'config-html': () =>
    'JSONではなく、HTMLのページです。保存する前に開いていたページや、エラー画面が入っていないか確かめ、{ で始まる設定ファイルを指定してください。',
  'config-json': () =>
    'JSONとして読めません。この近くに、「"」「,」「{ }」「[ ]」の書き間違いや、全角の記号がないか確かめてください。',
};
