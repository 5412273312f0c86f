import type { Theme } from '../config/notice-settings';
import { spokenLanguages } from '../config/spoken-languages';
import { adSwitchStyles } from '../elements/ad-switch-styles';
import { cookieTableStyles } from '../elements/cookie-table-styles';
import { disclosureStyles } from '../elements/disclosure-styles';
import { factsStyles } from '../elements/facts-styles';
import { glossaryStyles } from '../elements/glossary-styles';
import { noticeStyles } from '../elements/notice-styles';
import { tokens, type } from '../elements/surface';
import { wholeNoticeStyles } from '../elements/whole-notice-styles';

const sheets = [
  tokens,
  type,
  noticeStyles,
  factsStyles,
  disclosureStyles,
  glossaryStyles,
  adSwitchStyles,
  cookieTableStyles,
  wholeNoticeStyles,
];

/** An element's sheet, so that it holds below a class instead of in a shadow root. */
const below = (sheet: string): string =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/:host\(([^)]*)\)/g, '&$1')
    .replaceAll(':host', '&')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

/**
 * Where scripts run, the element's buttons come soon: at least as high as a finger, or as one line of their text. So does,
 * on a narrow page, the line of each service's state; and in the whole notice the button beside each heading.
 */
const roomStyle = `.room,
.state-room {
display: none;
}
@media screen and (scripting: enabled) {
.room {
display: block;
block-size: max(44px, 2.2em + 2px);
}
p + .room {
margin-block-start: 0.5em;
}
shirase-notice > & [part='section'] > [part='title'] {
padding-inline-end: calc((0.5em + 1.925em) / 1.375);
}
@container (max-width: 39.99em) {
.state-room {
display: block;
inline-size: 100%;
block-size: 1.5em;
}
}
}`;

/** In Chromium and WebKit `all` takes the language along, by which they choose glyphs and break lines. */
const languageStyle = spokenLanguages
  .map((tag) => `:lang(${tag}) {\n-webkit-locale: '${tag}';\n}`)
  .join('\n');

const themeOf = (theme: Theme): string =>
  Object.entries(theme)
    .filter(([, value]) => value)
    .map(([name, value]) => `--_${name}: ${value};`)
    .join('\n');

/**
 * The elements' look for what `staticNotice` writes. As in a shadow root, the page's own rules for plain elements do
 * not reach in. The theme comes last and alone: the name of a font with an odd quotation mark spoils only itself.
 */
export function staticStyle(theme: Theme): string {
  const own = themeOf(theme);
  return `.shirase-static {
& * {
all: revert;
}
${languageStyle}
${sheets.map(({ cssText }) => below(cssText)).join('\n')}
${roomStyle}
}
${own && `.shirase-static {\n${own}\n}\n`}`;
}
