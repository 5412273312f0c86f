import type {
  BannerLayout,
  BannerPosition,
  WrittenBanner,
  WrittenBannerLabels,
} from '../../config/types/banner';
import type { LanguageTag, WrittenLink } from '../../config/types/small-types';
import { inLanguages, type ByLanguage, type Translations } from './languages';
import type { OldPart } from './old-part';
import { oldWords, type OldWords } from './old-words';
import { present } from './present';
import { differing } from './same-labels';

const words = (translations: Translations, kind: 'plain' | 'marked', ...way: string[]): ByLanguage =>
  inLanguages(translations, (one) => oldWords(one.at(...way), true)?.[kind]);

const layouts: Readonly<Record<string, BannerLayout>> = { box: 'box', cloud: 'box', bar: 'bar' };

/** Whether the page waits under the banner decides; then its shape does. */
function layoutOf(old: OldPart): BannerLayout | undefined {
  const part = old.at('guiOptions', 'consentModal', 'layout');
  const [shape = '', variant] = part.text()?.split(' ') ?? [];
  const isModal = old.at('disablePageInteraction').isOn();
  if (shape === 'cloud' || variant !== undefined || (shape && !Object.hasOwn(layouts, shape)))
    part.tell('shape');
  return isModal ? 'modal' : layouts[shape];
}

const sides: Readonly<Record<string, string>> = { left: '-start', right: '-end', center: '' };

function positionOf(part: OldPart, layout: BannerLayout | undefined): BannerPosition | undefined {
  const [edge = '', side = 'center'] = part.text()?.split(' ') ?? [];
  if (edge === 'middle' && side === 'center') return 'center';
  const placed = ['top', 'bottom'].includes(edge) && Object.hasOwn(sides, side);
  if (edge && !placed) part.tell('position');
  return placed ? (`${edge}${layout === 'bar' ? '' : sides[side]}` as BannerPosition) : undefined;
}

/** The links under the old banner, side by side in all languages. */
function linksOf(translations: Translations): WrittenLink[] {
  const found = translations.flatMap(([tag, one]): [LanguageTag, OldWords][] => {
    const part = one.at('consentModal', 'footer');
    const read = oldWords(part, true);
    if (read?.saysMore) part.tell('footer-text');
    return read ? [[tag, read]] : [];
  });
  const most = Math.max(0, ...found.map(([, { links }]) => links.length));
  const each = (at: number, field: 'text' | 'href'): ByLanguage =>
    Object.fromEntries(
      found.flatMap(([tag, { links }]) => (links[at] ? [[tag, links[at][field]?.trim() ?? '']] : [])),
    );
  return Array.from({ length: most }, (_, at) => ({ label: each(at, 'text'), url: each(at, 'href') }));
}

function labelsOf(old: OldPart, translations: Translations): WrittenBannerLabels {
  const said = (name: string): ByLanguage => words(translations, 'plain', 'consentModal', name);
  const [accept, reject] = differing(
    said('acceptAllBtn'),
    said('acceptNecessaryBtn'),
    old.at('language', 'translations'),
  );
  return present<WrittenBannerLabels>({ accept, reject, preferences: said('showPreferencesBtn') });
}

/** Refusing stands beside accepting, also where it did not. */
function tellReject(translations: Translations): void {
  for (const [, one] of translations) {
    const modal = one.at('consentModal');
    if (modal.at('acceptAllBtn').text() && !modal.at('acceptNecessaryBtn').text()) modal.tell('reject-shown');
  }
}

/** The first layer. */
export function bannerOf(old: OldPart, translations: Translations): WrittenBanner {
  tellReject(translations);
  const layout = layoutOf(old);
  return present<WrittenBanner>({
    layout,
    position: positionOf(old.at('guiOptions', 'consentModal', 'position'), layout),
    title: words(translations, 'plain', 'consentModal', 'title'),
    text: words(translations, 'marked', 'consentModal', 'description'),
    links: linksOf(translations),
    labels: labelsOf(old, translations),
  });
}

const ownWords = {
  'preferences.title': 'title',
  'preferences.save': 'savePreferencesBtn',
  'preferences.close': 'closeIconLabel',
};

/** The words of the second layer, in place of ours. */
export function textsOf(translations: Translations): Record<LanguageTag, Record<string, string>> {
  const answers = (name: string): ByLanguage => words(translations, 'plain', 'preferencesModal', name);
  const [accept, reject] = [answers('acceptAllBtn'), answers('acceptNecessaryBtn')];
  return present(
    Object.fromEntries(
      translations.map(([tag, one]) => {
        const said = Object.entries(ownWords).map(
          ([key, name]) => [key, oldWords(one.at('preferencesModal', name), true)?.plain] as const,
        );
        const both = accept[tag] !== reject[tag];
        const answered = [
          ['preferences.accept', both ? accept[tag] : undefined],
          ['preferences.reject', both ? reject[tag] : undefined],
        ] as const;
        return [tag, present<Record<string, string>>(Object.fromEntries([...said, ...answered]))];
      }),
    ),
  );
}
