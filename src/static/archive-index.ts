import type { NoticeSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
import { languageName } from '../elements/language-name';
import { escaped } from './escaped';
import { htmlDocument } from './html-document';
import { pageStyle } from './page-style';
import { staticView } from './static-view';
import { pageWording } from './wording';

/** A page of the archive: `2026-11-21.ja.html`. */
const page = /^(?<version>.+)\.(?<language>[a-z]{2,3}(-[a-z0-9]{1,8})*)\.html$/i;

/** The name of a version's page; what a file's name or an address could trip over becomes a hyphen. */
export const archiveName = (version: string, language: LanguageTag): string =>
  `${version.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')}.${language}.html`;

type Page = readonly [language: LanguageTag, file: string];

/** The pages of each version, newest first. */
function byVersion(files: readonly string[]): readonly (readonly [string, readonly Page[]])[] {
  const versions = new Map<string, readonly Page[]>();
  for (const file of files) {
    const { version, language } = page.exec(file)?.groups ?? {};
    if (version && language) versions.set(version, [...(versions.get(version) ?? []), [language, file]]);
  }
  const order = new Intl.Collator('en', { numeric: true });
  return [...versions].sort(([one], [other]) => order.compare(other, one));
}

const link = ([language, file]: Page): string =>
  `<a href="${encodeURI(`./${file}`)}" hreflang="${language}" lang="${language}">${escaped(languageName(language, language))}</a>`;

/** The page that leads to what each published version said, from the names of the files beside it. */
export function archiveIndex(
  files: readonly string[],
  settings: NoticeSettings,
  language: LanguageTag,
): string {
  const { voice } = staticView(settings, language, 2);
  const title = escaped(voice.plainWord(pageWording, 'archive.title'));
  const entries = byVersion([...files].sort()).map(
    ([version, pages]) => `<li>${escaped(version)} ${pages.map(link).join(' ')}</li>\n`,
  );
  const lead = `<p>${escaped(voice.plainWord(pageWording, 'archive.lead'))}</p>\n`;
  const body = `<h1>${title}</h1>\n${lead}<ul>\n${entries.join('')}</ul>\n`;
  return htmlDocument({ language, title, style: pageStyle, body, listed: true });
}
