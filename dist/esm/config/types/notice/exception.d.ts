/**
 * 法律が認める例外です。標準の文章が出るので、条文を書き写す必要はありません。
 * law=法令に基づく場合、life=人の生命・身体・財産の保護、health=公衆衛生・児童の健全な育成、
 * state=国などへの協力、
 * academic=学術研究（個人情報保護法27条1項）。entrusted=委託、merger=合併などによる承継、
 * jointUse=共同利用（27条5項）。public=公開された情報。harm=人の権利利益を害するおそれ、
 * ownRights=自社の権利や正当な利益を害するおそれ、evident=取得の状況から明らかな場合（21条4項）。
 * Cases that the law exempts, with built-in wording: law, life, health, state, academic (APPI Art. 27(1)),
 * entrusted, merger, jointUse (Art. 27(5)), public, and harm, ownRights, evident (Art. 21(4)).
 * @title 例外 / Exception
 */
export type ExceptionId = 'law' | 'life' | 'health' | 'state' | 'academic' | 'entrusted' | 'merger' | 'jointUse' | 'public' | 'harm' | 'ownRights' | 'evident';
