import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { s as staticView, e as escaped, p as pageWording, h as htmlDocument, l as languageName, a as pageStyle } from './wording.js';
import { w as writeNew } from './write-new.js';
import 'lit/html.js';
import './localize.js';

/** A page of the archive: `2026-11-21.ja.html`. */
const page = /^(?<version>.+)\.(?<language>[a-z]{2,3}(-[a-z0-9]{1,8})*)\.html$/i;
/** The name of a version's page; what a file's name or an address could trip over becomes a hyphen. */
const archiveName = (version, language) => `${version.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')}.${language}.html`;
/** The pages of each version, newest first. */
function byVersion(files) {
    const versions = new Map();
    for (const file of files) {
        const { version, language } = page.exec(file)?.groups ?? {};
        if (version && language)
            versions.set(version, [...(versions.get(version) ?? []), [language, file]]);
    }
    const order = new Intl.Collator('en', { numeric: true });
    return [...versions].sort(([one], [other]) => order.compare(other, one));
}
const link = ([language, file]) => `<a href="${encodeURI(`./${file}`)}" hreflang="${language}" lang="${language}">${escaped(languageName(language, language))}</a>`;
/** The page that leads to what each published version said, from the names of the files beside it. */
function archiveIndex(files, settings, language) {
    const { voice } = staticView(settings, language, 2);
    const title = escaped(voice.plainWord(pageWording, 'archive.title'));
    const entries = byVersion([...files].sort()).map(([version, pages]) => `<li>${escaped(version)} ${pages.map(link).join(' ')}</li>\n`);
    const lead = `<p>${escaped(voice.plainWord(pageWording, 'archive.lead'))}</p>\n`;
    const body = `<h1>${title}</h1>\n${lead}<ul>\n${entries.join('')}</ul>\n`;
    return htmlDocument({ language, title, style: pageStyle, body, listed: true });
}

/** What a page says. Its look may be another with another version of the command. */
const saidIn = (html) => /<main>[^]*<\/main>/.exec(html)?.[0];
function keep(file, html) {
    const done = writeNew(file, html, false);
    if (done !== 'exists')
        return done;
    return saidIn(readFileSync(file, 'utf8')) === saidIn(html) ? 'same' : 'exists';
}
/** Keeps a page under its version, and lists it with the others. What was published is never overwritten. */
function archive(folder, html, settings, language) {
    const name = archiveName(settings.version ?? '', language);
    if (name.startsWith('.'))
        return { done: 'unversioned' };
    const file = path.join(folder, name);
    const done = keep(file, html);
    if (done === 'exists')
        return { done: 'differs', file };
    if (typeof done === 'object')
        return { done: 'failed', file, error: done.error };
    const index = path.join(folder, 'index.html');
    const listed = writeNew(index, archiveIndex(readdirSync(folder), settings, language), true);
    return typeof listed === 'object' ? { done: 'failed', file: index, error: listed.error } : { done, file };
}

export { archive };
