import type { ToolLanguage } from '../check/place-words';
import type { NoteKind } from './import/note';
import type { LinkKind } from './preset-links';

/** What the command itself says, apart from the problems. */
interface Words {
  readonly about: string;
  readonly check: string;
  readonly files: string;
  readonly json: string;
  readonly lang: string;
  readonly exits: string;
  readonly init: string;
  readonly file: string;
  readonly force: string;
  readonly help: string;
  readonly version: string;
  readonly helpCommand: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly usage: (detail: string) => string;
  readonly level: Readonly<Record<'error' | 'warning', string>>;
  readonly summary: (files: number, errors: number, warnings: number) => string;
  readonly clean: string;
  readonly more: (count: number) => string;
  readonly written: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly notWritten: (file: string, why: string) => string;
  readonly gpc: string;
  readonly gpcSettings: string;
  readonly gpcOut: string;
  readonly gpcWritten: (file: string) => string;
  readonly gpcIgnored: (settings: string) => string;
  readonly settingsUnread: (settings: string) => string;
  readonly import: string;
  readonly importFrom: string;
  readonly importExits: string;
  readonly noteKind: Readonly<Record<NoteKind, string>>;
  readonly imported: (out: string, categories: number, services: number, notes: number) => string;
  readonly checkNext: (out: string, errors: number, warnings: number) => string;
  readonly onSite: string;
  readonly settings: string;
  readonly expand: string;
  readonly expandOut: string;
  readonly expanded: (out: string) => string;
  readonly presets: string;
  readonly presetWord: string;
  readonly presetLinks: string;
  readonly linkKind: Readonly<Record<LinkKind, string>>;
  readonly unverified: string;
  readonly noPreset: (word: string) => string;
}

const ja: Words = {
  about: 'プライバシー通知の設定ファイル（privacy.json）を作り、点検します。',
  check: '設定ファイルを点検し、直すところと直し方を表示します。',
  files: '点検するファイル',
  json: '結果をJSONで出力します（ほかのプログラム用）。',
  lang: '表示する言語です（ja または en）。',
  exits:
    '終了コード：0=エラーなし（注意だけの場合も）、1=エラーあり、2=ファイルを読めない、または使い方の誤り',
  init: '書き始めのための設定ファイルを作ります。',
  file: '作るファイルの名前',
  force: '同じ名前のファイルがあっても上書きします。',
  help: '使い方を表示します。',
  version: 'バージョンを表示します。',
  helpCommand: 'コマンドの使い方を表示します。',
  titles: {
    'Usage:': '使い方：',
    'Arguments:': '引数：',
    'Options:': 'オプション：',
    'Commands:': 'コマンド：',
  },
  usage: (detail) => `使い方が違います（${detail}）。「shirase --help」で使い方を確かめられます。`,
  level: { error: 'エラー', warning: '注意' },
  summary: (files, errors, warnings) =>
    `${files}個のファイルを点検しました：エラー${errors}件、注意${warnings}件`,
  clean: 'この点検で見つかる問題はありませんでした。法令に合っているかどうかは、この点検では分かりません。',
  more: (count) => `ほか${count}か所`,
  written: (file) =>
    `${file} を作りました。例の会社名やサービスを書き換えて、「shirase check ${file}」で点検してください。`,
  exists: (file) => `${file} はすでにあるため、作りませんでした。上書きするには --force を付けてください。`,
  notWritten: (file, why) =>
    `${file} を書き込めませんでした（${why}）。名前と、書き込む権限を確かめてください。`,
  gpc: 'Global Privacy Control（GPC）に従うサイトであることを示すファイルを作ります。',
  gpcSettings: '設定ファイル（GPCに従わない設定になっていないかを確かめます）',
  gpcOut: 'サイトの一番上のフォルダー',
  gpcWritten: (file) =>
    `${file} を作りました。サイトの「/.well-known/gpc.json」で、application/json として公開してください。名前が「.」で始まるフォルダーは、アップロードのときに抜け落ちることがあります。`,
  gpcIgnored: (settings) =>
    `${settings} は、GPCの信号に従わない設定です（consent.gpc.respect が false）。従わないサイトが従うと示すことはできないため、作りませんでした。`,
  settingsUnread: (settings) =>
    `${settings} を設定ファイルとして読めませんでした。「shirase check ${settings}」で点検してください。`,
  import: 'vanilla-cookieconsent 3 またはKlaroの設定から、設定ファイルを作ります。',
  importFrom: '元の設定（JavaScriptまたはJSON）。読むだけで、実行はしません。',
  importExits:
    '終了コード：0=作った（確かめる点がある場合も）、2=読めない、設定が見つからない、または書き込めない',
  noteKind: { todo: '要対応', changed: '変更', left: '移せず' },
  imported: (out, categories, services, notes) =>
    `${out} を作りました：分類${categories}件、サービス${services}件。確かめる点は${notes}件です。`,
  checkNext: (out, errors, warnings) =>
    `元の設定にない項目（送信先、送信される情報、利用目的など）は、空けてあります。「shirase check ${out}」で点検すると、今はエラー${errors}件、注意${warnings}件が出ます。`,
  onSite: 'サイトの側ですること：',
  settings: '設定ファイル',
  expand: '既知のサービス（"use"）の項目を補った設定ファイルを作ります。',
  expandOut: '作るファイルの名前。書かなければ画面に出力します。',
  expanded: (out) => `${out} を作りました。サイトでは、このファイルを使ってください。`,
  presets: '既知のサービスの名前を探します。',
  presetWord: '名前、会社名、ホスト名の一部。書かなければ、すべて表示します。',
  presetLinks: '載っているURLと、確かめた日を表示します（人が開いて確かめ直すため）。',
  linkKind: { optOut: 'オプトアウト', policy: 'ポリシー', site: '会社のサイト', source: '出典' },
  unverified: '出典で確かめきれていません',
  noPreset: (word) =>
    `「${word}」に当てはまる既知のサービスはありません。項目を自分で書けば、どのサービスでも使えます。`,
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const en: Words = {
  about: 'Writes and checks the settings file of a privacy notice (privacy.json).',
  check: 'check settings files, and say what to put right and how',
  files: 'the files to check',
  json: 'print the results as JSON, for other programs',
  lang: 'the language of the output (ja or en)',
  exits:
    'Exit codes: 0 no errors (warnings allowed), 1 errors, 2 a file could not be read, or the command was misused',
  init: 'write a settings file to start from',
  file: 'the file to write',
  force: 'overwrite a file of the same name',
  help: 'show how to use this',
  version: 'show the version',
  helpCommand: 'show how to use a command',
  titles: {},
  usage: (detail) => `The command was not understood (${detail}). “shirase --help” shows how to use it.`,
  level: { error: 'error', warning: 'warning' },
  summary: (files, errors, warnings) =>
    `${counted(files, 'file')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  clean:
    'Nothing was found that this check looks for. It does not say whether the site complies with the law.',
  more: (count) => `and ${count} more`,
  written: (file) =>
    `${file} is written. Please put in your own company and services, then run “shirase check ${file}”.`,
  exists: (file) => `${file} is already there and was left alone. Add --force to overwrite it.`,
  notWritten: (file, why) =>
    `${file} could not be written (${why}). Please check the name, and that you may write there.`,
  gpc: 'write the file that says the site honours Global Privacy Control (GPC)',
  gpcSettings: 'a settings file, to make sure that it honours the signal',
  gpcOut: 'the folder at the root of the site',
  gpcWritten: (file) =>
    `${file} is written. Please serve it at /.well-known/gpc.json of the site, as application/json. Some uploads leave out folders whose name begins with a dot.`,
  gpcIgnored: (settings) =>
    `${settings} does not honour the GPC signal (consent.gpc.respect is false). A site that ignores it cannot say that it honours it, so nothing was written.`,
  settingsUnread: (settings) =>
    `${settings} could not be read as a settings file. “shirase check ${settings}” says why.`,
  import: 'make a settings file from a configuration of vanilla-cookieconsent 3 or Klaro',
  importFrom: 'the old configuration, JavaScript or JSON; it is read, not run',
  importExits:
    'Exit codes: 0 written (with or without notes), 2 not read, no configuration found, or not written',
  noteKind: { todo: 'to do', changed: 'changed', left: 'not carried' },
  imported: (out, categories, services, notes) =>
    `${out} is written: ${categories === 1 ? '1 category' : `${categories} categories`}, ${counted(services, 'service')}. There ${notes === 1 ? 'is' : 'are'} ${counted(notes, 'note')}.`,
  checkNext: (out, errors, warnings) =>
    `What the old configuration did not have, such as recipients, what is sent and why, was left out. “shirase check ${out}” now says: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  onSite: 'On the site:',
  settings: 'a settings file',
  expand: 'write a settings file with the fields of its known services ("use") filled in',
  expandOut: 'the file to write; printed if left out',
  expanded: (out) => `${out} is written. Please serve this file on the site.`,
  presets: 'find the names of known services',
  presetWord: 'part of a name, a company or a host; all are listed if left out',
  presetLinks: 'list the addresses and the days on which they were checked, for a person to open again',
  linkKind: { optOut: 'opt-out', policy: 'policy', site: 'company', source: 'source' },
  unverified: 'not all seen in a source',
  noPreset: (word) =>
    `There is no known service for “${word}”. Any service can be used if you write its fields yourself.`,
};

export const words: Readonly<Record<ToolLanguage, Words>> = { ja, en };
