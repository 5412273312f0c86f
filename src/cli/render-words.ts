import type { ToolLanguage } from '../check/place-words';

interface RenderWords {
  readonly about: string;
  readonly settings: string;
  readonly lang: string;
  readonly out: string;
  readonly element: string;
  readonly level: string;
  readonly page: string;
  readonly draft: string;
  readonly archive: string;
  readonly style: string;
  readonly written: (file: string) => string;
  readonly language: (asked: string, offered: string) => string;
  readonly section: (name: string, meant: string | undefined) => string;
  readonly empty: (file: string) => string;
  readonly same: (file: string) => string;
  readonly differs: (file: string) => string;
  readonly unversioned: (settings: string) => string;
}

const ja: RenderWords = {
  about: 'プライバシー通知を、JavaScriptがなくても読めるHTMLに書き出します。',
  settings: '設定ファイル',
  lang: '書き出す言語です。書かなければ、設定ファイルの既定の言語になります。',
  out: '作るファイルの名前。書かなければ、画面に出力します。',
  element:
    '書き出す章か要素の名前（いくつかあるときは「,」で区切ります）。書かなければ、通知の全体になります。',
  level: '章の見出しのレベル（1から6）',
  page: '1つのページとして書き出します。書かなければ、要素の中に置く部分だけになります。',
  draft: '承認用のページとして書き出します。印刷した紙のすべてに、未公開であることと版が入ります。',
  archive: 'ページを、版と言語の名前でこのフォルダーに残し、一覧（index.html）を作り直します。',
  style: 'HTMLの代わりに、その見た目を決めるスタイルシートを書き出します。',
  written: (file) => `${file} を作りました。`,
  language: (asked, offered) =>
    `設定ファイルに「${asked}」の文章はありません。書き出せる言語は、${offered} です。`,
  section: (name, meant) =>
    `「${name}」という章はありません。${meant ? `もしかして「${meant}」ですか？` : '章の名前は、docs/notice.md の表にあります。'}`,
  empty: (file) =>
    `${file} には、書き出す内容がありません。notice.sections に章が並んでいるか、章の中身があるかを確かめてください。`,
  same: (file) => `${file} は、同じ内容ですでに残してあります。`,
  differs: (file) =>
    `${file} は、別の内容ですでに公開した版です。上書きはしません。設定ファイルの version を新しい名前（改定日など）に変えてから、もう一度書き出してください。`,
  unversioned: (settings) =>
    `${settings} に版の名前がありません。version に改定日などを書いてから、もう一度書き出してください。`,
};

const en: RenderWords = {
  about: 'write the privacy notice as HTML that can be read without JavaScript',
  settings: 'the settings file',
  lang: 'the language of the notice; the default of the file if left out',
  out: 'the file to write; the screen if left out',
  element:
    'the section to write, by its name or its element, or several with commas between them; the whole notice if left out',
  level: 'the level of the headings of sections, 1 to 6',
  page: 'write a page of its own, not just what goes between the tags of an element',
  draft: 'write a page for approval, with its version and “not published” on every printed sheet',
  archive: 'keep the page in this folder under its version and language, and list all versions in index.html',
  style: 'write the style sheet that gives the HTML its look, instead of the HTML',
  written: (file) => `${file} is written.`,
  language: (asked, offered) => `The file has no texts in “${asked}”. It can be written in: ${offered}.`,
  section: (name, meant) =>
    `There is no section “${name}”. ${meant ? `Did you mean “${meant}”?` : 'docs/notice.md lists their names.'}`,
  empty: (file) =>
    `${file} has nothing to write. Please check that notice.sections lists the sections and that they say something.`,
  same: (file) => `${file} is already there and says the same.`,
  differs: (file) =>
    `${file} was published with other content and was left alone. Please give “version” in the settings file a new name, such as the day of the revision, and run this again.`,
  unversioned: (settings) =>
    `${settings} does not name its version. Please set “version”, to the day of the revision for instance, and run this again.`,
};

export const renderWords: Readonly<Record<ToolLanguage, RenderWords>> = { ja, en };
