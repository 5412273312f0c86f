import { readFile } from 'node:fs/promises';
import { site as cable } from './sites/cable/site.mjs';
import { site as isp } from './sites/isp/site.mjs';
import { site as network } from './sites/network/site.mjs';
import { site as registry } from './sites/registry/site.mjs';
import { site as software } from './sites/software/site.mjs';

/**
 * The five companies. Each folder under `sites/` holds `site.mjs` (names and pages), `privacy.json` (the widget's
 * configuration), `head.html` (what the web team pastes into `<head>`), `art.svg` and one fragment per page and language.
 */
export const sites = [cable, software, registry, network, isp];

export const languages = ['ja', 'en'];

/** The address of a page: `/cable/services/`, `/cable/en/services/`; the home page has no name. */
export function addressOf(site, lang, name) {
  const folder = lang === 'ja' ? `/${site.id}/` : `/${site.id}/${lang}/`;
  return name === 'home' ? folder : `${folder}${name}/`;
}

const byAddress = new Map(
  sites.flatMap((site) =>
    languages.flatMap((lang) =>
      Object.keys(site.pages).map((name) => [addressOf(site, lang, name), { site, lang, name }]),
    ),
  ),
);

/** The page at a path: `{ site, lang, name }`. */
export function findPage(path) {
  return byAddress.get(path);
}

/** The configuration as it stands in the file. Read anew each time, so that an edit shows after a reload. */
export function privacyJson(site) {
  return siteText(site, 'privacy.json');
}

/** A text file from the site's folder. */
export function siteText(site, name) {
  return readFile(new URL(`./sites/${site.id}/${name}`, import.meta.url), 'utf8');
}
