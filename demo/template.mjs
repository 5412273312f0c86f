import { addressOf, languages, privacyJson, siteText } from './sites.mjs';

const words = {
  ja: {
    menu: 'メインメニュー',
    skip: 'ページ内の移動',
    toMain: '本文へ',
    toMenu: 'メニューへ',
    all: 'デモの一覧',
    demo: 'これは shirase のデモです。会社、人物、製品はすべて架空のものです。',
  },
  en: {
    menu: 'Main menu',
    skip: 'Move within this page',
    toMain: 'To the main text',
    toMenu: 'To the menu',
    all: 'All demos',
    demo: 'This is a demo of shirase. Companies, people and products are made up.',
  },
};

/** The whole page of a site: the one template around a small fragment. */
export async function page({ site, lang, name }) {
  const [head, main] = await Promise.all([headOf(site), mainOf(site, lang, name)]);
  return `<!doctype html>
<html lang="${lang}" class="site-${site.id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(site, lang, name)}</title>
<meta name="description" content="${site.tagline[lang]}">
<link rel="icon" href="/${site.id}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${languages.map((tag) => `<link rel="alternate" hreflang="${tag}" href="${addressOf(site, tag, name)}">`).join('\n')}
${head.trim()}
</head>
<body>
${site.skipLinks ? skipLinks(lang) : ''}${header(site, lang, name)}
<main id="main" tabindex="-1">
${main.trim()}
</main>
${footer(site, lang)}
</body>
</html>
`;
}

/** The site's mark as a file, for the browser's tab. */
export function icon(site) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="${site.colour}">${site.mark}</svg>`;
}

async function headOf(site) {
  const head = await siteText(site, 'head.html');
  if (!head.includes('{{config}}')) return head;
  // "<" is written as an escape, so that no text in the file can end the script element.
  const json = (await privacyJson(site)).trim().replaceAll('<', '\\u003c');
  return head.replace('{{config}}', () => json);
}

async function mainOf(site, lang, name) {
  const [fragment, art] = await Promise.all([
    siteText(site, `${name}.${lang}.html`),
    siteText(site, 'art.svg'),
  ]);
  return fragment.replace('{{art}}', () => art.trim());
}

function titleOf(site, lang, name) {
  const bar = { ja: '｜', en: ' | ' }[lang];
  const parts =
    name === 'home' ? [site.name[lang], site.tagline[lang]] : [site.pages[name][lang], site.name[lang]];
  return parts.join(bar);
}

/** The page places the banner itself: after its skip links, so that these stay the first thing that Tab reaches. */
function skipLinks(lang) {
  const text = words[lang];
  return `<nav class="skip" aria-label="${text.skip}"><a href="#main">${text.toMain}</a> <a href="#menu">${text.toMenu}</a></nav>
<shirase-banner></shirase-banner>
`;
}

function header(site, lang, name) {
  const text = words[lang];
  const links = Object.keys(site.pages).filter((one) => one !== 'home' && !site.pages[one].hidden);
  return `<header class="top">
<a class="logo" href="${addressOf(site, lang, 'home')}"><svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="currentColor">${site.mark}</svg><span>${site.short[lang]}</span></a>
<nav id="menu" aria-label="${text.menu}"><ul>
${links.map((one) => `<li><a href="${addressOf(site, lang, one)}"${one === name ? ' aria-current="page"' : ''}>${site.pages[one][lang]}</a></li>`).join('\n')}
</ul></nav>
${languageSwitch(site, lang, name)}
</header>`;
}

function languageSwitch(site, lang, name) {
  const other = lang === 'ja' ? 'en' : 'ja';
  const label = { ja: '日本語', en: 'English' }[other];
  return `<a class="language" href="${addressOf(site, other, name)}" lang="${other}" hreflang="${other}">${label}</a>`;
}

function footer(site, lang) {
  const text = words[lang];
  const privacy = addressOf(site, lang, 'privacy');
  return `<footer class="bottom">
<div class="bottom-in">
<p class="bottom-name">${site.name[lang]}</p>
<p>${site.address[lang]}</p>
<ul>
<li><a href="${privacy}">${site.pages.privacy[lang]}</a></li>
${site.settings ? `<li>${settingsLink(site, lang, privacy)}</li>` : ''}
<li><a href="/">${text.all}</a></li>
</ul>
<p class="bottom-note">${text.demo}</p>
</div>
</footer>`;
}

/** The link inside is what is left when the widget cannot run. */
function settingsLink(site, lang, privacy) {
  return `<shirase-preferences-link as="link"><a href="${privacy}#shirase-cookies">${site.settings[lang]}</a></shirase-preferences-link>`;
}
