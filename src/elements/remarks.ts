import { entries, fields } from '../config/fields';
import { readScreen } from '../config/read-screen';
import type { Id, LanguageTag } from '../config/types/small-types';
import { withoutMarks } from '../config/without-marks';
import { said } from '../core/record';
import type { PageStore } from '../core/store';
import { gpcRefused } from './gpc-refused';
import { Voice, type Word } from './voice';
import { wordList } from './word-list';
import { remarkWording, type RemarkKey } from './wording/remarks';

interface Remark {
  readonly key: RemarkKey;
  readonly fill?: Readonly<Record<string, string>>;
}

/** Why somebody who has answered before is asked again. */
function whyAgain(store: PageStore, named: (ids: readonly Id[]) => string): readonly Remark[] {
  const [settings, record] = [store.settings(), store.remembered()];
  if (!settings || !record || !store.get().asked) return [];
  const added = [...settings.rules].filter(
    ([id, { category, required }]) =>
      !required && id === category && said(record.categories, id) === undefined,
  );
  const days = String(settings.days);
  if (added.length) return [{ key: 'remark.added', fill: { names: named(added.map(([id]) => id)) } }];
  return (record.time ?? 0) + settings.days * 86_400 > Date.now() / 1000
    ? [{ key: 'remark.changed' }]
    : [{ key: 'remark.expired', fill: { days } }];
}

function whatGpcRefused(store: PageStore, named: (ids: readonly Id[]) => string): readonly Remark[] {
  const refused = gpcRefused(store);
  return refused.length ? [{ key: 'remark.gpc', fill: { names: named(refused) } }] : [];
}

/** What this visitor should know beside what everybody is told: a sentence each. */
export function remarks(store: PageStore, language: LanguageTag): readonly Word[] {
  const voice = new Voice(language, readScreen(store.source()));
  const categories = entries(fields(store.source())['categories']);
  const label = (id: Id): string =>
    withoutMarks(voice.plain(categories.find((one) => one['id'] === id)?.['label'])) || id;
  const named = (ids: readonly Id[]): string => wordList(ids.map(label), language).join('');
  return [...whyAgain(store, named), ...whatGpcRefused(store, named)].map(({ key, fill }) =>
    voice.word(remarkWording, key, fill),
  );
}
