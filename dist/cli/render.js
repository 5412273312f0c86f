import { i as isAddress, l as localize, w as withoutMarks, m as matchLanguage, d as direction } from './localize.js';
import { Q as isCustom, P as sectionIds, R as termIds, M as mentions, N as isTermId, W as isText, O as spokenLanguages, z as readNotice } from './spoken-languages.js';
import { f as foreignLanguage, l as languageName, b as perLanguage, V as Voice, s as staticView, h as htmlDocument, a as pageStyle, e as escaped, p as pageWording, c as canSpeak } from './wording.js';
import { nothing, html, render as render$1, noChange, css as css$1, unsafeCSS } from 'lit';
import { nothing as nothing$1, html as html$1 } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { guard } from 'lit/directives/guard.js';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { render as render$2 } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

const isSection = (name) => isCustom(name) || sectionIds.includes(name);
/** The sections among some names, each once: what stands twice could not be named in an address. */
const knownSections = (names) => [...new Set(names)].filter(isSection);

const anchorId = (name) => `shirase-${name}`;

/** The rows of facts under their names. One without a value is left out: an empty cell looks like an answer. */
const factRows = (facts) => facts
    .filter(([, value]) => value !== nothing && value !== '')
    .map(([label, value]) => html `<div>
          <dt part="label">${label}</dt>
          <dd part="value">${value}</dd>
        </div>`);
/** Facts under their names; nothing where nothing is known. */
function factList(facts) {
    const rows = factRows(facts);
    return rows.length ? html `<dl part="facts">${rows}</dl>` : nothing;
}

/**
 * A link of the file: to an address, or to a section of the notice. That is the element with the section's id on
 * this page, else on the notice's page; where there is neither, the second layer opens instead.
 * Without words, or without an address that may be followed, it is none.
 */
function linkTo({ section, label, url }, voice, { page }, store) {
    const words = voice.text(label);
    const isSection = typeof section === 'string';
    const written = voice.plain(isSection ? page : url);
    const address = isAddress(written) ? written : '';
    if (words === nothing$1 || !(isSection || address))
        return html$1 `${words}`;
    if (!isSection)
        return html$1 `<a href=${address}>${words}</a>`;
    const id = `shirase-${section}`;
    const here = document.getElementById(id);
    const open = (event) => {
        event.preventDefault();
        store?.showPreferences();
    };
    return html$1 `<a href="${here ? '' : address}#${id}" @click=${here || address ? null : open}>${words}</a>`;
}

/** What all notices say in our own words. */
const noticeWording = {
    ja: {
        'services.none': '現在、ここでお知らせするサービスはありません。',
        'services.unnamed': '名称の記載なし',
        'adOptOuts.caveat': '停止の設定は、当サイトのものも送信先のページのものも、多くの場合、クッキーに記録されます。お使いのブラウザーや端末ごとに設定が必要です。クッキーを消すと停止の設定も消えるため、もう一度設定してください。',
        'notice.remark': '（{text}）',
        'notice.language': '{language}のページ',
        'notice.labelled': '{label}：',
        'notice.page.widget': '手続きのページ',
        'notice.page.vendor': '{name}の手続きのページ',
        'notice.page.browser': '設定の方法',
        'notice.policyOf': '{name}のプライバシーポリシー',
        'notice.checkedOn': '{day}に確認',
    },
    en: {
        'services.none': 'At present there are no services to list here.',
        'services.unnamed': 'Name not stated',
        'adOptOuts.caveat': 'Opting out, here or on a recipient’s page, is in most cases recorded in a cookie. You need to do it in each browser and on each device that you use. When cookies are cleared the record is lost, so please opt out again.',
        'notice.remark': ' ({text})',
        'notice.language': 'in {language}',
        'notice.labelled': '{label}: ',
        'notice.page.widget': 'Opt-out page',
        'notice.page.vendor': 'Opt-out page of {name}',
        'notice.page.browser': 'How to change the settings',
        'notice.policyOf': 'Privacy policy of {name}',
        'notice.checkedOn': 'checked on {day}',
    },
};

/** An address in the screen's language, else another, and then which; one that is written alone says nothing of it. */
function target(url, { voice, settings }) {
    const { text, lang } = localize(url, voice.language, settings.languages);
    return { href: text, lang: '' in url ? undefined : lang };
}
/** Says that a link leads to another language: 「（英語のページ）」. */
function remark(lang, { voice }) {
    const language = lang && foreignLanguage(lang, voice.language);
    if (!language)
        return nothing;
    return voice.word(noticeWording, 'notice.remark', {
        text: voice.word(noticeWording, 'notice.language', { language }),
    });
}
/** An address of the file, under words that say where it leads. */
function addressLink(url, label, view, said) {
    const { href, lang } = target(url, view);
    const language = said ?? lang;
    return href
        ? html `<a href=${href} hreflang=${language ?? nothing}>${label}</a>${remark(language, view)}`
        : nothing;
}
/** A link to a section: here, else wherever it stands. */
function sectionLink(link, { voice, settings, together, live }) {
    const words = voice.text(link.label);
    const place = `#shirase-${link.section ?? ''}`;
    if (link.section && together.has(link.section))
        return html `<a href=${place}>${words}</a>`;
    if (live)
        return linkTo(link, voice, settings, live.store);
    const page = voice.plain(settings.page);
    return page ? html `<a href=${page + place}>${words}</a>` : html `${words}`;
}
/** A link of the file. */
const noticeLink = (link, view) => link.section
    ? sectionLink(link, view)
    : addressLink(link.url, view.voice.text(link.label), view, link.lang);

/** What stands around the sections of the whole notice; the company's items by APPI Art. 32(1)(i). */
const wholeNoticeWording = {
    ja: {
        'notice.contents': '目次',
        'notice.copy': 'この章へのリンクをコピー',
        'notice.copied': 'リンクをコピーしました。',
        'notice.notCopied': 'コピーできませんでした。アドレスバーのURLをお使いください。',
        'company.name': '事業者の名称',
        'company.address': '住所',
        'company.representative': '代表者',
        'company.privacyOfficer': '個人情報保護管理者',
        'company.business': '事業の内容',
    },
    en: {
        'notice.contents': 'Contents',
        'notice.copy': 'Copy a link to this section',
        'notice.copied': 'The link was copied.',
        'notice.notCopied': 'The link could not be copied. Please use the address in the address bar.',
        'company.name': 'Name of the business',
        'company.address': 'Address',
        'company.representative': 'Representative',
        'company.privacyOfficer': 'Personal information protection manager',
        'company.business': 'Business',
    },
};

/** A person by title and name, as far as the file has them: 「代表取締役社長 山田 花子」. */
function personName({ title, name }, { voice }) {
    if (!voice.has(title))
        return voice.text(name);
    return voice.has(name) ? html `${voice.text(title)} ${voice.text(name)}` : voice.text(title);
}

/** Who the business is: its name, its address and its representative (APPI Art. 32(1)(i)), and who answers inside it. */
function companyFacts(view) {
    const { voice, settings } = view;
    const { name, url, address, representative, privacyOfficer, business } = settings.company;
    const called = voice.text(name);
    const word = (key) => voice.word(wholeNoticeWording, `company.${key}`);
    const facts = [
        [word('name'), voice.has(url) && called !== nothing ? addressLink(url, called, view) : called],
        [word('address'), voice.text(address)],
        [word('representative'), personName(representative, view)],
        [word('privacyOfficer'), personName(privacyOfficer, view)],
        [word('business'), voice.text(business)],
    ];
    return factList(facts);
}

/** What the notices' own terms are called and mean, in everyday words; those of the law as the law has them. */
const glossaryWording = {
    ja: {
        'term.cookie': 'クッキー',
        'term.web-beacon': 'ウェブビーコン',
        'term.tag': 'タグ',
        'term.storage': 'ブラウザーの保存領域',
        'term.sdk': 'SDK',
        'term.access-log': 'アクセスログ',
        'term.external-transmission': '外部送信',
        'term.behavioural-advertising': '行動ターゲティング広告',
        'term.affiliate': 'アフィリエイト',
        'term.personal-related-information': '個人関連情報',
        'term.third-party-provision': '第三者提供',
        'term.joint-use': '共同利用',
        'term.entrustment': '委託',
        'term.tls': 'SSL/TLS',
        'glossary.cookie': 'クッキーとは、サイトを開いたときに、お使いのブラウザーに保存される小さな記録です。次に開いたとき、同じブラウザーかどうかを見分けるために使われます。',
        'glossary.web-beacon': 'ウェブビーコンとは、ページや電子メールに埋め込まれた、目に見えないほど小さな画像です。表示されると、開かれたことと、その日時が、画像を置いている会社に伝わります。',
        'glossary.tag': 'タグとは、ページに埋め込まれた短いプログラムです。ページを開くと動き、閲覧についての情報を、タグを提供する会社へ送ることがあります。',
        'glossary.storage': 'ブラウザーの保存領域とは、サイトがお使いのブラウザーの中に記録を残せる場所です。クッキーと違い、ここの記録が、ページを開くたびに自動で送られることはありません。',
        'glossary.sdk': 'SDKとは、アプリやサイトに組み込む、ほかの会社が作ったプログラムの部品です。アプリやサイトの使われ方についての情報を、その会社へ送ることがあります。',
        'glossary.access-log': 'アクセスログとは、サイトが開かれるたびに、サーバーに自動で残る記録です。主な内容は、日時、IPアドレス、開かれたページ、ブラウザーの種類です。',
        'glossary.external-transmission': '外部送信とは、サイトに組み込まれたプログラムの働きで、利用者に関する情報が、お使いの端末から外部の会社へ送られることです。',
        'glossary.behavioural-advertising': '行動ターゲティング広告とは、ページを見た記録から興味や関心を推し量り、それに合わせて表示する広告です。',
        'glossary.affiliate': 'アフィリエイトとは、載せた広告から購入や申し込みがあったときに、載せた人に報酬が支払われる広告です。どの広告を通じて来たかを確かめるために、情報が記録されます。',
        'glossary.personal-related-information': '個人関連情報とは、生存する個人に関する情報のうち、個人情報、仮名加工情報、匿名加工情報のどれにも当たらないものです。だれのものか分からないクッキーの番号や閲覧の履歴が、その例です。',
        'glossary.third-party-provision': '第三者提供とは、個人データを、それを扱う会社と本人のほかの者に渡すことです。法律で定められた場合を除き、あらかじめ本人の同意を得て行います。',
        'glossary.joint-use': '共同利用とは、個人データを、決まった範囲の会社などと共同で使うことです。データの項目、使う者の範囲と目的、責任を有する者を、あらかじめ本人に知らせるか、容易に知り得る状態に置いて行います。',
        'glossary.entrustment': '委託とは、利用目的の達成に必要な範囲で、個人データの取り扱いの全部または一部を、ほかの者に任せることです。任せる側は、相手を監督します。',
        'glossary.tls': 'SSL/TLSとは、お使いのブラウザーとサイトの間の通信を暗号化し、途中で読み取られたり書き換えられたりすることを防ぐ仕組みです。アドレスが「https」で始まるページで使われます。',
    },
    en: {
        'term.cookie': 'cookie',
        'term.web-beacon': 'web beacon',
        'term.tag': 'tag',
        'term.storage': 'browser storage',
        'term.sdk': 'SDK',
        'term.access-log': 'access log',
        'term.external-transmission': 'external transmission',
        'term.behavioural-advertising': 'behavioural advertising',
        'term.affiliate': 'affiliate advertising',
        'term.personal-related-information': 'personal-related information',
        'term.third-party-provision': 'third-party provision',
        'term.joint-use': 'joint use',
        'term.entrustment': 'entrustment',
        'term.tls': 'SSL/TLS',
        'glossary.cookie': 'A cookie is a small record that a site leaves in your browser. It is used to tell, on a later visit, whether it is the same browser.',
        'glossary.web-beacon': 'A web beacon is an image, too small to be seen, that is embedded in a page or an e-mail. When it is displayed, the company that placed it learns that the page or e-mail was opened, and when.',
        'glossary.tag': 'A tag is a short program embedded in a page. It runs when the page is opened, and may send information about the visit to the company that provides it.',
        'glossary.storage': 'Browser storage is a place inside your browser where a site can keep records. Unlike cookies, they are not sent by themselves each time a page is opened.',
        'glossary.sdk': 'An SDK is a part of a program, made by another company, that is built into an app or a site. It may send that company information about how the app or site is used.',
        'glossary.access-log': 'An access log is a record that a server keeps by itself each time a site is opened: mainly the date and time, the IP address, the page and the kind of browser.',
        'glossary.external-transmission': 'External transmission means that programs built into a site send information about its users from their devices to other companies.',
        'glossary.behavioural-advertising': 'Behavioural advertising infers interests from the pages that somebody has viewed, and shows advertisements that match them.',
        'glossary.affiliate': 'Affiliate advertising pays whoever shows an advertisement when it leads to a purchase or an application. Information is recorded to tell which advertisement that was.',
        'glossary.personal-related-information': 'Personal-related information is information about a living individual that is neither personal information nor pseudonymised or anonymised information. A browsing history or the number in a cookie is an example, as long as it does not tell whose it is.',
        'glossary.third-party-provision': 'Third-party provision means that personal data is handed to somebody other than the person concerned and the company that handles it. Except in cases set out by law, the person’s consent is obtained beforehand.',
        'glossary.joint-use': 'Joint use means that personal data is used together with a defined group, such as affiliated companies. The items, the users and their purposes, and the party responsible are notified or made readily accessible beforehand.',
        'glossary.entrustment': 'Entrustment means that somebody else handles all or part of the personal data for a company, as far as its purpose of use requires. The company supervises them.',
        'glossary.tls': 'SSL/TLS encrypts what passes between your browser and a site, so that nobody on the way can read or change it. It is used on pages whose address begins with “https”.',
    },
};

/** How a term is offered to be explained, and the terms of the preferences. */
const screenGlossaryWording = {
    ja: {
        'glossary.what': '「{term}」とは',
        'term.gpc': 'Global Privacy Control（GPC）',
        'term.consent-record': '同意記録',
        'glossary.gpc': 'Global Privacy Controlとは、個人情報を販売したり第三者と共有したりしないよう、ブラウザーから各サイトへ自動で求める信号です。送るかどうかは、ブラウザーの設定や拡張機能で選べます。',
        'glossary.consent-record': '同意記録とは、いつ、何に同意し、何を断ったかの記録です。選んだ内容を、あとで確かめるために使います。',
    },
    en: {
        'glossary.what': 'What “{term}” means',
        'term.gpc': 'Global Privacy Control (GPC)',
        'term.consent-record': 'consent record',
        'glossary.gpc': 'Global Privacy Control is a signal by which a browser asks every site not to sell personal information, nor to share it with third parties. Whether it is sent is set in the browser or in an extension.',
        'glossary.consent-record': 'A consent record keeps when somebody chose, what they agreed to and what they refused, so that the choice can be looked up later.',
    },
};

/** Keeps what is made of a file while the file is there. The key names all else on which it depends. */
function keptPerFile() {
    const files = new WeakMap();
    return (settings, key, make) => {
        const kept = files.get(settings) ?? new Map();
        files.set(settings, kept);
        const found = kept.get(key) ?? make();
        kept.set(key, found);
        return found;
    };
}

/**
 * How texts in Japanese and English write our terms. Other languages are looked for by their own word for a term. A text
 * that is not there in the language shown stands in another, so that all are looked for together.
 */
const spellings = {
    cookie: ['クッキー', 'cookie'],
    'web-beacon': ['ウェブビーコン', 'Webビーコン', 'クリアGIF', 'web beacon', 'clear GIF'],
    tag: ['タグ', 'tag'],
    storage: [
        '保存領域',
        'ローカルストレージ',
        'localStorage',
        'sessionStorage',
        'browser storage',
        'local storage',
    ],
    sdk: ['SDK', '情報収集モジュール'],
    'access-log': ['アクセスログ', 'アクセス記録', 'access log'],
    'external-transmission': ['外部送信', 'external transmission'],
    'behavioural-advertising': [
        ...['行動ターゲティング', 'ターゲティング広告', 'behavioural advertising', 'behavioral advertising'],
        ...[
            'behavioural targeting',
            'behavioral targeting',
            'interest-based advertising',
            'targeted advertising',
        ],
    ],
    // An affiliate alone is a company of the same group.
    affiliate: [
        'アフィリエイト',
        'affiliate link',
        'affiliate advertising',
        'affiliate program',
        'affiliate marketing',
    ],
    'personal-related-information': [
        ...['個人関連情報', 'personal-related information', 'personally referable information'],
        'information related to personal information',
    ],
    'third-party-provision': [
        ...['第三者提供', '第三者への提供', '第三者に提供'],
        ...['third-party provision', 'provision to third parties', 'provision to a third party'],
        ...['provided to third parties', 'provided to a third party', 'personal data to third parties'],
        ...['personal data to a third party', 'personal information to third parties'],
        'personal information to a third party',
    ],
    'joint-use': [
        '共同利用',
        '共同して利用',
        '共同で利用',
        'joint use',
        'jointly use',
        'jointly used',
        'used jointly',
    ],
    entrustment: [
        '委託',
        'entrustment',
        'entrust',
        'entrusted',
        'entrusting',
        'outsource',
        'outsourced',
        'outsourcing',
    ],
    tls: ['SSL', 'TLS'],
    gpc: ['GPC', 'Global Privacy Control', 'グローバル・プライバシー・コントロール'],
    'consent-record': ['同意記録', '同意の記録', 'consent record', 'record of consent'],
};
/** Of these spellings those that are other words in a language that a screen may show: a German Tag is a day. */
const falseFriends = { de: ['tag'] };

/** What the file says of a term; of several entries with its id, the first counts. */
const writtenTerm = (id, { terms }) => terms.find((one) => one.id === id);
/** Whether a term of ours is to be explained to those who ask. */
const isExplained = (id, glossary) => glossary.builtIn || !!writtenTerm(id, glossary);
/** A term of ours: in the words of the file's glossary, else of its `texts`, else in our own. */
function ourTerm(id, wording, glossary, voice) {
    const written = writtenTerm(id, glossary);
    return {
        term: voice.either(written?.term, wording, `term.${id}`),
        definition: voice.either(written?.definition, wording, `glossary.${id}`),
    };
}

const wording = {
    ja: { ...glossaryWording.ja, ...screenGlossaryWording.ja },
    en: { ...glossaryWording.en, ...screenGlossaryWording.en },
};
/** The term that a section explains in sight. */
const definedTerm = (id, { settings, voice }) => ourTerm(id, wording, settings.glossary, voice);
/** In all languages: where a text is not there in one, it is shown in another. */
const written = (term) => Object.values(term?.term ?? {}).map(withoutMarks);
/** How we write a term, and the language shown does. */
function ourWords(id, { voice }) {
    const friends = falseFriends[matchLanguage(voice.language, Object.keys(falseFriends)) ?? ''];
    const words = [voice.plainWord(wording, `term.${id}`), ...spellings[id]];
    return words.filter((word) => !friends?.includes(word));
}
function ours(id, view) {
    const own = written(writtenTerm(id, view.settings.glossary));
    return { id, ...definedTerm(id, view), mentioned: mentions([...own, ...ourWords(id, view)]) };
}
/** Terms that the file alone knows. One that it does not explain is none. */
function others({ settings: { glossary }, voice }) {
    return glossary.terms.flatMap((one) => {
        const { id, term, definition } = one;
        if (id === undefined || isTermId(id) || writtenTerm(id, glossary) !== one)
            return [];
        if (!voice.has(term) || !voice.has(definition))
            return [];
        const words = { term: html `${voice.text(term)}`, definition: html `${voice.text(definition)}` };
        return [{ id, ...words, mentioned: mentions(written(one)) }];
    });
}
const made = keptPerFile();
/** All terms that the notice explains to those who ask: ours, then the file's own. */
const explainedTerms = (view) => made(view.settings, view.voice.language, () => [
    ...termIds.filter((id) => isExplained(id, view.settings.glossary)).map((id) => ours(id, view)),
    ...others(view),
]);

/** The custom section that a name points to. */
const customData = (name, { custom }) => custom.find(({ id }) => name === `custom:${id ?? ''}`);
/** What the file has under a section's name; `undefined` where it has nothing. */
const sectionData = (name, notice) => isCustom(name) ? customData(name, notice) : notice[name];

/** The cases that the law exempts, in its sense and in plain words (APPI Art. 18(3), 20(2), 21(4), 27(1) and (5)). */
const exceptionWording = {
    ja: {
        'exception.law': '法令に基づく場合',
        'exception.life': '人の生命、身体または財産を守るために必要で、ご本人の同意をいただくことが難しい場合',
        'exception.health': '公衆衛生の向上または児童の健全な育成のために特に必要で、ご本人の同意をいただくことが難しい場合',
        'exception.state': '国の機関、地方公共団体、またはその委託を受けた者が法令で定められた事務を行うことに協力する必要があり、ご本人の同意をいただくことや、ご本人にお知らせすることで、その事務に支障が出るおそれがある場合',
        'exception.academic': '大学をはじめとする学術研究機関が、学術研究のために取り扱う必要がある場合（ご本人や第三者の権利や利益を不当に害するおそれがある場合を除きます）',
        'exception.entrusted': '利用目的に必要な範囲で、個人データの取り扱いの全部または一部を委託する場合',
        'exception.merger': '合併その他の理由による事業の引き継ぎに伴って、個人データが提供される場合',
        'exception.jointUse': '特定の者と共同で利用する場合で、法令で定められた事項を、あらかじめご本人にお知らせしているか、ご本人が容易に知ることができるようにしているとき',
        'exception.public': 'ご本人、国の機関、地方公共団体、報道機関のように、法令で定められた者がすでに公開している情報である場合',
        'exception.harm': '利用目的をお知らせすることや公表することで、ご本人または第三者の生命、身体、財産その他の権利や利益を害するおそれがある場合',
        'exception.ownRights': '利用目的をお知らせすることや公表することで、当社の権利または正当な利益を害するおそれがある場合',
        'exception.evident': '取得の状況からみて、利用目的が明らかであると認められる場合',
    },
    en: {
        'exception.law': 'Where it is based on laws and regulations',
        'exception.life': 'Where it is necessary to protect a person’s life, body or property, and it is difficult to obtain the consent of the person concerned',
        'exception.health': 'Where it is specially necessary to improve public health or to promote the sound upbringing of children, and it is difficult to obtain the consent of the person concerned',
        'exception.state': 'Where it is necessary to cooperate with a national body, a local government or a party entrusted by one in carrying out affairs set by law, and obtaining the person’s consent or informing the person is likely to hinder those affairs',
        'exception.academic': 'Where a university or other academic research institution needs to handle it for academic research (unless this is likely to harm the rights or interests of an individual unjustly)',
        'exception.entrusted': 'Where the handling of personal data is entrusted, in whole or in part, within what the purposes of use require',
        'exception.merger': 'Where personal data is provided because a business is succeeded to in a merger or otherwise',
        'exception.jointUse': 'Where it is used jointly with specified parties, and the person was told the matters set by law beforehand or can easily learn them',
        'exception.public': 'Where the information has already been made public by the person, a national body, a local government, the press or another party set by law',
        'exception.harm': 'Where telling or publishing the purpose of use is likely to harm the life, body, property or other rights or interests of the person or a third party',
        'exception.ownRights': 'Where telling or publishing the purpose of use is likely to harm our rights or legitimate interests',
        'exception.evident': 'Where the purpose of use is clear from the circumstances in which the information is obtained',
    },
};

/** What the sections of the notice are called, where the file does not say. */
const titleWording = {
    ja: {
        'policy.title': '個人情報保護方針',
        'purposes.title': '個人情報の利用目的',
        'cookies.title': 'クッキーの利用について',
        'transmissions.title': '利用者情報の外部送信について',
        'beacons.title': 'ウェブビーコンの利用について',
        'adOptOuts.title': '行動ターゲティング広告の停止',
        'accessLogs.title': 'アクセスログの利用について',
        'personalRelatedInfo.title': '個人関連情報の取得',
        'hidden.title': 'ご本人が容易に認識できない方法による取得',
        'cards.title': 'クレジットカード情報の取り扱い',
        'thirdParty.title': '個人データの第三者提供',
        'jointUse.title': '個人データの共同利用',
        'entrustment.title': '個人データの取り扱いの委託',
        'minors.title': '未成年の方の個人情報',
        'voluntary.title': '個人情報を提供することの任意性',
        'retention.title': '保存期間と消去',
        'security.title': '安全管理措置',
        'changes.title': '内容の変更',
        'requests.title': '開示等の請求等の手続き',
        'contacts.title': 'お問い合わせ窓口',
        'organization.title': '認定個人情報保護団体',
        'certifications.title': '認証とマーク',
        'documents.title': '関連する文書',
        'territory.title': '対象とする地域',
        'translation.title': '訳文について',
        'links.title': '関連リンク',
        'disclaimers.title': '免責事項',
        'revisions.title': '制定と改定',
    },
    en: {
        'policy.title': 'Personal information protection policy',
        'purposes.title': 'Purposes of use of personal information',
        'cookies.title': 'Use of cookies',
        'transmissions.title': 'External transmission of user information',
        'beacons.title': 'Use of web beacons',
        'adOptOuts.title': 'Opting out of behavioural advertising',
        'accessLogs.title': 'Use of access logs',
        'personalRelatedInfo.title': 'Obtaining personal-related information',
        'hidden.title': 'Acquisition not easily recognised by the person',
        'cards.title': 'Handling of credit card data',
        'thirdParty.title': 'Provision of personal data to third parties',
        'jointUse.title': 'Joint use of personal data',
        'entrustment.title': 'Entrustment of the handling of personal data',
        'minors.title': 'Personal information of minors',
        'voluntary.title': 'Voluntary nature of providing personal information',
        'retention.title': 'Retention and erasure',
        'security.title': 'Security control measures',
        'changes.title': 'Changes to this notice',
        'requests.title': 'Requests for disclosure and other procedures',
        'contacts.title': 'Contact desks',
        'organization.title': 'Accredited personal information protection organization',
        'certifications.title': 'Certifications and marks',
        'documents.title': 'Related documents',
        'territory.title': 'Territory',
        'translation.title': 'About translations',
        'links.title': 'Related links',
        'disclaimers.title': 'Disclaimers',
        'revisions.title': 'Establishment and revisions',
    },
};

/** Many services use the same words: of a thousand, these are looked through, which takes a tenth of the time. */
const enough = 20;
/** Addresses are no words. */
const unsaid = new Set(['url', 'infoUrl', 'policyUrl']);
/** The texts in something that was read, at any depth. */
function eachText(read, say) {
    if (typeof read !== 'object' || read === null)
        return;
    if (Array.isArray(read))
        for (const one of read)
            eachText(one, say);
    else if (isText(read))
        say(read);
    else
        for (const key in read)
            if (!unsaid.has(key))
                eachText(read[key], say);
}
/** What services say, and what refusing their categories costs. */
function eachServiceText(services, fields, { settings }, say) {
    const categories = new Set(services.map(({ category }) => category));
    for (const service of services)
        for (const field of fields)
            eachText(service[field], say);
    if (fields.includes('optOut'))
        for (const { id, consequence } of settings.categories)
            if (categories.has(id))
                say(consequence);
}
/** Cases of the law that the file only names. */
function exceptionWords(name, { settings: { notice }, voice }) {
    const naming = name === 'purposes' || name === 'thirdParty' ? notice[name] : undefined;
    return (naming?.exceptions ?? []).flatMap((one) => typeof one === 'string' ? voice.plainWord(exceptionWording, `exception.${one}`) : []);
}
/** Ends a text, so that no word runs from one into the next. */
const end = '\u2029';
/** All that a section says in the language shown, as plain characters: its title, the file's texts, and our words. */
function saidIn(name, besides, view) {
    const { voice, settings } = view;
    const services = besides?.services().slice(0, enough) ?? [];
    const said = new Set([...(besides?.words(services) ?? []), ...exceptionWords(name, view)]);
    const say = (text) => said.add(localize(text, voice.language, settings.languages).text);
    const data = sectionData(name, settings.notice);
    if (!isCustom(name) && !voice.has(data?.title))
        said.add(voice.plainWord(titleWording, `${name}.title`));
    eachText(data, say);
    if (besides)
        eachServiceText(services, besides.fields, view, say);
    const all = [...said].join(end);
    return /[{[*]/.test(all) ? withoutMarks(all) : all;
}

/** The terms that a text uses. */
const usedTerms = (text, terms) => terms.filter(({ mentioned }) => mentioned.test(text));
/** A notice is drawn again at each press, and says the same. */
const found = keptPerFile();
/** The terms that a section uses, but for those that it explains in sight. */
const sectionTerms = (name, { term, explained, besides }, view) => found(view.settings, `${view.voice.language} ${name}`, () => {
    const others = explainedTerms(view).filter(({ id }) => id !== term && id !== explained);
    return usedTerms(saidIn(name, besides, view), others);
});

const disclosure = ({ term, definition }, voice) => html `<details part="term">
    <summary part="term-name">
      <span>${voice.word(screenGlossaryWording, 'glossary.what', { term })}</span>
    </summary>
    <p part="term-definition">${definition}</p>
  </details>`;
/** Terms for readers who do not know them: one beside the other, each to be opened. */
const termRow = (terms, voice) => terms.length
    ? html `<div part="glossary" class="glossary">${terms.map((one) => disclosure(one, voice))}</div>`
    : nothing;

/** The id of a section's parts, before what tells them apart. */
const sectionId = (name, { version }) => version ? `${name}-${version}` : name;

/** A heading of a level that is only known on the page; there are no more than six. */
function sectionHeading(level, content, { part, id }) {
    const named = id ?? nothing;
    switch (Math.min(level, 6)) {
        case 1:
            return html `<h1 part=${part} id=${named}>${content}</h1>`;
        case 2:
            return html `<h2 part=${part} id=${named}>${content}</h2>`;
        case 3:
            return html `<h3 part=${part} id=${named}>${content}</h3>`;
        case 4:
            return html `<h4 part=${part} id=${named}>${content}</h4>`;
        case 5:
            return html `<h5 part=${part} id=${named}>${content}</h5>`;
        default:
            return html `<h6 part=${part} id=${named}>${content}</h6>`;
    }
}

const paragraph$1 = (part, content) => content === nothing ? nothing : html `<p part=${part} class=${part}>${content}</p>`;
/** A note that the file adds to something. */
const note = (text, { voice }) => voice.has(text) ? paragraph$1('note', voice.text(text)) : nothing;
/** What a term means, in words that the file may replace. */
const definition = (term, view) => paragraph$1('definition', html `${definedTerm(term, view).definition}`);
/** What a section is called: by the file, else by us. */
function sectionTitle(name, { settings, voice }) {
    const title = sectionData(name, settings.notice)?.title;
    return isCustom(name) ? html `${voice.text(title)}` : voice.either(title, titleWording, `${name}.title`);
}
/** Tells a version from what it repeats: 「利用目的（日本語）」. */
const versionRemark = ({ version, voice }) => version
    ? voice.word(noticeWording, 'notice.remark', { text: languageName(version, voice.language) })
    : nothing;
function heading(name, view) {
    const words = html `${sectionTitle(name, view)}${versionRemark(view)}`;
    const title = sectionHeading(view.level, words, { part: 'title', id: `${sectionId(name, view)}-title` });
    const beside = view.live?.beside?.(name);
    return beside ? html `<header class="heading">${title} ${beside}</header>` : title;
}
/**
 * A section of the notice: its heading, what it means, what the file says around it, and its content. Without content
 * there is none: a heading that nothing follows looks as if something were withheld.
 */
function sectionFrame(name, frame, content, view) {
    const { voice } = view;
    const { term, lead } = frame;
    if (!content.flat().some((part) => part !== nothing && part !== ''))
        return nothing;
    return html `<section
    part=${view.version ? 'section version' : 'section'}
    lang=${voice.language}
    dir=${direction(voice.language)}
    aria-labelledby=${`${sectionId(name, view)}-title`}
  >
    ${heading(name, view)} ${term ? definition(term, view) : nothing}
    ${lead ? paragraph$1('lead', voice.text(lead)) : nothing} ${termRow(sectionTerms(name, frame, view), voice)}
    ${content} ${frame.note ? note(frame.note, view) : nothing}
  </section>`;
}

/** Who the business is, in front of the whole notice. */
function companyBlock(view) {
    const facts = companyFacts(view);
    if (facts === nothing)
        return nothing;
    const { language } = view.voice;
    return html `<div part="company" class="company" lang=${language} dir=${direction(language)}>${facts}</div>`;
}
/** The table of contents, where there are several sections. */
function contentsList(drawn, view) {
    if (drawn.length < 2)
        return nothing;
    const { language } = view.voice;
    return html `<nav
    part="contents"
    class="contents"
    aria-labelledby="contents"
    lang=${language}
    dir=${direction(language)}
  >
    <p part="contents-title" id="contents">${view.voice.word(wholeNoticeWording, 'notice.contents')}</p>
    <ul part="contents-list">
      ${drawn.map(({ name }) => html `<li><a href=${`#${anchorId(name)}`}>${sectionTitle(name, view)}</a></li>`)}
    </ul>
  </nav>`;
}

/** The levels that readers can still follow; what lies deeper is drawn on the last of them. */
const levels = 3;
const withInner = (item) => [item, ...item.items.flatMap(withInner)];
const says = ({ text, items, link }) => Object.keys(text).length > 0 || items.length > 0 || !!link;
function entry$1({ text, items, link }, view, level) {
    return html `<li>
    ${view.voice.text(text)} ${link ? noticeLink(link, view) : nothing}
    ${level < levels ? itemList(items, view, level + 1) : nothing}
  </li>`;
}
/** A list of the file, with the lists in it; nothing where it is empty. */
function itemList(items, view, level = 1) {
    const drawn = (level < levels ? items : items.flatMap(withInner)).filter(says);
    return drawn.length
        ? html `<ul part="list">
        ${drawn.map((item) => entry$1(item, view, level))}
      </ul>`
        : nothing;
}
/** A statement that is one item stands as a line; several make a list. */
function statement(items, view) {
    const [only, ...more] = items.filter(says);
    if (!only || more.length || only.items.length)
        return itemList(items, view);
    return html `<p>${view.voice.text(only.text)} ${only.link ? noticeLink(only.link, view) : nothing}</p>`;
}
/** The same with numbers, so that an item can be named by its number. */
function numberedList(items, view) {
    const drawn = items.filter(says);
    if (drawn.length < 2)
        return statement(drawn, view);
    return html `<ol part="list">
    ${drawn.map((item) => entry$1(item, view, 1))}
  </ol>`;
}

/** A heading of the second rank and what stands under it; nothing where there is nothing to say. */
function topic(heading, parts, view) {
    const said = parts.filter((part) => part !== nothing && part !== '');
    if (!said.length)
        return nothing;
    return html `<div part="topic" class="topic">
    ${sectionHeading(view.level + 1, heading, { part: 'topic-title' })}
    <div part="topic-text" class="topic-text">${said}</div>
  </div>`;
}

/** How information is acquired beside what people enter: logs, third parties, hidden ways, cards. */
const acquisitionWording = {
    ja: {
        'logs.items': '記録する情報',
        'logs.purposes': '利用目的',
        'logs.limit': '利用の制限',
        'logs.identity': '個人が分かるかどうか',
        'logs.identifiable': 'この記録から、個人が分かることがあります。',
        'logs.anonymous': 'この記録だけで、個人が分かることはありません。',
        'logs.email': '電子メールの開封',
        'logs.linked': '登録された情報との結び付け',
        'related.items': '取得する個人関連情報',
        'related.purpose': '利用目的',
        'related.link': '個人データとの結び付け',
        'related.linked': 'ご本人の個人データと結び付けて利用します。',
        'related.unlinked': '個人データと結び付けることはありません。',
        'related.basis': '同意の取得',
        'hidden.methods': '取得の方法',
        'hidden.items': '取得する情報',
        'hidden.purposes': '利用目的',
        'cards.items': '取得する情報',
        'cards.purpose': '利用目的',
        'cards.acquirer': '情報を取得する者',
        'cards.recipients': '提供先',
        'cards.retention': '保存期間',
    },
    en: {
        'logs.items': 'Information recorded',
        'logs.purposes': 'Purposes of use',
        'logs.limit': 'Limits of use',
        'logs.identity': 'Whether they tell who you are',
        'logs.identifiable': 'These records may tell who somebody is.',
        'logs.anonymous': 'These records alone do not tell who anybody is.',
        'logs.email': 'Opening of e-mails',
        'logs.linked': 'Link to registered information',
        'related.items': 'Personal-related information obtained',
        'related.purpose': 'Purpose of use',
        'related.link': 'Link to personal data',
        'related.linked': 'It is used linked to the person’s personal data.',
        'related.unlinked': 'It is not linked to personal data.',
        'related.basis': 'How consent is obtained',
        'hidden.methods': 'How it is acquired',
        'hidden.items': 'Information acquired',
        'hidden.purposes': 'Purposes of use',
        'cards.items': 'Information acquired',
        'cards.purpose': 'Purpose of use',
        'cards.acquirer': 'Acquired by',
        'cards.recipients': 'Provided to',
        'cards.retention': 'Retention period',
    },
};

/** A section whose content is what the file says under its name; nothing where the file does not have it. */
const fileSection = (id, content) => (view) => {
    const data = view.settings.notice[id];
    return data ? sectionFrame(id, { note: data.note }, content(data, view), view) : nothing;
};

const word$c = ({ voice }, key) => voice.word(acquisitionWording, key);
/** One of two sentences; nothing where the file does not say. */
const either = (answer, [yes, no], view) => (answer === undefined ? nothing : word$c(view, answer ? yes : no));
const accessLogsSection = fileSection('accessLogs', (logs, view) => [
    factList([
        [word$c(view, 'logs.items'), itemList(logs.items, view)],
        [word$c(view, 'logs.purposes'), itemList(logs.purposes, view)],
        [word$c(view, 'logs.limit'), view.voice.text(logs.limit)],
        [word$c(view, 'logs.identity'), either(logs.identifiable, ['logs.identifiable', 'logs.anonymous'], view)],
        [word$c(view, 'logs.email'), view.voice.text(logs.email)],
        [word$c(view, 'logs.linked'), view.voice.text(logs.linked)],
    ]),
]);
function source({ from, items, purpose, linkedToPersonalData, basis }, view) {
    const { voice } = view;
    const facts = factList([
        [word$c(view, 'related.items'), itemList(items, view)],
        [word$c(view, 'related.purpose'), voice.text(purpose)],
        [word$c(view, 'related.link'), either(linkedToPersonalData, ['related.linked', 'related.unlinked'], view)],
        [word$c(view, 'related.basis'), voice.text(basis)],
    ]);
    return topic(voice.text(from), [facts], view);
}
/** Personal-related information from third parties (APPI Art. 31). */
const personalRelatedInfoSection = fileSection('personalRelatedInfo', ({ sources }, view) => sources.map((one) => source(one, view)));
/** Acquisition that the person does not easily recognise (JIS Q 15001). */
const hiddenSection = fileSection('hidden', ({ methods, items, purposes }, view) => [
    factList([
        [word$c(view, 'hidden.methods'), itemList(methods, view)],
        [word$c(view, 'hidden.items'), itemList(items, view)],
        [word$c(view, 'hidden.purposes'), itemList(purposes, view)],
    ]),
]);
const cardsSection = fileSection('cards', ({ items, purpose, acquirer, recipients, retention }, view) => [
    factList([
        [word$c(view, 'cards.items'), itemList(items, view)],
        [word$c(view, 'cards.purpose'), view.voice.text(purpose)],
        [word$c(view, 'cards.acquirer'), view.voice.text(acquirer)],
        [word$c(view, 'cards.recipients'), itemList(recipients, view)],
        [word$c(view, 'cards.retention'), view.voice.text(retention)],
    ]),
]);

/** What arrives by e-mail alone is not the page's to allow. */
const byEmailAlone = ({ mechanism }) => mechanism.length > 0 && mechanism.every((one) => one === 'email-beacon');

/** On a copy that only tells, the room of a button that comes with the element, so that nothing moves then. */
const controlRoom = ({ live, version }) => live || version ? nothing : html `<div class="room"></div>`;
/** The same for the line of a service's state. */
function stateRoom(service, { live, version, settings }) {
    const isAsked = settings.categories.some(({ id }) => id && id === service.category);
    if (live || version || !service.id || !isAsked || byEmailAlone(service))
        return nothing;
    return html `<div class="state-room"></div>`;
}

const days$1 = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
/** A calendar day as it is written in a language: 「2026年11月4日」. */
const dayName = (day, language) => days$1(language).format(new Date(`${day}T00:00:00Z`));

function firstOf(names, { id }, { voice }) {
    const called = names.find((text) => voice.has(text));
    return called ? voice.text(called) : (id ?? voice.word(noticeWording, 'services.unnamed'));
}
/** What a service is called, or whoever receives from it. */
const serviceName = (service, view) => firstOf([service.name, service.recipient.name], service, view);
/** What whoever receives from a service is called, or else the service. */
const recipientName = (service, view) => firstOf([service.recipient.name, service.name], service, view);

/**
 * The ways to opt out: who offers it, and whether it stops the sending or the use
 * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(i) to (iii)).
 */
const optOutWording = {
    ja: {
        'optOut.widget.transmission': '当サイトの設定で、**送信**を止められます。',
        'optOut.widget.use': '当サイトの設定で、**利用**を止められます（送信は続きます）。',
        'optOut.widget.unsaid': '当サイトの設定で、停止できます。',
        'optOut.vendor.transmission': '送信先のページで、**送信**を止められます。',
        'optOut.vendor.use': '送信先のページで、**利用**を止められます（送信は続きます）。',
        'optOut.vendor.unsaid': '送信先のページで、停止できます。',
        'optOut.browser.transmission': 'お使いのブラウザーやソフトウェアの設定で、**送信**を止められます。',
        'optOut.browser.use': 'お使いのブラウザーやソフトウェアの設定で、**利用**を止められます（送信は続きます）。',
        'optOut.browser.unsaid': 'お使いのブラウザーやソフトウェアの設定で、停止できます。',
        'state.allowed': '現在の設定：送信する',
        'state.refused': '現在の設定：送信しない',
        'state.required': '現在の設定：常に送信する（必須）',
        'switch.allow': '送信を許可する',
        'switch.refuse': '送信を止める',
        'switch.label': '当サイトからの送信を許可する',
        'switch.allowed': '送信する設定にしました。',
        'switch.refused': '送信しない設定にしました。',
        'switch.unsaved': 'お使いのブラウザーに設定を保存できませんでした。次にページを開いたとき、もう一度お選びください。',
        'switch.running': 'すでに始まった処理は、このページを再読み込みするまで動き続けます。',
    },
    en: {
        'optOut.widget.transmission': 'Here you can stop the **sending**.',
        'optOut.widget.use': 'Here you can stop the **use** (sending continues).',
        'optOut.widget.unsaid': 'Here you can opt out.',
        'optOut.vendor.transmission': 'On the recipient’s page you can stop the **sending**.',
        'optOut.vendor.use': 'On the recipient’s page you can stop the **use** (sending continues).',
        'optOut.vendor.unsaid': 'You can opt out on the recipient’s page.',
        'optOut.browser.transmission': 'In the settings of your browser or software you can stop the **sending**.',
        'optOut.browser.use': 'In the settings of your browser or software you can stop the **use** (sending continues).',
        'optOut.browser.unsaid': 'You can opt out in the settings of your browser or software.',
        'state.allowed': 'Current setting: sent',
        'state.refused': 'Current setting: not sent',
        'state.required': 'Always sent (required)',
        'switch.allow': 'Allow sending',
        'switch.refuse': 'Stop sending',
        'switch.label': 'Allow sending from this site',
        'switch.allowed': 'Set to be sent.',
        'switch.refused': 'Set not to be sent.',
        'switch.unsaved': 'Your browser could not save the setting. Please choose again when you next open the page.',
        'switch.running': 'What has already started keeps running until you reload this page.',
    },
};

/** Said after a refusal, where a script that has run cannot be undone. */
const reloadWording = {
    ja: {
        'reload.text': 'このページを再読み込みするまで、次のものは動き続けます：{names}。',
        'reload.now': '再読み込みする',
        'reload.later': 'あとで',
    },
    en: {
        'reload.text': 'Until you reload this page, this keeps running: {names}.',
        'reload.now': 'Reload now',
        'reload.later': 'Later',
    },
};

/** A tick or a bar: the shape says it as well as the words. */
const shapes = {
    allowed: 'M5 8.5l2 2 4-4.5',
    refused: 'M5 8h6',
    required: 'M5 8.5l2 2 4-4.5',
};
/** Whether the service may send now, in words. */
function serviceState(service, view) {
    const { voice, live } = view;
    const state = live?.switches?.state(service);
    if (!state)
        return stateRoom(service, view);
    return html `<p part="state" class="state" data-state=${state}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d=${shapes[state]} />
    </svg>
    <span>${voice.word(optOutWording, `state.${state}`)}</span>
  </p>`;
}
/** Said beside the control after a press: that the setting is lost, and that what has run goes on until a reload. */
function pressRemarks(service, { voice, live }) {
    const pressed = live?.switches?.pressed;
    if (pressed?.service !== service)
        return nothing;
    const unsaved = html `<p part="unsaved" class="unsaved">${voice.word(optOutWording, 'switch.unsaved')}</p>`;
    return [pressed.saved ? nothing : unsaved, pressed.runs ? reloadRemark(voice) : nothing];
}
const reloadRemark = (voice) => html `<p part="running">
    ${voice.word(optOutWording, 'switch.running')}
    <button type="button" part="reload" @click=${() => location.reload()}>
      ${voice.word(reloadWording, 'reload.now')}
    </button>
  </p>`;

/** The nodes of a template alone: what Lit keeps to draw it again is ten times as much. */
function nodesOf(template) {
    const drawn = document.createDocumentFragment();
    render$1(template, drawn);
    const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
    const marks = [];
    while (walker.nextNode())
        marks.push(walker.currentNode);
    for (const mark of marks)
        mark.remove();
    // Another fragment, since Lit's parts hang on the one into which it has drawn.
    const nodes = document.createDocumentFragment();
    nodes.append(drawn);
    nodes.normalize();
    return nodes;
}
/**
 * What of a service stays as it is until there is another file, language, heading level or store, drawn once and let go
 * of. A copy that is written out has nothing to let go of.
 */
const settled = (service, { settings, voice, level, live }, draw) => guard([service, settings, voice.language, level, live?.store], () => (live ? nodesOf(draw()) : draw()));

/** What the facts of a service are called; the statutory items by the names of the Enforcement Regulations. */
const serviceWording = {
    ja: {
        'service.dataSent': '送信される情報',
        'service.recorded': '記録される情報',
        'service.recipient': '送信先',
        'service.purpose': '利用目的',
        'service.ourPurpose': '当サイトの利用目的',
        'service.theirPurpose': '送信先の利用目的',
        'service.mechanism': '送信の仕組み',
        'service.trigger': '送信のタイミング',
        'service.optOut': '停止の方法（オプトアウト）',
        'service.policy': 'プライバシーポリシー',
        'service.transfer': '外国への提供',
        'service.transferInfo': '{country}の個人情報保護の制度',
        'service.transferLaw': '提供先の国の個人情報保護の制度',
        'service.retention': '保存期間',
        'service.minors': '未成年の方へ',
        'service.linked': '個人データとの結び付け',
        'service.linkedNote': '送信先では、この情報が個人データと結び付けられます。そのため、同意をいただいた場合にだけ送信します。',
        'service.cookies': '結び付くクッキー',
        'service.ourAccess': '当サイトで見られる範囲',
        'service.consequence': '停止したときの影響',
        'mechanism.tag': 'タグ',
        'mechanism.cookie': 'クッキー',
        'mechanism.web-beacon': 'ウェブビーコン',
        'mechanism.storage': 'ブラウザーの保存領域',
        'mechanism.sdk': '情報収集モジュール（SDK）',
        'mechanism.email-beacon': '電子メールのウェブビーコン',
        'mechanism.affiliate': 'アフィリエイト（成果報酬型の広告）',
        'transfer.consent': 'ご本人の同意に基づいて提供します。',
        'transfer.equivalentSystem': '日本の事業者と同じように個人情報を守る体制を整えた会社に提供します。',
        'transfer.adequateCountry': '個人情報の保護が日本と同等の水準にあると認められた国の会社に提供します。',
        'access.none': '送信先に残る記録を、当社が見ることはできません。',
        'access.statistics': '当社が見られるのは、集計された統計だけです。',
        'access.full': '当社は、送信先に残る記録をすべて見られます。',
    },
    en: {
        'service.dataSent': 'Information sent',
        'service.recorded': 'Information recorded',
        'service.recipient': 'Recipient',
        'service.purpose': 'Purpose of use',
        'service.ourPurpose': 'Our purpose of use',
        'service.theirPurpose': 'Their purpose of use',
        'service.mechanism': 'How it is sent',
        'service.trigger': 'When it is sent',
        'service.optOut': 'How to opt out',
        'service.policy': 'Privacy policy',
        'service.transfer': 'Transfer abroad',
        'service.transferInfo': 'Personal information protection system: {country}',
        'service.transferLaw': 'Protection of personal information in the country concerned',
        'service.retention': 'Retention period',
        'service.minors': 'For minors',
        'service.linked': 'Linked to personal data',
        'service.linkedNote': 'The recipient links this information to personal data. It is therefore sent only if you have agreed.',
        'service.cookies': 'Cookies linked to it',
        'service.ourAccess': 'What this site can see',
        'service.consequence': 'Effect of opting out',
        'mechanism.tag': 'tag',
        'mechanism.cookie': 'cookie',
        'mechanism.web-beacon': 'web beacon',
        'mechanism.storage': 'browser storage',
        'mechanism.sdk': 'information-collecting module (SDK)',
        'mechanism.email-beacon': 'web beacon in e-mail',
        'mechanism.affiliate': 'affiliate link (advertising paid by result)',
        'transfer.consent': 'It is provided on the basis of your consent.',
        'transfer.equivalentSystem': 'It is provided to a company whose system protects personal information in the same way as a business in Japan must.',
        'transfer.adequateCountry': 'It is provided to a company in a country whose protection of personal information is recognised as equal to Japan’s.',
        'access.none': 'We cannot see the records that the recipient keeps.',
        'access.statistics': 'We can see only compiled statistics.',
        'access.full': 'We can see all records that the recipient keeps.',
    },
};

/** What opting out costs: in the entry's words, else in those of the service's category. */
function consequence(own, { category }, { voice, settings }) {
    const inherited = settings.categories.find(({ id }) => id === category)?.consequence;
    const said = [own, inherited].find((text) => text && voice.has(text));
    if (!said)
        return nothing;
    const label = voice.word(serviceWording, 'service.consequence');
    return html `<p part="consequence">
    ${voice.word(noticeWording, 'notice.labelled', { label })}${voice.text(said)}
  </p>`;
}
/** Our own switch as a button that says what it will do. */
function ownButton(service, view, heading) {
    const { voice, live } = view;
    const state = live?.switches?.state(service);
    if (state !== 'allowed' && state !== 'refused')
        return controlRoom(view);
    const allowed = state === 'allowed';
    return html `<p>
      <button
        type="button"
        part="switch"
        id=${`${heading}-switch`}
        aria-labelledby=${`${heading}-switch ${heading}`}
        @click=${() => live?.switches?.set(service, !allowed)}
      >
        ${voice.word(optOutWording, allowed ? 'switch.refuse' : 'switch.allow')}
      </button>
    </p>
    ${pressRemarks(service, view)}`;
}
function page(by, { url, urlCheckedOn }, service, view) {
    const { voice } = view;
    if (!voice.has(url))
        return nothing;
    const label = voice.word(noticeWording, `notice.page.${by}`, { name: recipientName(service, view) });
    return html `<p>${addressLink(url, label, view)}${urlCheckedOn ? checked(urlCheckedOn, view) : nothing}</p>`;
}
/** Pages of others move: the day tells how far the address can be relied on. */
function checked(on, { voice }) {
    const day = dayName(on, voice.language);
    return voice.word(noticeWording, 'notice.remark', {
        text: voice.word(noticeWording, 'notice.checkedOn', { day }),
    });
}
/** By what means, what it stops, and what it costs. */
const said = (by, optOut, service, view) => html `<p>${view.voice.word(optOutWording, `optOut.${by}.${optOut.stops ?? 'unsaid'}`)}</p>
    ${page(by, optOut, service, view)} ${consequence(optOut.consequence, service, view)}`;
function entry(optOut, service, view, heading) {
    const { by } = optOut;
    if (!by)
        return nothing;
    const drawn = () => said(by, optOut, service, view);
    if (by !== 'widget')
        return settled(service, view, () => html `<li>${drawn()}</li>`);
    return html `<li>${settled(service, view, drawn)} ${ownButton(service, view, heading)}</li>`;
}
/**
 * The ways to opt out of a service: by what means, whether it stops the sending or the use, and what it costs
 * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(i) to (iv)).
 */
function optOutList(service, view, heading, entries = service.optOut) {
    const usable = entries.filter(({ by }) => by);
    const label = view.voice.word(serviceWording, 'service.optOut');
    if (!usable.length)
        return [label, nothing];
    return [
        label,
        html `<ul part="opt-outs" class="ways">
      ${usable.map((one) => entry(one, service, view, heading))}
    </ul>`,
    ];
}

/** The switch alone, named by its words and its service. */
function box(service, heading, allowed, view) {
    const choose = ({ currentTarget }) => view.live?.switches?.set(service, currentTarget.checked);
    // A native checkbox tells its state itself; `aria-checked` must not stand on one (ARIA in HTML).
    // eslint-disable-next-line lit-a11y/role-has-required-aria-attrs
    return html `<input
    type="checkbox"
    role="switch"
    part="switch"
    autocomplete="off"
    aria-labelledby=${`${heading}-switch ${heading}`}
    .checked=${live(allowed)}
    @change=${choose}
  />`;
}
/** What the switch does, where nothing on the page can answer: on a copy, or without a store. */
const promise = (own, service, view) => html `<p>${view.voice.word(optOutWording, `optOut.widget.${own?.stops ?? 'unsaid'}`)}</p>
    ${stateRoom(service, view)}`;
/** Our own switch for a partner, with its live state and what turning it off costs; none where there is no choice. */
function adSwitch(service, heading, view) {
    const state = view.live?.switches?.state(service);
    const own = service.optOut.find(({ by }) => by === 'widget');
    if (state === 'required' || (!state && !own))
        return undefined;
    return html `<div part="control" class="control">
    <div class="line">
      ${state
        ? html `<label>
                ${box(service, heading, state === 'allowed', view)}
                <span id=${`${heading}-switch`}>${view.voice.word(optOutWording, 'switch.label')}</span>
              </label>
              ${serviceState(service, view)}`
        : promise(own, service, view)}
    </div>
    ${pressRemarks(service, view)} ${consequence(own?.consequence, service, view)}
  </div>`;
}

/** Milliseconds before the page may draw and listen again; a task is felt from 50 on. */
const slice = 16;
class Growing extends AsyncDirective {
    #list;
    #items = [];
    #draw = () => noChange;
    /** How many are as they should be now; the others that stand there still are as they were. */
    #done = 0;
    #there = 0;
    #channel;
    render(items, draw) {
        return items.map((item, index) => draw(item, index));
    }
    update(part, [items, draw]) {
        this.#list = part.parentNode;
        this.#items = items;
        this.#draw = draw;
        this.#done = 0;
        if (this.#there)
            return this.#drawn(performance.now() + slice);
        // The very first take longest, and what stands around the list has just been read and drawn.
        this.#keepRoom(items.length);
        this.#wait();
        return noChange;
    }
    disconnected() {
        this.#stop();
    }
    #stop() {
        removeEventListener('beforeprint', this.#finish);
    }
    /** Lit takes one after the other, and has drawn it when it asks for the next. */
    *#drawn(end) {
        const [items, from] = [this.#items, this.#done];
        let index = 0;
        for (; index < from; index += 1)
            yield noChange;
        for (; index < items.length && (index === from || performance.now() < end); index += 1) {
            yield this.#draw(items[index], index);
            this.#done = index + 1;
        }
        for (; index < Math.min(items.length, this.#there); index += 1)
            yield noChange;
        this.#there = index;
        this.#keepRoom(this.#items.length - this.#there);
        if (this.#done < this.#items.length)
            this.#wait();
        else
            this.#stop();
    }
    /** What follows the list stays where it is: nobody who reads there is pushed down by what comes above. */
    #keepRoom(missing) {
        if (!this.#list)
            return;
        this.#list.style.paddingBlockEnd = missing ? `calc(${missing} * var(--_item))` : '';
        this.#list.ariaBusy = missing ? 'true' : null;
    }
    /** In a later task, also on a page that nobody sees, where timers and frames wait. */
    #wait() {
        addEventListener('beforeprint', this.#finish);
        if (this.#channel)
            return;
        this.#channel = new MessageChannel();
        this.#channel.port1.onmessage = this.#goOn;
        this.#channel.port2.postMessage('');
    }
    #goOn = () => {
        this.#channel?.port1.close();
        this.#channel = undefined;
        if (this.isConnected)
            this.setValue(this.#drawn(performance.now() + slice));
    };
    #finish = () => this.setValue(this.#drawn(Infinity));
}
const grow = directive(Growing);
/**
 * A long list, which is the whole content of its element: drawn in tasks of its own, as much as there is time for in
 * each, so that the page can draw and listen in between. All at once for print, and in Node. Each item that is still to
 * come counts as `--_item` high.
 */
const growing = (items, draw) => grow(items, draw);

function facts$2(service, view, { before, ways, after }) {
    const first = factRows(before);
    const changing = factRows([ways]);
    const last = factRows(after);
    if (!first.length && !changing.length && !last.length)
        return nothing;
    return html `<dl part="facts">
    ${settled(service, view, () => first)}${changing}${settled(service, view, () => last)}
  </dl>`;
}
function card(service, heading, view, content) {
    const name = () => sectionHeading(view.level + 1, serviceName(service, view), { part: 'service-name', id: heading });
    return html `<article part="service" class="service" aria-labelledby=${heading}>
    <header>${settled(service, view, name)} ${content.control ?? serviceState(service, view)}</header>
    ${facts$2(service, view, content)}
  </article>`;
}
/** All on which a card depends: a press on one of a thousand draws that one again. */
function shownIn(service, { settings, voice, level, live }) {
    const pressed = live?.switches?.pressed;
    const state = live?.switches?.state(service);
    return [service, settings, voice.language, level, state, pressed?.service === service && pressed];
}
/** Services one below the other, each with its name, its live state and its facts. */
function serviceCards(section, services, view, content) {
    if (!services.length)
        return html `<p part="none">${view.voice.word(noticeWording, 'services.none')}</p>`;
    const draw = (service, index) => {
        const heading = `${sectionId(section, view)}-service-${index}`;
        return guard(shownIn(service, view), () => card(service, heading, view, content(service, heading, view)));
    };
    if (services.length <= 50)
        return html `<div class="services">${services.map(draw)}</div>`;
    // Drawing only what is in sight leaves the rest out of a picture of the whole page; it is for lists that need it. Who
    // goes to a section that follows has the last ones near: as high as they are from the start, they push nothing down.
    const end = services.length - (view.together.size ? 3 : 0);
    return html `<div class="services many">${growing(services.slice(0, end), draw)}</div>
    <div class="services">${services.slice(end).map((service, index) => draw(service, end + index))}</div>`;
}

const regions = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
/** A country as readers call it: 「アメリカ合衆国」. A code that nobody knows stays as it is. */
const countryName = (country, language) => regions(language).of(country) ?? country;

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
/** Words, drawn or plain, as one phrase that stands alone: 「タグ、クッキー」, `Tag and cookie`. */
function wordList(words, language) {
    const places = words.map((_, index) => `${index}`);
    const phrase = lists(language)
        .formatToParts(places)
        .map(({ type, value }) => (type === 'element' ? (words[Number(value)] ?? '') : value));
    const [first, ...rest] = phrase;
    return typeof first === 'string' ? [capital(first), ...rest] : phrase;
}

const word$b = ({ voice }, key) => voice.word(serviceWording, key);
const dataSent = ({ dataSent: items }, view, key = 'service.dataSent') => [word$b(view, key), itemList(items, view)];
/** Who receives it, and in which country; the name leads to their site. */
function recipient({ recipient: { name, country, url } }, view) {
    const { voice } = view;
    const said = voice.text(name);
    const place = country ? countryName(country, voice.language) : '';
    const linked = voice.has(url) && said !== nothing ? addressLink(url, said, view) : said;
    const remark = place && said !== nothing ? voice.word(noticeWording, 'notice.remark', { text: place }) : place;
    const value = said === nothing && !place ? nothing : html `${linked}${remark}`;
    return [word$b(view, 'service.recipient'), value];
}
/** Ours and theirs, told apart; said once where they are the same. */
function purposes({ ourPurpose, theirPurpose }, view) {
    const { voice } = view;
    if (voice.plain(ourPurpose) === voice.plain(theirPurpose)) {
        return [[word$b(view, 'service.purpose'), voice.text(ourPurpose)]];
    }
    return [
        [word$b(view, 'service.ourPurpose'), voice.text(ourPurpose)],
        [word$b(view, 'service.theirPurpose'), voice.text(theirPurpose)],
    ];
}
/** A list in English, where we cannot say it, is joined in English too. */
function kindsOf(kinds, { voice }) {
    const keys = kinds.map((kind) => `mechanism.${kind}`);
    const lang = keys.map((key) => voice.said(serviceWording, key).lang).find((one) => one);
    if (!lang)
        return html `${wordList(keys.map((key) => voice.word(serviceWording, key)), voice.language)}`;
    const words = keys.map((key) => voice.plainWord(serviceWording, key));
    return html `<span lang=${lang} dir="auto">${wordList(words, lang)}</span>`;
}
const mechanism = ({ mechanism: kinds }, view) => [
    word$b(view, 'service.mechanism'),
    kinds.length ? kindsOf(kinds, view) : nothing,
];
const trigger = ({ trigger: when }, view) => [
    word$b(view, 'service.trigger'),
    view.voice.text(when),
];
function policy(service, view) {
    const label = view.voice.word(noticeWording, 'notice.policyOf', { name: recipientName(service, view) });
    return [word$b(view, 'service.policy'), addressLink(service.policyUrl, label, view)];
}
/** Where it goes abroad, on what ground, and what protects it there (APPI Art. 28). */
function transfer({ transfer: { country, basis, infoUrl, measures } }, view) {
    const { voice } = view;
    const place = country && countryName(country, voice.language);
    const info = place
        ? voice.word(serviceWording, 'service.transferInfo', { country: place })
        : word$b(view, 'service.transferLaw');
    const said = [
        place,
        basis && word$b(view, `transfer.${basis}`),
        voice.text(measures),
        addressLink(infoUrl, info, view),
    ].filter((one) => one && one !== nothing);
    return [
        word$b(view, 'service.transfer'),
        said.length ? html `${said.map((one) => html `<p>${one}</p>`)}` : nothing,
    ];
}
const retention = ({ retention: kept }, view) => [
    word$b(view, 'service.retention'),
    view.voice.text(kept),
];
const minors = ({ minorsNote }, view) => [
    word$b(view, 'service.minors'),
    view.voice.text(minorsNote),
];
/** Where the recipient makes personal data of it, consent comes first (APPI Art. 31). */
const linked = ({ linkedToPersonalData }, view) => [
    word$b(view, 'service.linked'),
    linkedToPersonalData ? word$b(view, 'service.linkedNote') : nothing,
];
const ourAccess = ({ ourAccess: access }, view) => [
    word$b(view, 'service.ourAccess'),
    access ? word$b(view, `access.${access}`) : nothing,
];
const linkedCookies = ({ cookies }, view) => {
    const names = cookies.flatMap(({ name }) => name ?? []);
    return [
        word$b(view, 'service.cookies'),
        names.length
            ? html `<ul part="list">
          ${names.map((name) => html `<li><code translate="no">${name}</code></li>`)}
        </ul>`
            : nothing,
    ];
};

function content$2(service, heading, view) {
    const control = adSwitch(service, heading, view);
    const elsewhere = control ? service.optOut.filter(({ by }) => by !== 'widget') : service.optOut;
    return {
        control,
        before: [recipient(service, view), ...purposes(service, view)],
        ways: optOutList(service, view, heading, elsewhere),
        after: [
            dataSent(service, view),
            linked(service, view),
            minors(service, view),
            policy(service, view),
        ],
    };
}
const fields$2 = [
    'name',
    'recipient',
    'ourPurpose',
    'theirPurpose',
    'optOut',
    'dataSent',
    'minorsNote',
];
/** Behavioural-advertising partners: what each does, where it is stopped, and our own switch. */
function adOptOutsSection(view) {
    const { intro, note } = view.settings.notice.adOptOuts;
    const partners = view.settings.services.filter(({ behavioralAds }) => behavioralAds);
    const words = () => partners.length ? [view.voice.plainWord(noticeWording, 'adOptOuts.caveat')] : [];
    const besides = { services: () => partners, fields: fields$2, words };
    const caveat = html `<p part="caveat">${view.voice.word(noticeWording, 'adOptOuts.caveat')}</p>`;
    const cards = serviceCards('adOptOuts', partners, view, content$2);
    const frame = { term: 'behavioural-advertising', lead: intro, note, besides };
    return sectionFrame('adOptOuts', frame, [partners.length ? caveat : nothing, cards], view);
}

const usesBeacon = ({ mechanism }) => mechanism.includes('web-beacon') || mechanism.includes('email-beacon');
const content$1 = (service, heading, view) => ({
    before: [
        recipient(service, view),
        dataSent(service, view, 'service.recorded'),
        ...purposes(service, view),
        trigger(service, view),
        linkedCookies(service, view),
        ourAccess(service, view),
    ],
    ways: optOutList(service, view, heading),
    after: [policy(service, view)],
});
const fields$1 = ['name', 'recipient', 'dataSent', 'ourPurpose', 'theirPurpose', 'trigger', 'optOut'];
/** What a web beacon is, and every service that uses one, on pages or in e-mail. */
function beaconsSection(view) {
    const { services, notice } = view.settings;
    const { intro, note } = notice.beacons;
    const users = services.filter(usesBeacon);
    const words = (some) => some.some(({ cookies }) => cookies.length)
        ? [view.voice.plainWord(serviceWording, 'service.cookies')]
        : [];
    const frame = {
        term: 'web-beacon',
        lead: intro,
        note,
        besides: { services: () => users, fields: fields$1, words },
    };
    return sectionFrame('beacons', frame, [serviceCards('beacons', users, view, content$1)], view);
}

/** Certifications and marks, by the names that their owners use. */
const certificationWording = {
    ja: {
        'mark.number': '登録番号',
        'mark.obtained': '取得日',
        'mark.registered': '登録日',
        'mark.revised': '改定日',
        'mark.expires': '有効期限',
        'mark.body': '認証機関',
        'mark.accreditation': '認定機関',
        'mark.scope': '登録範囲',
        'mark.items': '審査の項目',
        'mark.page': '関連ページ',
        'mark.about': '{name}について',
        'mark.standards': '準拠している規格',
        'mark.kind.privacyMark': 'プライバシーマーク',
        'mark.kind.isms': '情報セキュリティマネジメントシステム（ISO/IEC 27001、JIS Q 27001）',
        'mark.kind.ismsCloud': 'クラウドサービスの情報セキュリティ（ISO/IEC 27017）',
        'mark.kind.pims': 'プライバシー情報マネジメントシステム（ISO/IEC 27701）',
        'mark.kind.cbpr': '越境プライバシールール（CBPR）認証',
        'mark.kind.other': '認証',
    },
    en: {
        'mark.number': 'Registration number',
        'mark.obtained': 'Obtained on',
        'mark.registered': 'Registered on',
        'mark.revised': 'Revised on',
        'mark.expires': 'Valid until',
        'mark.body': 'Certification body',
        'mark.accreditation': 'Accreditation body',
        'mark.scope': 'Scope of registration',
        'mark.items': 'Items examined',
        'mark.page': 'More information',
        'mark.about': 'About {name}',
        'mark.standards': 'Standards followed',
        'mark.kind.privacyMark': 'PrivacyMark',
        'mark.kind.isms': 'Information security management system (ISO/IEC 27001, JIS Q 27001)',
        'mark.kind.ismsCloud': 'Information security for cloud services (ISO/IEC 27017)',
        'mark.kind.pims': 'Privacy information management system (ISO/IEC 27701)',
        'mark.kind.cbpr': 'Cross-Border Privacy Rules (CBPR) certification',
        'mark.kind.other': 'Certification',
    },
};

const word$a = ({ voice }, key) => voice.word(certificationWording, key);
const when = (key, day, view) => [
    word$a(view, key),
    day ? dayName(day, view.voice.language) : nothing,
];
const facts$1 = (mark, name, view) => factList([
    [word$a(view, 'mark.number'), mark.number ? html `<span dir="ltr">${mark.number}</span>` : nothing],
    when('mark.obtained', mark.obtained, view),
    when('mark.registered', mark.registered, view),
    when('mark.revised', mark.revised, view),
    when('mark.expires', mark.expires, view),
    [word$a(view, 'mark.body'), view.voice.text(mark.body)],
    [word$a(view, 'mark.accreditation'), itemList(mark.accreditation, view)],
    [word$a(view, 'mark.scope'), view.voice.text(mark.scope)],
    [word$a(view, 'mark.items'), itemList(mark.items, view)],
    [
        word$a(view, 'mark.page'),
        addressLink(mark.url, view.voice.word(certificationWording, 'mark.about', { name }), view),
    ],
]);
function logo({ logo: image }, { voice }) {
    if (!image?.src)
        return nothing;
    return html `<img part="mark" src=${image.src} alt=${voice.plain(image.alt)} loading="lazy" />`;
}
/** A mark of which no more is known stands as a line. */
function certification(mark, view) {
    if (!mark.kind)
        return nothing;
    const name = view.voice.either(mark.name, certificationWording, `mark.kind.${mark.kind}`);
    const more = topic(name, [logo(mark, view), facts$1(mark, name, view)], view);
    return more === nothing ? html `<p>${name}</p>` : more;
}
/** A standard as it is cited: `JIS Q 15001:2023`. */
function standard({ name, edition }, { voice }) {
    if (!voice.has(name))
        return nothing;
    if (edition && /^\d{4}$/.test(edition))
        return html `<li><span dir="ltr">${voice.text(name)}:${edition}</span></li>`;
    const remark = edition && voice.word(noticeWording, 'notice.remark', { text: edition });
    return html `<li>${voice.text(name)}${remark ?? nothing}</li>`;
}
const certificationsSection = fileSection('certifications', ({ marks, standards }, view) => {
    const cited = standards.map((one) => standard(one, view)).filter((one) => one !== nothing);
    const list = cited.length
        ? html `<ul part="list">
        ${cited}
      </ul>`
        : nothing;
    return [
        ...marks.map((mark) => certification(mark, view)),
        topic(word$a(view, 'mark.standards'), [list], view),
    ];
});

/** What `Intl` has no names for: the European Economic Area, and the states that have a privacy act of their own. */
const territoryWording = {
    ja: {
        'territory.EEA': '欧州経済領域（EEA）',
        'territory.US-CA': 'アメリカ合衆国カリフォルニア州',
        'territory.US-CO': 'アメリカ合衆国コロラド州',
        'territory.US-CT': 'アメリカ合衆国コネチカット州',
        'territory.US-DE': 'アメリカ合衆国デラウェア州',
        'territory.US-IA': 'アメリカ合衆国アイオワ州',
        'territory.US-IN': 'アメリカ合衆国インディアナ州',
        'territory.US-KY': 'アメリカ合衆国ケンタッキー州',
        'territory.US-MD': 'アメリカ合衆国メリーランド州',
        'territory.US-MN': 'アメリカ合衆国ミネソタ州',
        'territory.US-MT': 'アメリカ合衆国モンタナ州',
        'territory.US-NE': 'アメリカ合衆国ネブラスカ州',
        'territory.US-NH': 'アメリカ合衆国ニューハンプシャー州',
        'territory.US-NJ': 'アメリカ合衆国ニュージャージー州',
        'territory.US-OR': 'アメリカ合衆国オレゴン州',
        'territory.US-RI': 'アメリカ合衆国ロードアイランド州',
        'territory.US-TN': 'アメリカ合衆国テネシー州',
        'territory.US-TX': 'アメリカ合衆国テキサス州',
        'territory.US-UT': 'アメリカ合衆国ユタ州',
        'territory.US-VA': 'アメリカ合衆国バージニア州',
    },
    en: {
        'territory.EEA': 'European Economic Area (EEA)',
        'territory.US-CA': 'California, United States',
        'territory.US-CO': 'Colorado, United States',
        'territory.US-CT': 'Connecticut, United States',
        'territory.US-DE': 'Delaware, United States',
        'territory.US-IA': 'Iowa, United States',
        'territory.US-IN': 'Indiana, United States',
        'territory.US-KY': 'Kentucky, United States',
        'territory.US-MD': 'Maryland, United States',
        'territory.US-MN': 'Minnesota, United States',
        'territory.US-MT': 'Montana, United States',
        'territory.US-NE': 'Nebraska, United States',
        'territory.US-NH': 'New Hampshire, United States',
        'territory.US-NJ': 'New Jersey, United States',
        'territory.US-OR': 'Oregon, United States',
        'territory.US-RI': 'Rhode Island, United States',
        'territory.US-TN': 'Tennessee, United States',
        'territory.US-TX': 'Texas, United States',
        'territory.US-UT': 'Utah, United States',
        'territory.US-VA': 'Virginia, United States',
    },
};

/** A country, or a part of one, as readers call it: 「欧州連合」, 「アメリカ合衆国（NV）」. */
function territoryName(code, voice) {
    const own = voice.word(territoryWording, `territory.${code}`);
    if (own)
        return own;
    const [country = '', part] = code.split('-');
    const name = countryName(country, voice.language);
    return part ? html `${name}${voice.word(noticeWording, 'notice.remark', { text: part })}` : name;
}

/** What a notice says of itself. */
const closingWording = {
    ja: {
        'policy.established': '制定日',
        'minors.under': '{age}歳未満の方',
        'voluntary.consequence': 'ご提供いただけない場合',
        'documents.overrides': 'この文書に異なる定めがある場合は、この文書が優先します。',
        'territory.notTargeting': '当社のサービスは、次の国や地域にお住まいの方を対象としていません。',
        'territory.governingLaw': '準拠法',
        'translation.prevails': 'このページは訳文です。{language}版を正文とし、訳文との間に違いがある場合は、{language}版が優先します。',
        'revision.established': '制定',
        'revision.effective': '施行',
        'revision.revised': '改定',
        'revision.of': '{document}の{kind}',
    },
    en: {
        'policy.established': 'Established on',
        'minors.under': 'If you are under {age}',
        'voluntary.consequence': 'If it is not provided',
        'documents.overrides': 'Where this document differs, it takes priority.',
        'territory.notTargeting': 'Our services are not directed at people who live in the following countries and regions.',
        'territory.governingLaw': 'Governing law',
        'translation.prevails': 'This page is a translation. The {language} original prevails where the two differ.',
        'revision.established': 'Established',
        'revision.effective': 'Effective',
        'revision.revised': 'Revised',
        'revision.of': '{document}: {kind}',
    },
};

/** A line under its name; nothing where there is nothing to say. */
function labelled(label, value, { voice }) {
    if (value === nothing || value === '')
        return nothing;
    return html `<p>${voice.word(noticeWording, 'notice.labelled', { label })}${value}</p>`;
}

/** A text of the file that stands alone; nothing where there is none. */
const paragraph = (text, { voice }) => voice.has(text) ? html `<p>${voice.text(text)}</p>` : nothing;

const word$9 = ({ voice }, key) => voice.word(closingWording, key);
/** A list of what is not nothing. */
function list$1(entries) {
    const said = entries.filter((entry) => entry !== nothing);
    return said.length
        ? html `<ul part="list">
        ${said.map((entry) => html `<li>${entry}</li>`)}
      </ul>`
        : nothing;
}
function relatedDocument({ service, title, url, lang, precedence }, view) {
    const { voice } = view;
    const link = addressLink(url, voice.text(title), view, lang);
    if (link === nothing || !voice.has(title))
        return nothing;
    const whose = voice.has(service)
        ? html `${voice.text(service)}${voice.word(noticeWording, 'notice.labelled', { label: '' })}`
        : nothing;
    const rule = precedence ? html `<p>${word$9(view, 'documents.overrides')}</p>` : nothing;
    return html `${whose}${link}${rule}`;
}
const documentsSection = fileSection('documents', ({ list: documents }, view) => [
    list$1(documents.map((one) => relatedDocument(one, view))),
]);
/** At whom the service is not directed, and what law applies. */
const territorySection = fileSection('territory', ({ notTargeting, text, governingLaw }, view) => [
    paragraph(text, view),
    notTargeting.length ? html `<p>${word$9(view, 'territory.notTargeting')}</p>` : nothing,
    list$1(notTargeting.map((code) => territoryName(code, view.voice))),
    labelled(word$9(view, 'territory.governingLaw'), view.voice.text(governingLaw), view),
]);
/** Which language prevails; said only to those who read another. */
const translationSection = fileSection('translation', ({ text }, view) => {
    const { voice, settings } = view;
    const language = foreignLanguage(settings.languages.original, voice.language);
    if (!language)
        return [];
    const said = voice.has(text)
        ? voice.text(text)
        : voice.word(closingWording, 'translation.prevails', { language });
    return [html `<p>${said}</p>`];
});
const linksSection = fileSection('links', ({ items }, view) => [
    list$1(items.map((link) => noticeLink(link, view))),
]);
/** What happened, and to which document where there are several. */
function happened({ kind, document }, { voice }) {
    if (!kind)
        return nothing;
    const what = voice.word(closingWording, `revision.${kind}`);
    return voice.has(document)
        ? voice.word(closingWording, 'revision.of', { kind: what, document: voice.text(document) })
        : what;
}
function revision(one, view) {
    const { date, note } = one;
    const what = happened(one, view);
    if (!date || what === nothing)
        return nothing;
    return html `<time datetime=${date}>${dayName(date, view.voice.language)}</time> ${what}
    ${paragraph(note, view)}`;
}
const revisionsSection = fileSection('revisions', ({ list: revisions }, view) => [
    list$1(revisions.map((one) => revision(one, view))),
]);

/** Where somebody can be reached, and the organization for complaints (Enforcement Order of the APPI, Art. 10). */
const placeWording = {
    ja: {
        'place.name': '窓口',
        'place.address': '住所',
        'place.tel': '電話番号',
        'place.tollFree': 'フリーダイヤル',
        'place.email': '電子メール',
        'place.form': 'お問い合わせフォーム',
        'place.hours': '受付時間',
        'place.closed': '休業日',
        'place.visits': 'ご来訪',
        'place.accepted': '直接のご来訪を受け付けています。',
        'place.notAccepted': '直接のご来訪による受け付けは行っていません。',
        'place.days': '{first}から{last}まで',
        'place.span': '{open}〜{close}',
        'desk.unnamed': '窓口',
        'organization.none': '当社が加入している認定個人情報保護団体はありません。',
        'organization.lead': '当社は、次の認定個人情報保護団体の対象事業者です。苦情の解決を、この団体に申し出ることができます。',
        'organization.name': '認定個人情報保護団体の名称',
        'organization.certifiedBy': '認定した機関',
        'organization.legalBasis': '根拠となる法令',
    },
    en: {
        'place.name': 'Desk',
        'place.address': 'Address',
        'place.tel': 'Telephone',
        'place.tollFree': 'Toll-free number',
        'place.email': 'E-mail',
        'place.form': 'Web form',
        'place.hours': 'Hours',
        'place.closed': 'Closed on',
        'place.visits': 'Visits',
        'place.accepted': 'Visits in person are accepted.',
        'place.notAccepted': 'Visits in person are not accepted.',
        'place.days': '{first} to {last}',
        'place.span': '{open}–{close}',
        'desk.unnamed': 'Desk',
        'organization.none': 'We do not belong to any accredited personal information protection organization.',
        'organization.lead': 'We belong to the following accredited personal information protection organization. Complaints can be brought to it for resolution.',
        'organization.name': 'Name of the organization',
        'organization.certifiedBy': 'Accredited by',
        'organization.legalBasis': 'Legal basis',
    },
};

/** 1 January 2024 was a Monday. */
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const names$1 = perLanguage((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));
const dayOfWeek = (day, language) => names$1(language).format(Date.UTC(2024, 0, 1 + days.indexOf(day)));
/** `Mon-Fri,Sun` as people say it: 「月曜日から金曜日まで、日曜日」. */
function weekdays(written, { voice }) {
    const said = written.split(/, ?/).map((part) => {
        const [first = '', last] = part.split('-').map((day) => dayOfWeek(day, voice.language));
        return last === undefined ? first : voice.word(placeWording, 'place.days', { first, last });
    });
    return wordList(said, voice.language);
}
/** Without the zero in front: 「9:30〜12:00」. */
const span = ({ open = '', close = '' }, { voice }) => voice.word(placeWording, 'place.span', { open: open.replace(/^0/, ''), close: close.replace(/^0/, '') });
/** Opening hours, a line for the same days: there can be two spans a day. */
function openingHours(hours, view) {
    const whole = hours.filter(({ days: on, open, close }) => on && open && close);
    const lines = new Map();
    for (const one of whole) {
        const on = one.days ?? '';
        lines.set(on, [...(lines.get(on) ?? []), span(one, view)]);
    }
    if (!lines.size)
        return nothing;
    return html `${[...lines].map(([on, spans]) => html `<p>${weekdays(on, view)} ${wordList(spans, view.voice.language)}</p>`)}`;
}

const word$8 = ({ voice }, key) => voice.word(placeWording, key);
/** A number that a telephone can dial. It runs to the right in any language: else its plus would come last in some. */
const phone = (number) => html `<p><a href=${`tel:${number.replace(/[^\d+]/g, '')}`} translate="no" dir="ltr">${number}</a></p>`;
const phones = (numbers) => numbers.length ? html `${numbers.map(phone)}` : nothing;
const mail = (address) => address
    ? html `<a href=${`mailto:${encodeURIComponent(address).replace('%40', '@')}`} translate="no"
        >${address}</a
      >`
    : nothing;
function visits({ acceptsVisit }, view) {
    const said = acceptsVisit === undefined ? nothing : word$8(view, acceptsVisit ? 'place.accepted' : 'place.notAccepted');
    return [word$8(view, 'place.visits'), said];
}
/** Where somebody can be reached, without its name and its note, which stand elsewhere. */
const placeFacts = (place, view) => [
    [word$8(view, 'place.address'), view.voice.text(place.address)],
    [word$8(view, 'place.tel'), phones(place.tel)],
    [word$8(view, 'place.tollFree'), phones(place.tollFree ? [place.tollFree] : [])],
    [word$8(view, 'place.email'), mail(place.email)],
    [word$8(view, 'place.form'), place.form ? noticeLink(place.form, view) : nothing],
    [word$8(view, 'place.hours'), openingHours(place.hours, view)],
    [word$8(view, 'place.closed'), view.voice.text(place.closed)],
    visits(place, view),
];

const word$7 = ({ voice }, key) => voice.word(placeWording, key);
/** A desk under what it is for, or else under its name. */
function desk(place, view) {
    const { voice } = view;
    const called = voice.text(place.name);
    const hasRole = voice.has(place.role);
    const heading = hasRole ? voice.text(place.role) : called;
    const name = [word$7(view, 'place.name'), hasRole ? called : nothing];
    const facts = factList([name, ...placeFacts(place, view)]);
    return topic(heading === nothing ? word$7(view, 'desk.unnamed') : heading, [facts, note(place.note, view)], view);
}
/** Where complaints and questions go (APPI Art. 40). */
const contactsSection = fileSection('contacts', ({ desks }, view) => desks.map((one) => desk(one, view)));
function organization(place, view) {
    const { voice } = view;
    const called = voice.text(place.name);
    const name = voice.has(place.url) && called !== nothing ? addressLink(place.url, called, view) : called;
    return [
        html `<p>${word$7(view, 'organization.lead')}</p>`,
        factList([
            [word$7(view, 'organization.name'), name],
            ...placeFacts(place, view),
            [word$7(view, 'organization.certifiedBy'), voice.text(place.certifiedBy)],
            [word$7(view, 'organization.legalBasis'), voice.text(place.legalBasis)],
        ]),
    ];
}
/** The accredited organization and where it takes complaints, or that there is none. */
const organizationSection = fileSection('organization', (place, view) => {
    if (place.member === undefined)
        return [];
    return place.member ? organization(place, view) : [html `<p>${word$7(view, 'organization.none')}</p>`];
});

const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** ISO 8601: the letter M means months before the T, and minutes after it. */
const grammar = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const formats = perLanguage((locale) => ({
    // `Intl.DurationFormat` is not yet in every browser that we support.
    numbers: units.map((unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })),
    list: new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }),
    close: /^(ja|zh)\b/.test(locale),
}));
/** A duration as people say it: 「13か月」, `13 months`. What is none stays as it is written. */
function durationName(duration, language) {
    const written = grammar.exec(duration)?.slice(1);
    if (!written)
        return duration;
    const { numbers, list, close } = formats(language);
    const amounts = written.map(Number);
    const some = amounts.some((amount) => amount > 0);
    const parts = numbers.flatMap((number, index) => {
        const amount = amounts[index];
        if (written[index] === undefined || amount === undefined || (some && !amount))
            return [];
        // Japanese and Chinese set no space between a number and its unit; the browsers' data does.
        return [close ? number.format(amount).replaceAll(' ', '') : number.format(amount)];
    });
    return list.format(parts);
}

/** The statements on cookies, and the cookie declaration. */
const cookieWording = {
    ja: {
        'cookies.what': 'クッキーとは',
        'cookies.purposes': 'クッキーを使う目的',
        'cookies.dataItems': 'クッキーで取得する情報',
        'cookies.identifiability': '個人が分かるかどうか',
        'cookies.linked': '登録された情報との結び付け',
        'cookies.refusal': 'クッキーを断る方法',
        'cookies.whereStored': '保存される場所',
        'cookies.list': '当サイトで使うクッキー',
        'cookies.none': '現在、ここでお知らせするクッキーはありません。',
        'cookies.by.browser': 'ブラウザーの設定',
        'cookies.by.widget': '当サイトの設定',
        'cookies.by.vendor': '送信先のページ',
        'cookies.consequence': '断ったときの影響',
        'cookies.browserHelp': 'ブラウザーごとの設定方法',
        'cookies.open': '設定を開く',
        'cookies.page': '手続きのページ',
        'cookies.wildcard': '名前の末尾の「*」は、その後に続く文字が場合によって変わることを表します。',
        'cookies.unsaid': '記載なし',
        'cookies.storage': 'ブラウザーの保存領域（localStorageまたはsessionStorage）に保存する記録です。',
        'cookie.name': '名前',
        'cookie.party': '発行元',
        'cookie.lifetime': '有効期間',
        'cookie.purpose': '目的',
        'cookie.first': '当サイト',
        'cookie.third': '外部のサイト',
        'cookie.session': 'ブラウザーを閉じるまで',
    },
    en: {
        'cookies.what': 'What cookies are',
        'cookies.purposes': 'What we use cookies for',
        'cookies.dataItems': 'Information obtained with cookies',
        'cookies.identifiability': 'Whether they show who you are',
        'cookies.linked': 'Link to registered information',
        'cookies.refusal': 'How to refuse cookies',
        'cookies.whereStored': 'Where they are stored',
        'cookies.list': 'Cookies used on this site',
        'cookies.none': 'At present there are no cookies to list here.',
        'cookies.by.browser': 'Browser settings',
        'cookies.by.widget': 'Settings of this site',
        'cookies.by.vendor': 'Recipient’s page',
        'cookies.consequence': 'Effect of refusing',
        'cookies.browserHelp': 'Instructions for each browser',
        'cookies.open': 'Open the settings',
        'cookies.page': 'Opt-out page',
        'cookies.wildcard': 'An asterisk at the end of a name stands for letters that vary from case to case.',
        'cookies.unsaid': 'Not stated',
        'cookies.storage': 'A record kept in the browser’s storage (localStorage or sessionStorage).',
        'cookie.name': 'Name',
        'cookie.party': 'Set by',
        'cookie.lifetime': 'Lifetime',
        'cookie.purpose': 'Purpose',
        'cookie.first': 'This site',
        'cookie.third': 'Another site',
        'cookie.session': 'Until the browser is closed',
    },
};

const word$6 = ({ voice }, key) => voice.word(cookieWording, key);
const columns = ['party', 'lifetime', 'purpose'];
/** A cell with the name of its column, which is seen where there is no room for columns. */
function cell(column, value, view) {
    const label = html `<span class="label" aria-hidden="true">${word$6(view, `cookie.${column}`)}</span>`;
    const said = value !== nothing && value !== '';
    return html `<td role="cell" class=${said ? column : 'unsaid'}>
    ${label}<span>${said ? value : word$6(view, 'cookies.unsaid')}</span>
  </td>`;
}
function lifetime({ lifetime: written }, view) {
    if (!written)
        return nothing;
    return written === 'session' ? word$6(view, 'cookie.session') : durationName(written, view.voice.language);
}
const rowName = (name, domain = '') => html `<th role="rowheader" scope="row" part="cookie-name">
    <code translate="no">${name}</code
    >${domain ? html `<code class="domain" translate="no">${domain}</code>` : nothing}
  </th>`;
function cookieRow(cookie, view) {
    const { name, domain, party, purpose } = cookie;
    if (!name)
        return nothing;
    return html `<tr role="row" part="cookie">
    ${rowName(name, domain)} ${cell('party', party ? word$6(view, `cookie.${party}`) : nothing, view)}
    ${cell('lifetime', lifetime(cookie, view), view)} ${cell('purpose', view.voice.text(purpose), view)}
  </tr>`;
}
const storageRow = (name, view) => html `<tr role="row" part="cookie">
    ${rowName(name)}
    <td role="cell" colspan=${columns.length} class="storage">${word$6(view, 'cookies.storage')}</td>
  </tr>`;
/** The service whose cookies follow, and who sets them. */
function setter(service, view) {
    const { voice } = view;
    const { name, recipient } = service;
    const both = voice.has(name) && voice.has(recipient.name);
    const remark = both && voice.word(noticeWording, 'notice.remark', { text: voice.text(recipient.name) });
    return html `<tr role="row" part="setter">
    <th role="rowheader" scope="rowgroup" colspan=${columns.length + 1}>
      ${serviceName(service, view)}<span class="who">${remark || nothing}</span>
    </th>
  </tr>`;
}
const group$1 = (service, view) => html `<tbody role="rowgroup">
    ${setter(service, view)} ${service.cookies.map((cookie) => cookieRow(cookie, view))}
    ${service.storageKeys.map((key) => storageRow(key, view))}
  </tbody>`;
/** Whether the table has something of a service. */
const keeps = ({ cookies, storageKeys }) => cookies.some(({ name }) => name) || storageKeys.length > 0;
/** The cookie declaration: a table by service, which becomes a list of cards where it is narrow. No press changes it. */
const cookieTable = (view) => html `${guard([view.settings, view.voice.language], () => table(view))}`;
function table(view) {
    const services = view.settings.services.filter(keeps);
    if (!services.length)
        return html `<p part="none">${word$6(view, 'cookies.none')}</p>`;
    const names = services.flatMap(({ cookies, storageKeys }) => [
        ...cookies.map(({ name }) => name),
        ...storageKeys,
    ]);
    return html `<table
      role="table"
      part="table"
      class=${services.length > 50 ? 'many' : ''}
      aria-labelledby="cookie-list"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="name">${word$6(view, 'cookie.name')}</th>
          ${columns.map((one) => html `<th role="columnheader" scope="col" class=${one}>${word$6(view, `cookie.${one}`)}</th>`)}
        </tr>
      </thead>
      ${services.map((service) => group$1(service, view))}
    </table>
    ${names.some((name) => name?.endsWith('*')) ? html `<p part="wildcard">${word$6(view, 'cookies.wildcard')}</p>` : nothing}`;
}

const word$5 = ({ voice }, key) => voice.word(cookieWording, key);
/** Opens the settings of this site, as long as there are any to open. */
function settingsButton(view) {
    const store = view.live?.store;
    if (!store?.settings()?.usable)
        return nothing;
    return html `<p>
    <button type="button" part="preferences" @click=${() => store.showPreferences()}>
      ${word$5(view, 'cookies.open')}
    </button>
  </p>`;
}
function method({ by, text, url }, view) {
    const { voice } = view;
    const link = voice.has(url) ? html `<p>${addressLink(url, word$5(view, 'cookies.page'), view)}</p>` : nothing;
    const button = by === 'widget' ? settingsButton(view) : nothing;
    const says = voice.has(text) || link !== nothing || button !== nothing;
    return [
        by ? word$5(view, `cookies.by.${by}`) : '',
        says && by
            ? html `${paragraph(text, view)}${link}${by === 'widget' ? controlRoom(view) : nothing}${button}`
            : nothing,
    ];
}
function refusal(view) {
    const { refusal: written, browserHelp } = view.settings.notice.cookies;
    const help = browserHelp.map((link) => html `<li>${noticeLink(link, view)}</li>`);
    return topic(word$5(view, 'cookies.refusal'), [
        factList([
            ...written.methods.map((one) => method(one, view)),
            [word$5(view, 'cookies.consequence'), paragraph(written.consequence, view)],
            [
                word$5(view, 'cookies.browserHelp'),
                help.length
                    ? html `<ul part="list">
                ${help}
              </ul>`
                    : nothing,
            ],
        ]),
    ], view);
}
/** What the file says about cookies, from what they are to where they are kept. */
function cookieStatements(view) {
    const { purposes, dataItems, identifiability, linkedToAccount, whereStored } = view.settings.notice.cookies;
    const linked = [
        paragraph(linkedToAccount.statement, view),
        itemList(linkedToAccount.purposes, view),
    ];
    const identity = [
        paragraph(identifiability.statement, view),
        paragraph(identifiability.exception, view),
    ];
    return [
        topic(word$5(view, 'cookies.what'), [definition('cookie', view)], view),
        topic(word$5(view, 'cookies.purposes'), [itemList(purposes, view)], view),
        topic(word$5(view, 'cookies.dataItems'), [itemList(dataItems, view)], view),
        topic(word$5(view, 'cookies.identifiability'), identity, view),
        topic(word$5(view, 'cookies.linked'), linked, view),
        refusal(view),
        topic(word$5(view, 'cookies.whereStored'), [paragraph(whereStored, view)], view),
    ];
}

const besides = ({ settings, voice }) => ({
    services: () => settings.services.filter(keeps),
    fields: ['name', 'recipient', 'cookies'],
    words: (some) => some.some(({ storageKeys }) => storageKeys.length)
        ? [voice.plainWord(cookieWording, 'cookies.storage')]
        : [],
});
/** What cookies are, what they are used for and how to refuse them, then the declaration of every cookie. */
function cookiesSection(view) {
    const { note } = view.settings.notice.cookies;
    const list = view.voice.word(cookieWording, 'cookies.list');
    const heading = sectionHeading(view.level + 1, list, { part: 'list-title', id: 'cookie-list' });
    const frame = { explained: 'cookie', lead: note, besides: besides(view) };
    return sectionFrame('cookies', frame, [cookieStatements(view), heading, cookieTable(view)], view);
}

/** A section in the file's own words. Without a heading of its own it could not be told from the one before. */
function customSection(name, view) {
    const data = customData(name, view.settings.notice);
    if (!data || !view.voice.has(data.title))
        return nothing;
    return sectionFrame(name, { note: data.note }, [statement(data.body, view)], view);
}

/** Who else gets the data. The items of a joint use go by the names of the Act (APPI Art. 27(5)(iii)). */
const provisionWording = {
    ja: {
        'third.exceptions': '同意をいただかずに提供する場合',
        'third.exceptionsLead': '次の場合は、ご本人の同意をいただかずに、個人データを提供することがあります。',
        'third.recipients': '提供先',
        'third.statistics': '統計情報の提供',
        'third.onRequest': 'ご本人の求めによる提供',
        'third.optOut': 'オプトアウトによる提供',
        'joint.lead': '個人データを、次のとおり共同して利用します。',
        'joint.number': '共同利用 {number}',
        'joint.items': '共同して利用する個人データの項目',
        'joint.parties': '共同して利用する者の範囲',
        'joint.purposes': '利用する者の利用目的',
        'joint.responsible': '個人データの管理について責任を有する者',
        'joint.acquisition': '取得の方法',
        'responsible.address': '住所',
        'responsible.representative': '代表者',
        'entrustment.given': '取り扱いを委託する場合',
        'entrustment.received': '取り扱いの委託を受けた場合',
    },
    en: {
        'third.exceptions': 'Provision without consent',
        'third.exceptionsLead': 'In the following cases personal data may be provided without the person’s consent.',
        'third.recipients': 'Recipients',
        'third.statistics': 'Provision of statistics',
        'third.onRequest': 'Provision at the person’s request',
        'third.optOut': 'Provision by opt-out',
        'joint.lead': 'Personal data is used jointly as follows.',
        'joint.number': 'Joint use {number}',
        'joint.items': 'Items of personal data used jointly',
        'joint.parties': 'Scope of the joint users',
        'joint.purposes': 'Purposes of use of the users',
        'joint.responsible': 'Party responsible for managing the personal data',
        'joint.acquisition': 'How it is obtained',
        'responsible.address': 'Address',
        'responsible.representative': 'Representative',
        'entrustment.given': 'When we entrust others',
        'entrustment.received': 'When we are entrusted by others',
    },
};

const word$4 = ({ voice }, key) => voice.word(provisionWording, key);
function responsibleParty(responsible, view) {
    if (!responsible || !view.voice.has(responsible.name))
        return nothing;
    const { name, address, representative } = responsible;
    return html `${paragraph(name, view)}
  ${labelled(word$4(view, 'responsible.address'), view.voice.text(address), view)}
  ${labelled(word$4(view, 'responsible.representative'), personName(representative, view), view)}`;
}
/** In the order of the Act: the data, the users, their purposes, and who is responsible. */
const facts = ({ items, parties, purposes, responsible, acquisition }, view) => factList([
    [word$4(view, 'joint.items'), itemList(items, view)],
    [word$4(view, 'joint.parties'), itemList(parties, view)],
    [word$4(view, 'joint.purposes'), itemList(purposes, view)],
    [word$4(view, 'joint.responsible'), responsibleParty(responsible, view)],
    [word$4(view, 'joint.acquisition'), view.voice.text(acquisition)],
]);
function numbered(use, index, view) {
    const number = String(index + 1);
    return topic(view.voice.word(provisionWording, 'joint.number', { number }), [facts(use, view)], view);
}
/** That personal data is used jointly, and how (APPI Art. 27(5)(iii)). */
const jointUseSection = fileSection('jointUse', ({ uses, principle }, view) => {
    const [first, ...more] = uses;
    if (!first)
        return [paragraph(principle, view)];
    const drawn = more.length
        ? uses.map((use, index) => numbered(use, index, view))
        : [facts(first, view)];
    return [paragraph(principle, view), html `<p>${word$4(view, 'joint.lead')}</p>`, ...drawn];
});

/** A single item stands as a line. */
const list = ({ items }, view) => [statement(items, view)];
const retentionSection = fileSection('retention', list);
/** Security control (APPI Art. 23). */
const securitySection = fileSection('security', list);
const changesSection = fileSection('changes', list);
const disclaimersSection = fileSection('disclaimers', list);

const minorsSection = fileSection('minors', ({ under, text }, view) => {
    const said = paragraph(text, view);
    if (under === undefined)
        return [said];
    return [topic(view.voice.word(closingWording, 'minors.under', { age: String(under) }), [said], view)];
});
/** Whether it is up to the person, and what follows if it is not provided (JIS Q 15001). */
const voluntarySection = fileSection('voluntary', ({ text, consequence }, view) => [
    paragraph(text, view),
    labelled(view.voice.word(closingWording, 'voluntary.consequence'), view.voice.text(consequence), view),
]);

/** When it was established, and over whose name. */
function signature({ established, signedBy }, view) {
    const { voice, settings } = view;
    const signed = personName(signedBy, view);
    if (!established && signed === nothing)
        return nothing;
    const since = established ? dayName(established, voice.language) : nothing;
    return html `<div part="signature" class="signature">
    ${labelled(voice.word(closingWording, 'policy.established'), since, view)}
    ${signed === nothing ? nothing : html `<p>${voice.text(settings.company.name)} ${signed}</p>`}
  </div>`;
}
/** What the company promises, numbered, over the name of its head. */
const policySection = fileSection('policy', (policy, view) => [
    numberedList(policy.items, view),
    signature(policy, view),
]);

/** Exceptions in our words, where the law has them, and in the file's own. */
function exceptionList(exceptions, view) {
    const { voice } = view;
    const cases = exceptions.map((one) => {
        if (typeof one !== 'string')
            return one;
        const { text, lang } = voice.said(exceptionWording, `exception.${one}`);
        return { text: { [lang ?? voice.language]: text }, items: [], link: undefined };
    });
    return itemList(cases, view);
}

const word$3 = ({ voice }, key) => voice.word(provisionWording, key);
/** The rule, the cases in which it does not hold, and what else leaves the company (APPI Art. 27(1), (2)). */
const thirdPartySection = fileSection('thirdParty', (third, view) => {
    const cases = exceptionList(third.exceptions, view);
    const lead = html `<p>${word$3(view, 'third.exceptionsLead')}</p>`;
    return [
        paragraph(third.principle, view),
        topic(word$3(view, 'third.exceptions'), cases === nothing ? [] : [lead, cases], view),
        topic(word$3(view, 'third.recipients'), [statement(third.namedRecipients, view)], view),
        topic(word$3(view, 'third.statistics'), [paragraph(third.statistics, view)], view),
        topic(word$3(view, 'third.onRequest'), [paragraph(third.onRequest, view)], view),
        topic(word$3(view, 'third.optOut'), [statement(third.optOut, view)], view),
    ];
});
/** What others do for us, and we for others; under headings only where both are said. */
const entrustmentSection = fileSection('entrustment', ({ text, received }, view) => view.voice.has(received)
    ? [
        topic(word$3(view, 'entrustment.given'), [paragraph(text, view)], view),
        topic(word$3(view, 'entrustment.received'), [paragraph(received, view)], view),
    ]
    : [paragraph(text, view)]);

/** How personal information is obtained (APPI Art. 21), and what it is used for. */
const purposeWording = {
    ja: {
        'purposes.route': '取得の方法',
        'purposes.source': '取得元',
        'purposes.beyond': '利用目的の範囲を超える利用',
        'purposes.exceptions': '例外',
        'purposes.exceptionsLead': '次の場合は、例外とします。',
        'route.direct-written': '書面（入力フォームを含みます）で、ご本人から直接取得します。',
        'route.direct-other': '書面のほかの方法で、ご本人から直接取得します。',
        'route.indirect': 'ご本人以外から、間接的に取得します。',
    },
    en: {
        'purposes.route': 'How it is obtained',
        'purposes.source': 'Source',
        'purposes.beyond': 'Use beyond these purposes',
        'purposes.exceptions': 'Exceptions',
        'purposes.exceptionsLead': 'The following cases are exceptions.',
        'route.direct-written': 'Directly from the person in writing, which includes forms on web pages.',
        'route.direct-other': 'Directly from the person, by means other than writing.',
        'route.indirect': 'Indirectly, from somebody other than the person.',
    },
};

/** The Japanese of a file under Japan's rules, for a notice in another language. */
function japaneseOf(view) {
    const { settings, voice, live } = view;
    if (!settings.rules.has('JP') || matchLanguage(voice.language, ['ja']))
        return undefined;
    const { available } = settings.languages;
    const version = matchLanguage('ja', available) ?? available.find((tag) => matchLanguage(tag, ['ja']));
    if (!version)
        return undefined;
    const still = live && { store: live.store, switches: undefined };
    return { ...view, voice: new Voice(version, settings), live: still, version };
}
/**
 * A section of which the law wants a Japanese version (Enforcement Regulations of the Telecommunications Business Act,
 * Art. 22-2-28), or holds the business to its Japanese words: another language is followed by it, not instead of it.
 */
const inJapaneseToo = (draw) => (view) => {
    const drawn = draw(view);
    const japanese = japaneseOf(view);
    return drawn === nothing || !japanese ? drawn : html `${drawn}${draw(japanese)}`;
};

const word$2 = ({ voice }, key) => voice.word(purposeWording, key);
function group({ subject, route, source, items, link, note: note$1 }, view) {
    const { voice } = view;
    const parts = [
        labelled(word$2(view, 'purposes.route'), route ? word$2(view, `route.${route}`) : nothing, view),
        labelled(word$2(view, 'purposes.source'), voice.text(source), view),
        numberedList(items, view),
        link ? html `<p>${noticeLink(link, view)}</p>` : nothing,
        note(note$1, view),
    ];
    return topic(voice.text(subject), parts, view);
}
function drawPurposes(view) {
    const { groups, beyond, exceptions, note } = view.settings.notice.purposes;
    const list = exceptionList(exceptions, view);
    const lead = html `<p>${word$2(view, 'purposes.exceptionsLead')}</p>`;
    const content = [
        ...groups.map((one) => group(one, view)),
        topic(word$2(view, 'purposes.beyond'), [statement(beyond, view)], view),
        topic(word$2(view, 'purposes.exceptions'), list === nothing ? [] : [lead, list], view),
    ];
    return sectionFrame('purposes', { lead: note }, content, view);
}
/**
 * By whose information it is: how and from where it is obtained and the purposes; then what happens beyond them
 * (APPI Art. 17, 18, 21).
 */
const purposesSection = inJapaneseToo(drawPurposes);

/** What a person may ask for and how (APPI Art. 32 to 39). */
const requestWording = {
    ja: {
        'requests.rights': '請求できること',
        'requests.to': '請求の送り先',
        'requests.forms': '請求の書式',
        'requests.identity': 'ご本人の確認に必要な書類',
        'requests.anyOf': '次のうち、いずれか1点をお送りください。',
        'requests.proxy': '代理人による請求',
        'requests.fee': '手数料',
        'requests.reply': '回答の方法',
        'requests.dataHandling': '請求に伴って取得した個人情報の取り扱い',
        'requests.refusalGrounds': '請求に応じられない場合',
        'requests.languages': '受け付ける言語',
        'requests.inLanguages': '{languages}で受け付けます。',
        'right.notifyPurpose': '利用目的の通知',
        'right.disclose': '保有個人データの開示',
        'right.correct': '保有個人データの内容の訂正',
        'right.add': '保有個人データの内容の追加',
        'right.delete': '保有個人データの内容の削除',
        'right.stopUse': '保有個人データの利用の停止',
        'right.erase': '保有個人データの消去',
        'right.stopProvision': '保有個人データの第三者への提供の停止',
        'right.records': '第三者提供記録の開示',
        'proxy.statutory': '法定代理人',
        'proxy.minor': '未成年者の法定代理人',
        'proxy.adultWard': '成年被後見人の法定代理人',
        'proxy.delegated': 'ご本人が委任した代理人（任意代理人）',
        'fee.amount': '金額',
        'fee.each': '1件につき{amount}',
        'fee.none': '無料',
        'fee.included': '税込み',
        'fee.excluded': '税抜き',
        'fee.appliesTo': '手数料がかかる請求',
        'fee.payment': 'お支払いの方法',
        'fee.ifShort': '手数料が不足している場合',
        'fee.refund': '返金',
        'fee.refundable': '開示できなかった場合は、手数料をお返しします。',
        'fee.notRefundable': '開示できなかった場合も、手数料はお返ししません。',
    },
    en: {
        'requests.rights': 'What you can ask for',
        'requests.to': 'Where to send requests',
        'requests.forms': 'Forms',
        'requests.identity': 'Documents that show who you are',
        'requests.anyOf': 'Please send any one of the following.',
        'requests.proxy': 'Requests by an agent',
        'requests.fee': 'Fee',
        'requests.reply': 'How we reply',
        'requests.dataHandling': 'Personal information received with a request',
        'requests.refusalGrounds': 'When we cannot comply',
        'requests.languages': 'Languages',
        'requests.inLanguages': 'Requests are accepted in {languages}.',
        'right.notifyPurpose': 'Notification of the purpose of use',
        'right.disclose': 'Disclosure of retained personal data',
        'right.correct': 'Correction of retained personal data',
        'right.add': 'Addition to retained personal data',
        'right.delete': 'Deletion from retained personal data',
        'right.stopUse': 'Cessation of the use of retained personal data',
        'right.erase': 'Erasure of retained personal data',
        'right.stopProvision': 'Cessation of provision of retained personal data to third parties',
        'right.records': 'Disclosure of the records of provision to third parties',
        'proxy.statutory': 'Statutory agent',
        'proxy.minor': 'Statutory agent of a minor',
        'proxy.adultWard': 'Statutory agent of an adult ward',
        'proxy.delegated': 'Agent by delegation',
        'fee.amount': 'Amount',
        'fee.each': '{amount} for each request',
        'fee.none': 'Free of charge',
        'fee.included': 'tax included',
        'fee.excluded': 'tax excluded',
        'fee.appliesTo': 'Requests with a fee',
        'fee.payment': 'Payment',
        'fee.ifShort': 'If the fee is short',
        'fee.refund': 'Refund',
        'fee.refundable': 'If nothing can be disclosed, the fee is refunded.',
        'fee.notRefundable': 'The fee is not refunded, even if nothing can be disclosed.',
    },
};

/** What a person may ask for, in our words. */
const rightList = (rights, { voice }) => rights.length
    ? html `<ul part="list">
        ${rights.map((right) => html `<li>${voice.word(requestWording, `right.${right}`)}</li>`)}
      </ul>`
    : nothing;

const word$1 = ({ voice }, key, fill) => voice.word(requestWording, key, fill);
const money = perLanguage((locale) => {
    const [tag] = Intl.getCanonicalLocales(locale);
    return (amount, currency) => new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' }).format(amount);
});
/** 「1件につき1,000円（税込み）」. An amount without a currency would be no amount. */
function amountOf({ amount, currency, tax }, view) {
    if (amount === undefined || currency === undefined)
        return nothing;
    if (!amount)
        return word$1(view, 'fee.none');
    const each = word$1(view, 'fee.each', { amount: money(view.voice.language)(amount, currency) });
    const remark = tax && view.voice.word(noticeWording, 'notice.remark', { text: word$1(view, `fee.${tax}`) });
    return html `${each}${remark ?? nothing}`;
}
/** The fee, what it is for, and how it is paid (APPI Art. 38). */
function feeFacts(fee, view) {
    if (!fee)
        return nothing;
    const { refundable } = fee;
    const refund = refundable === undefined ? nothing : word$1(view, refundable ? 'fee.refundable' : 'fee.notRefundable');
    return factList([
        [word$1(view, 'fee.amount'), amountOf(fee, view)],
        [word$1(view, 'fee.appliesTo'), rightList(fee.appliesTo, view)],
        [word$1(view, 'fee.payment'), view.voice.text(fee.payment)],
        [word$1(view, 'fee.ifShort'), view.voice.text(fee.ifShort)],
        [word$1(view, 'fee.refund'), refund],
    ]);
}

const word = ({ voice }, key) => voice.word(requestWording, key);
/** The place itself, or the desk that it points to. */
function destination({ to }, { settings }) {
    if (typeof to !== 'string')
        return to;
    return settings.notice.contacts?.desks.find(({ id }) => to === `contact:${id ?? ''}`);
}
function whereTo(requests, view) {
    const { voice } = view;
    const place = destination(requests, view);
    const name = voice.word(placeWording, 'place.name');
    return [
        place ? factList([[name, voice.text(place.name)], ...placeFacts(place, view)]) : nothing,
        place ? note(place.note, view) : nothing,
        paragraph(requests.envelopeNote, view),
    ];
}
function identity({ identity: papers }, view) {
    if (!papers)
        return [];
    const list = itemList(papers.anyOf, view);
    const lead = papers.anyOf.length > 1 ? html `<p>${word(view, 'requests.anyOf')}</p>` : nothing;
    return [lead, list, note(papers.note, view)];
}
const agents = (proxy, view) => factList(proxy.map(({ kind, documents }) => [kind ? word(view, `proxy.${kind}`) : '', itemList(documents, view)]));
const forms = (links, view) => links.length
    ? html `<ul part="list">
        ${links.map((link) => html `<li>${noticeLink(link, view)}</li>`)}
      </ul>`
    : nothing;
function languages({ languages: tags }, { voice }) {
    const names = wordList(tags.map((tag) => languageName(tag, voice.language)), voice.language);
    return tags.length
        ? html `<p>${voice.word(requestWording, 'requests.inLanguages', { languages: names })}</p>`
        : nothing;
}
/** What can be asked for, where, with what papers, for what fee, and how it is answered (APPI Art. 32 to 39). */
const requestsSection = fileSection('requests', (requests, view) => {
    const under = (key, ...parts) => topic(word(view, key), parts, view);
    return [
        under('requests.rights', rightList(requests.rights, view)),
        under('requests.to', ...whereTo(requests, view)),
        under('requests.forms', forms(requests.forms, view)),
        under('requests.identity', ...identity(requests, view)),
        under('requests.proxy', agents(requests.proxy, view)),
        under('requests.fee', feeFacts(requests.fee, view)),
        under('requests.reply', paragraph(requests.reply, view)),
        under('requests.languages', languages(requests, view)),
        under('requests.dataHandling', paragraph(requests.dataHandling, view)),
        under('requests.refusalGrounds', numberedList(requests.refusalGrounds, view)),
    ];
});

const content = (service, heading, view) => ({
    before: [
        dataSent(service, view),
        recipient(service, view),
        ...purposes(service, view),
        mechanism(service, view),
        trigger(service, view),
    ],
    ways: optOutList(service, view, heading),
    after: [
        linked(service, view),
        transfer(service, view),
        retention(service, view),
        minors(service, view),
        policy(service, view),
    ],
});
const fields = [
    ...['name', 'dataSent', 'recipient', 'ourPurpose', 'theirPurpose', 'trigger', 'optOut'],
    ...['transfer', 'retention', 'minorsNote'],
];
/** By what means something is sent is said in our words. */
function kinds(services, { voice }) {
    const used = new Set(services.flatMap(({ mechanism }) => mechanism));
    return [...used].map((kind) => voice.plainWord(serviceWording, `mechanism.${kind}`));
}
function drawTransmissions(view) {
    const { services, notice } = view.settings;
    const { intro, note } = notice.transmissions;
    const besides = {
        services: () => services,
        fields,
        words: (some) => kinds(some, view),
    };
    const frame = { term: 'external-transmission', lead: intro, note, besides };
    return sectionFrame('transmissions', frame, [serviceCards('transmissions', services, view, content)], view);
}
/**
 * For every service what is sent, to whom and why, in the order of the rule, and how to opt out (Telecommunications
 * Business Act Art. 27-12; Enforcement Regulations Art. 22-2-28 to 22-2-31).
 */
const transmissionsSection = inJapaneseToo(drawTransmissions);

/** A new section is a file and a line here. */
const sections = {
    policy: policySection,
    purposes: purposesSection,
    cookies: cookiesSection,
    transmissions: transmissionsSection,
    beacons: beaconsSection,
    adOptOuts: adOptOutsSection,
    accessLogs: accessLogsSection,
    personalRelatedInfo: personalRelatedInfoSection,
    hidden: hiddenSection,
    cards: cardsSection,
    thirdParty: thirdPartySection,
    jointUse: jointUseSection,
    entrustment: entrustmentSection,
    minors: minorsSection,
    voluntary: voluntarySection,
    retention: retentionSection,
    security: securitySection,
    changes: changesSection,
    requests: requestsSection,
    contacts: contactsSection,
    organization: organizationSection,
    certifications: certificationsSection,
    documents: documentsSection,
    territory: territorySection,
    translation: translationSection,
    links: linksSection,
    disclaimers: disclaimersSection,
    revisions: revisionsSection,
};
/** A section by its name; nothing where the file says nothing in it. */
const drawSection = (name, view) => isCustom(name) ? customSection(name, view) : sections[name](view);
/** Sections that belong together, without those that say nothing: links among them go only to what is there. */
function drawSections(names, view) {
    const together = { ...view, together: new Set(names) };
    const drawn = names.map((name) => ({
        name,
        content: drawSection(name, together),
    }));
    const saying = drawn.filter(({ content }) => content !== nothing);
    return saying.length < drawn.length
        ? drawSections(saying.map(({ name }) => name), view)
        : drawn;
}

// What a browser needs to go on with the template. Texts hold no "<" of their own by then.
const marks = /<!--[^]*?-->|<\?>/g;
/** A template as HTML for readers: without the marks of templates and the blanks of their source. */
const htmlOf = (template) => collectResultSync(render$2(template))
    .replace(marks, '')
    .replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/\s*\n\s*/g, ' ').replace(/\s*\/?>$/, '>'))
    .replace(/\s*\n\s*/g, '\n')
    .trim();

const attribute = / (id|aria-labelledby|aria-describedby)="([^"]*)"/g;
/**
 * Ids that are ours alone in a page. In a shadow root they need no care; here they begin with `shirase-`, and a
 * section's heading has the name under which links know the section: `shirase-transmissions`.
 */
function pageIds(html) {
    const ours = (id) => `shirase-${id.replace(/-title$/, '')}`;
    return html.replace(attribute, (_, name, ids) => ` ${name}="${ids.split(' ').map(ours).join(' ')}"`);
}

/**
 * The notice, or sections of it, as HTML that needs no script, from the templates of the elements: one `<div>` that can
 * stand between the tags of an element. Empty where the file says nothing.
 */
function staticNotice(settings, wanted) {
    const view = staticView(settings, wanted.language, wanted.level);
    const names = wanted.sections ?? settings.notice.sections;
    const drawn = drawSections(names, view);
    if (!drawn.length)
        return '';
    const parts = [
        ...(wanted.sections ? [] : [pageIds(htmlOf(companyBlock(view)))]),
        pageIds(htmlOf(contentsList(drawn, view))),
        ...drawn.map(({ content }) => pageIds(htmlOf(content))),
    ];
    return `<div lang="${wanted.language}" class="shirase-static">\n${parts.filter(Boolean).join('\n')}\n</div>\n`;
}

/** A checkbox that looks like the switch that it is: where the knob stands says it, not the colour alone. */
const adSwitchStyles = css$1 `
  .control {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }
  /* The switch, or what stands in its place on a copy. */
  .line > :first-child {
    min-block-size: 44px;
    align-content: center;
  }
  label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: fit-content;
    cursor: pointer;
  }
  input {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 44px;
    block-size: 24px;
    margin: 0;
    border: 2px solid var(--_control);
    border-radius: 12px;
    background: none;
    cursor: inherit;
  }
  input::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: currentColor;
  }
  input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked::before {
    inset-inline-start: 23px;
    background: var(--_on-accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    input::before {
      transition: inset-inline-start 120ms;
    }
  }
  @media (forced-colors: active) {
    input::before {
      background: ButtonText;
    }
    input:checked {
      background: Highlight;
    }
    input:checked::before {
      background: HighlightText;
    }
  }
  @media print {
    label {
      display: none;
    }
  }
`;

/** A table where there is room for one, cards where there is not. */
const cookieTableStyles = css$1 `
  [part='list-title'] {
    margin-block-end: 0.5em;
    padding-block-start: 1.75em;
    border-block-start: 1px solid var(--_rule);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    table-layout: fixed;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.6em;
    padding-inline: 0 1.5em;
    border-block-start: 1px solid var(--_rule);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead th,
  [scope='rowgroup'] {
    font-weight: 600;
  }
  thead th {
    border: 0;
  }
  [scope='rowgroup'] {
    padding-block-start: 1.4em;
    border-block-start-color: var(--_strong-rule);
  }
  .who {
    font-weight: 400;
  }
  .domain {
    display: block;
    inline-size: fit-content;
    font-weight: 400;
  }
  th.name {
    inline-size: 22%;
  }
  th.party {
    inline-size: 14%;
  }
  th.lifetime {
    inline-size: 20%;
  }
  .label {
    display: none;
  }
  [part='wildcard'] {
    margin-block-start: 1em;
  }
  @container (max-width: 39.99em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      padding-block: 1em;
      border-block-start: 1px solid var(--_strong-rule);
    }
    .many tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 14em;
    }
    th,
    td {
      padding: 0.15em 0;
      border: 0;
    }
    [part='cookie'] {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_rule);
    }
    [part='cookie']:last-child {
      padding-block-end: 0;
    }
    [scope='rowgroup'] {
      padding-block-end: 0.6em;
    }
    [scope='row'] {
      font-weight: 600;
    }
    td:not(.storage) {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: 1em;
    }
    .label {
      display: block;
    }
    td.unsaid {
      display: none;
    }
  }
  @media print {
    .many tbody {
      content-visibility: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;

/** What opens more to read: words in the colour of links, behind a chevron that turns. */
const disclosureStyles = css$1 `
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 32px;
    color: var(--_accent);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover > :first-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary > :first-child::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.15em;
    rotate: -45deg;
  }
  summary:dir(rtl) > :first-child::before {
    rotate: 135deg;
  }
  details[open] summary > :first-child::before {
    translate: 0 -0.25em;
    rotate: 45deg;
  }
`;

/** Services and statements one below the other, set apart by hairlines; their names stand at the side where there is room. */
const factsStyles = css$1 `
  .service,
  .topic {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_strong-rule);
  }
  .topic {
    padding-block: 1.25em;
    border-color: var(--_rule);
  }
  /* As high as one is taken to be until it comes into sight, and so the room of those that are still to come. */
  .many {
    --_item: calc(33em + 1px);
  }
  .many > .service {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
  }
  .service > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 1lh;
    margin-block-end: 1em;
  }
  /* On a narrow page a line of its own, so that a copy without scripts knows how much room it takes. */
  .state {
    display: flex;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
    line-height: 1.5;
  }
  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unsaved {
    font-weight: 600;
  }
  dl {
    margin: 0;
  }
  dl > div {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_rule);
  }
  dl > div:last-child {
    padding-block-end: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .ways > li {
    padding-inline-start: 0;
  }
  .ways > li::before {
    content: none;
  }
  .ways > li + li {
    margin-block-start: 1em;
  }
  .topic h1,
  .topic h2,
  .topic h3,
  .topic h4,
  .topic h5,
  .topic h6 {
    margin-block-end: 0.25em;
    line-height: inherit;
  }
  .topic dl > div:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .topic-text > * + * {
    margin-block-start: 0.5em;
  }
  /* The word that says what stops is not broken in two. */
  .ways strong {
    word-break: keep-all;
  }
  @container (min-width: 40em) {
    .state {
      inline-size: auto;
    }
    .topic h1,
    .topic h2,
    .topic h3,
    .topic h4,
    .topic h5,
    .topic h6 {
      font-size: 1em;
    }
    dl > div,
    .topic {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 0 2em;
    }
    .topic dl > div {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  @media print {
    .many > .service {
      content-visibility: visible;
    }
    header {
      break-after: avoid;
    }
    dl > div {
      break-inside: avoid;
    }
  }
`;

/** Terms to be explained: one beside the other as far as there is room, an open one on lines of its own. */
const glossaryStyles = css$1 `
  .glossary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .glossary details {
    margin: 0;
  }
  .glossary details[open] {
    flex-basis: 100%;
  }
  .glossary p {
    margin: 0;
    padding-block-end: 8px;
    padding-inline-start: 1.2em;
  }
  @media print {
    .glossary {
      display: none;
    }
    /* On paper nothing can be opened: either all can be read, or none is there. */
    @supports selector(::details-content) {
      .glossary {
        display: block;
      }
      .glossary details {
        break-inside: avoid;
      }
      .glossary details::details-content {
        content-visibility: visible;
      }
      .glossary summary {
        min-block-size: 0;
        color: inherit;
        font-weight: 600;
      }
      .glossary summary > ::before {
        content: none;
      }
      .glossary p {
        padding-inline-start: 0;
      }
    }
  }
`;

/**
 * The notices stand in the page and look like a part of it: its type, its colours and its ground, whether light or dark.
 * Lines are made of the text's own colour. Whether there is room for two columns depends on the notice's own width.
 */
const noticeStyles = css$1 `
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 44em;
    min-inline-size: 0;
    max-inline-size: 100%;
    color-scheme: var(--_scheme);
    font-family: var(--shirase-font, inherit);
    font-size: max(16px, 1em);
    --_rule: color-mix(in srgb, currentColor 16%, transparent);
    --_strong-rule: color-mix(in srgb, currentColor 42%, transparent);
    --_control: color-mix(in srgb, currentColor 65%, transparent);
  }
  :host([hidden]) {
    display: none;
  }
  section ~ section {
    margin-block-start: 3.5em;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  section:not(:lang(ja, zh)) {
    line-height: 1.65;
    --_measure: 38em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  [part='title'] {
    margin-block-end: 0.75em;
    font-size: 1.375em;
    line-height: 1.4;
  }
  p {
    text-wrap: pretty;
  }
  p,
  li {
    max-inline-size: var(--_measure, 46em);
  }
  p + p,
  p + ul,
  p + dl,
  dl + p,
  ul + p {
    margin-block-start: 0.5em;
  }
  p + .services,
  p + .topic,
  .services + .note,
  .topic + .note {
    margin-block-start: 1.75em;
  }
  .glossary {
    margin-block: 0.5em 1em;
  }
  .glossary + .services,
  .glossary + .topic {
    margin-block-start: 1.75em;
  }
  [part='title'] + .glossary,
  .heading + .glossary {
    margin-block-start: -0.25em;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    /* With "none", Safari no longer calls it a list. */
    list-style-type: '';
  }
  ul > li,
  ol > li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  ul > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.25em;
    inline-size: 0.3em;
    block-size: 0.3em;
    border-radius: 50%;
    background: var(--_control);
  }
  li ul > li::before {
    inline-size: 0.5em;
    block-size: 1px;
    margin-block-start: 0.12em;
    border-radius: 0;
  }
  ol {
    counter-reset: item;
  }
  ol > li {
    padding-inline-start: 2em;
    counter-increment: item;
  }
  ol:has(> :nth-child(100)) > li {
    padding-inline-start: 2.75em;
  }
  ol > li::before {
    content: counter(item) '.';
    position: absolute;
    inset-inline-start: 0;
    font-variant-numeric: tabular-nums;
  }
  li + li,
  li > ul {
    margin-block-start: 0.25em;
  }
  code {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: ui-monospace, 'SFMono-Regular', Consolas, monospace;
    font-size: 1em;
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1.25em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    cursor: pointer;
  }
  /* As high as it is itself: a copy without scripts keeps as much room. */
  p > button {
    display: block;
  }
  button:hover {
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  @media (forced-colors: active) {
    ul > li::before {
      background: CanvasText;
    }
  }
  @media print {
    a[href^='http']::after {
      content: ' ' attr(href);
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    ul > li::before {
      print-color-adjust: exact;
    }
    /* Nothing on paper can be pressed, whatever it looks like on the screen. */
    button {
      display: none !important;
    }
  }
`;

/**
 * Marks a style sheet's text, for editors and for the build, which shortens it. The first layer puts it on its root
 * itself; to Lit's elements it goes through `unsafeCSS`.
 */
const css = (text) => text.join('');

/**
 * The tokens of every screen. A page's `--shirase-*` wins over the file's theme, which wins over ours.
 * The properties that begin with an underscore are our own. On the accent stands black or white, whichever is
 * easier to read: `y` is the accent's luminance (WCAG 2.2, 1.4.3).
 */
const tokens$1 = css `
  :host {
    --_accent: var(--shirase-accent, light-dark(var(--_accent-light, #0b57d0), var(--_accent-dark, #a8c7fa)));
    --_surface: var(
      --shirase-surface,
      light-dark(var(--_surface-light, #fff), var(--_surface-dark, #1f1f1f))
    );
    --_text: var(--shirase-text, light-dark(var(--_text-light, #1f1f1f), var(--_text-dark, #e3e3e3)));
    --_radius: var(--shirase-radius, var(--_file-radius, 8px));
    --_white: clamp(0, (0.179 - y) * 1e4, 1);
    --_on-accent: color(
      from var(--_accent) xyz-d65 calc(0.95 * var(--_white)) var(--_white) calc(1.09 * var(--_white))
    );
    --_edge: color-mix(in srgb, var(--_text) 55%, var(--_surface));
    --_hairline: color-mix(in srgb, var(--_text) 16%, var(--_surface));
  }
`;
/** Type that reads well in every script. */
const type$1 = css `
  :host {
    font-size: max(16px, 1rem);
    line-height: 1.75;
    line-break: strict;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  button {
    word-break: auto-phrase;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  a {
    color: var(--_accent);
  }
  h2:focus {
    outline: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
/** What stands above the page, and takes nothing of its styles but what it is given. */
const overlay = css `
  :host {
    all: initial;
    color-scheme: var(--_scheme, light dark);
    font-family: var(--shirase-font, var(--_file-font, system-ui));
    color: var(--_text);
  }
  button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.4;
    cursor: pointer;
  }
  button:hover {
    filter: contrast(0.9);
  }
  [part='preferences'] {
    border-color: var(--_edge);
    background: none;
    color: inherit;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/** The sheets that all screens share, in the form that Lit's elements take. */
const tokens = unsafeCSS(tokens$1);
const type = unsafeCSS(type$1);
unsafeCSS(overlay);

/** What stands around the sections: who we are, the contents, and a quiet control beside each heading. */
const wholeNoticeStyles = css$1 `
  .company,
  .contents {
    margin-block-end: 2.5em;
  }
  .contents {
    padding: 1em 1.25em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .contents p {
    font-weight: 700;
  }
  .contents ul {
    columns: 18em;
  }
  .contents a {
    display: inline-block;
    padding-block: 0.15em;
  }
  .heading {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    /* As much as a heading alone has, whose own "em" is larger. */
    margin-block-end: calc(1.375 * 0.75em);
  }
  .heading > [part='title'] {
    margin: 0;
  }
  [part='copy'] {
    display: inline-grid;
    flex: none;
    place-content: center;
    min-block-size: 0;
    inline-size: 1.925em;
    block-size: 1.925em;
    padding: 0;
    border-color: transparent;
    color: var(--_control);
  }
  [part='copy'] svg {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .signature {
    margin-block-start: 1.5em;
    text-align: end;
  }
  .signature p {
    max-inline-size: none;
  }
  .signature + .note,
  dl + .note {
    margin-block-start: 1em;
  }
  img {
    display: block;
    block-size: 5em;
    inline-size: auto;
    max-inline-size: 100%;
    object-fit: contain;
    object-position: 0 50%;
  }
  @media print {
    .contents {
      display: none;
    }
    section {
      break-before: auto;
    }
    a[href^='#']::after {
      content: none;
    }
    .signature,
    img {
      break-inside: avoid;
    }
  }
`;

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
const below = (sheet) => sheet
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
const themeOf = (theme) => Object.entries(theme)
    .filter(([, value]) => value)
    .map(([name, value]) => `--_${name}: ${value};`)
    .join('\n');
/**
 * The elements' look for what `staticNotice` writes. As in a shadow root, the page's own rules for plain elements do
 * not reach in. The theme comes last and alone: the name of a font with an odd quotation mark spoils only itself.
 */
function staticStyle(theme) {
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

const plainText = (html) => html.replace(/<[^>]*>/g, '').trim();
/** The heading of the page: the section's where there is only one, which then needs no second. */
function names(settings, { language, sections }) {
    const view = staticView(settings, language, 1);
    const { voice } = view;
    const [only, ...more] = sections ?? [];
    const alone = !!only && !more.length;
    // As HTML, since a title of the file can have marks in it.
    const title = alone
        ? plainText(htmlOf(sectionTitle(only, view)))
        : escaped(voice.plainWord(pageWording, 'page.title'));
    const company = escaped(voice.plain(settings.company.name));
    const full = company ? voice.plainWord(pageWording, 'page.titleOf', { title, company }) : title;
    return { voice, full, heading: alone ? '' : `<h1>${title}</h1>\n`, level: alone ? 1 : 2 };
}
/** The version of the file, and on an approval copy that it is not published. */
function edition({ version }, draft, { voice }) {
    if (draft) {
        const mark = version
            ? voice.plainWord(pageWording, 'page.draft', { version })
            : voice.plainWord(pageWording, 'page.draftUnversioned');
        return `<p class="draft">${escaped(mark)}</p>\n`;
    }
    return version
        ? `<p class="version">${escaped(voice.plainWord(pageWording, 'page.version', { version }))}</p>\n`
        : '';
}
/** The notice as a page of its own; empty where the file says nothing. */
function staticPage(settings, wanted) {
    const named = names(settings, wanted);
    const notice = staticNotice(settings, { ...wanted, level: named.level });
    if (!notice)
        return '';
    const above = named.heading + edition(settings, wanted.draft, named);
    return htmlDocument({
        language: wanted.language,
        title: named.full,
        style: staticStyle(settings.theme) + pageStyle,
        body: above + notice,
        listed: !wanted.draft,
    });
}

function write(settings, language, sections, { kind, headingLevel: level }) {
    if (kind === 'style')
        return staticStyle(settings.theme);
    if (kind === 'fragment')
        return staticNotice(settings, { language, sections, level });
    return staticPage(settings, { language, sections, draft: kind === 'draft' });
}
/** Words that cannot be had are English. */
const spoken = (language) => new Promise((resolve) => {
    if (canSpeak(language, undefined, resolve))
        resolve();
});
/** The notice of a file as text that needs no script, or why there is none. */
async function render(file, wish) {
    const settings = readNotice(file);
    const { available, default: first } = settings.languages;
    const language = matchLanguage(wish.lang ?? first, available);
    if (!language)
        return { refused: 'language', offered: [...new Set(available)] };
    const sections = wish.element && knownSections(wish.element);
    const unknown = wish.element?.find((name) => !sections?.some((one) => one === name));
    if (unknown !== undefined)
        return { refused: 'section', name: unknown };
    await spoken(language);
    const html = write(settings, language, sections, wish);
    return html ? { html, settings, language } : { refused: 'empty' };
}

export { render };
