import { isAddress } from '../config/address';

const here = 'https://relative.invalid';

/** Whether a browser would look for it on the page's own site. */
const isOfThisSite = (written: string): boolean =>
  isAddress(written) && new URL(written, here).origin === here;

/** As a path is written, or a part of one. */
const isPath = (written: string): boolean => /^\s*(\/|\.\.?(\/|$)|[#?]|$)/.test(written);

/** Full-width signs as the half-width ones that were meant, and no blanks. */
const plain = (written: string): string =>
  written.normalize('NFKC').replace(/\s+/g, '').replaceAll('。', '.');

/** `https//`, `https:/`, `https;//`, `ttps//`: a scheme with a sign too few or another. */
const scheme = /^h?t{1,2}p{1,2}(s?)(?:[:;]\/*|[.,]?\/\/+)/i;

const generic =
  /^(com|net|org|info|biz|edu|gov|jobs|name|pro|mobi|asia|app|dev|page|site|shop|store|online|tech|cloud|blog|live|news|media|company|group|global|link|work|world|club|xyz|inc|tokyo|osaka|kyoto|nagoya|yokohama|okinawa|example|test)$/;

/** Files, of which some end as countries do. */
const aFile = /^[^.]+\.(do|md|pl|ps|py|rs|sh)$/;

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const isTopLevel = (label: string): boolean =>
  generic.test(label) || (/^[a-z]{2}$/.test(label) && countries.of(label.toUpperCase()) !== undefined);

/** `www.example.jp`, but neither `page.html` nor `index.html.fr`. */
function isHost(written: string): boolean {
  const host = written.toLowerCase();
  const labels = host.split('.');
  if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) || aFile.test(host)) return false;
  return !labels.some((label) => /^(x|s)?html?$/.test(label)) && isTopLevel(labels.at(-1) ?? '');
}

/**
 * The address that was probably meant by one that a browser would take for a path of the page's own site:
 * `https://www.example.jp/` for `www.example.jp/`. Nothing where a path can have been meant.
 */
export function meantAddress(written: string): string | undefined {
  if (isPath(written) || !isOfThisSite(written)) return undefined;
  const address = plain(written);
  if (/^(mailto|tel):/i.test(address)) return address;
  if (scheme.test(address)) return address.replace(scheme, (_, secure: string) => `http${secure}://`);
  const [first = ''] = address.split(/[/?#]/);
  const [user, host] = first.split('@');
  if (user && host && isHost(host)) return `mailto:${address}`;
  return isHost(first) ? `https://${address}` : undefined;
}
