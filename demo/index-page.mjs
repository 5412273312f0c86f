import { sites } from './sites.mjs';
import { bareShell } from './shell.mjs';

/** The list of demo sites, in both languages. */
export function indexPage() {
  return bareShell({
    lang: 'ja',
    title: 'shirase のデモ',
    main: `<section class="intro">
<h1>shirase のデモ</h1>
<p>架空の会社5社のサイトです。どのサイトも、設定ファイルを1つ置き、スクリプトを1行加えただけで、クッキーのお知らせ、外部送信の一覧、利用目的を表示しています。</p>
<p lang="en">Sites of five made-up companies. Each shows its cookie notice, list of external transmissions and purposes of use from one file and one line of script.</p>
</section>
<ul class="cards wide">
${sites.map(card).join('\n')}
<li class="card">
<h2>要素の一覧 <span lang="en">All elements</span></h2>
<p>要素を1つずつ置いたページです。<span lang="en">Every element on its own.</span></p>
<p class="card-links"><a href="/elements/">日本語で見る</a> <a href="/elements/en/" lang="en" hreflang="en">View in English</a></p>
</li>
</ul>`,
  });
}

function card(site) {
  return `<li class="card site-${site.id}">
<svg class="card-mark" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true" fill="currentColor">${site.mark}</svg>
<h2>${site.short.ja} <span lang="en">${site.short.en}</span></h2>
<p>${site.about.ja}<span lang="en">${site.about.en}</span></p>
<p class="card-links"><a href="/${site.id}/">日本語で見る</a> <a href="/${site.id}/en/" lang="en" hreflang="en">View in English</a></p>
</li>`;
}
