import type { Wording } from '../wording';

export type EmbedKey = `embed.${'sends' | 'once' | 'always' | 'undeclared'}`;

/** What stands in the place of a frame that nobody has allowed yet. */
export const embedWording: Wording<EmbedKey> = {
  ja: {
    'embed.sends': '表示すると、{name}に次の情報が送信されます。',
    'embed.once': 'この回だけ表示する',
    'embed.always': '常に許可する',
    'embed.undeclared':
      'どこに何が送信されるかを確認できないため、この内容は表示していません（{service}）。サイトの運営者にお知らせください。',
  },
  en: {
    'embed.sends': 'Showing this sends the following to {name}.',
    'embed.once': 'Load once',
    'embed.always': 'Always allow',
    'embed.undeclared':
      'This content is not shown, because nothing says who would receive what ({service}). Please tell the owner of this site.',
  },
};
