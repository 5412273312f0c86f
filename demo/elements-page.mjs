import { bareShell } from './shell.mjs';

const words = {
  ja: {
    title: '要素の一覧',
    lead: 'それぞれの要素を単独で置いています。内容は、ケーブルテレビ会社の設定ファイルから表示します。',
    button: '設定を開くボタン',
    buttonText: 'ページにあるボタンに data-shirase="preferences" を付けると、設定画面が開きます。',
    open: '設定を開く',
    fallback: 'JavaScript を有効にすると、ここに内容が表示されます。',
    settings: 'クッキーと広告の設定',
    other: '<a class="language" href="/elements/en/" lang="en" hreflang="en">English</a>',
  },
  en: {
    title: 'All elements',
    lead: 'Each element stands on its own. The content comes from the configuration of the cable operator.',
    button: 'A button that opens the preferences',
    buttonText: 'Any button of the page that carries data-shirase="preferences" opens the settings.',
    open: 'Open the settings',
    fallback: 'With JavaScript switched on, the content appears here.',
    settings: 'Cookie and advertising settings',
    other: '<a class="language" href="/elements/" lang="ja" hreflang="ja">日本語</a>',
  },
};

/** The notices, by tag and the section of the notice that each shows. */
const notices = {
  'shirase-ad-opt-outs': 'adOptOuts',
  'shirase-web-beacons': 'beacons',
  'shirase-transmissions': 'transmissions',
  'shirase-cookies': 'cookies',
  'shirase-purposes': 'purposes',
};

/** What the whole notice shows here: sections that have no element of their own, so that none stands twice. */
const others = 'policy thirdParty jointUse requests contacts organization revisions';

/** A page that shows every element alone. */
export function elementsPage(lang) {
  const text = words[lang];
  return bareShell({
    lang,
    title: `${text.title} – shirase`,
    head: '<script src="/shirase/shirase.js" data-config="/cable/privacy.json" data-google-consent-mode></script>',
    language: text.other,
    main: `<section class="intro">
<h1>${text.title}</h1>
<p>${text.lead}</p>
</section>
${block('shirase-banner', '<shirase-banner></shirase-banner>')}
${block('shirase-preferences-link', preferencesLinks(text, lang))}
<section class="element" id="button">
<h2>${text.button}</h2>
<p>${text.buttonText}</p>
<p><button type="button" class="button" data-shirase="preferences">${text.open}</button></p>
</section>
${Object.entries(notices)
  .map(([tag, section]) => block(tag, notice(tag, section, text)))
  .join('\n')}
${block('shirase-notice', wholeNotice(text))}`,
  });
}

function block(tag, body) {
  return `<section class="element">
<h2><code>&lt;${tag}&gt;</code></h2>
${body}
</section>`;
}

function preferencesLinks(text, lang) {
  const privacy = lang === 'ja' ? '/cable/privacy/' : '/cable/en/privacy/';
  return ['link', 'button']
    .map(
      (kind) =>
        `<p><shirase-preferences-link as="${kind}"><a href="${privacy}#shirase-cookies">${text.settings}</a></shirase-preferences-link></p>`,
    )
    .join('\n');
}

function notice(tag, section, text) {
  return `<${tag} id="shirase-${section}" heading-level="3"><p>${text.fallback}</p></${tag}>`;
}

function wholeNotice(text) {
  return `<shirase-notice sections="${others}" heading-level="3"><p>${text.fallback}</p></shirase-notice>`;
}
