import { address } from '../../config/read/url';
import type { BannerButton, WrittenBanner, WrittenBannerLabels } from '../../config/types/banner';
import type { LanguageTag, WrittenLink } from '../../config/types/small-types';
import type { KlaroService } from './klaro-groups';
import { klaroWords, type KlaroTranslations } from './klaro-words';
import { inLanguages, type ByLanguage } from './languages';
import type { OldPart } from './old-part';
import { present } from './present';
import { differing } from './same-labels';

/** Where the policy is: once for all languages, by language, or among the texts. */
function policyUrl(old: OldPart, { own, first, common }: KlaroTranslations): ByLanguage {
  const part = old.at('privacyPolicy');
  const one =
    part.read(address) ?? part.at('default').read(address) ?? common?.at('privacyPolicyUrl').read(address);
  const each = inLanguages(
    own,
    (texts, tag) => part.at(tag).read(address) ?? texts.at('privacyPolicyUrl').read(address),
  );
  const tags = [first, ...own.map(([tag]) => tag)];
  return one ? { ...Object.fromEntries(tags.map((tag) => [tag, one])), ...each } : each;
}

function linksOf(old: OldPart, translations: KlaroTranslations): WrittenLink[] {
  const url = policyUrl(old, translations);
  const label = {
    ...klaroWords(translations, 'plain', false, 'consentModal', 'privacyPolicy', 'name'),
    ...klaroWords(translations, 'plain', false, 'privacyPolicy', 'name'),
  };
  const [where] = Object.values(url);
  if (where === undefined) return [];
  if (Object.keys(label).length) return [{ label, url }];
  old.at('privacyPolicy').tell('policy-link', where);
  return [];
}

/** `{purposes}` in the old notice stands for the purposes, as that language calls them. */
function withPurposes(
  text: string,
  tag: LanguageTag,
  names: readonly string[],
  labels: (name: string) => ByLanguage,
): string {
  const called = names.map((name) => labels(name)[tag] ?? name);
  const list = called.join(tag.startsWith('ja') ? '、' : ', ');
  return text.replaceAll('{purposes}', list);
}

function textOf(
  old: OldPart,
  services: readonly KlaroService[],
  translations: KlaroTranslations,
): ByLanguage {
  const isHtml = old.at('htmlTexts').isOn();
  const text = klaroWords(translations, 'marked', isHtml, 'consentNotice', 'description');
  const names = [
    ...new Set(services.filter(({ required }) => !required).flatMap(({ purposes }) => purposes)),
  ];
  const labels = (name: string): ByLanguage => ({
    ...klaroWords(translations, 'plain', false, 'purposes', name),
    ...klaroWords(translations, 'plain', false, 'purposes', name, 'title'),
  });
  return Object.fromEntries(
    Object.entries(text).map(([tag, said]) => [tag, withPurposes(said, tag, names, labels)]),
  );
}

function labelsOf(old: OldPart, translations: KlaroTranslations): WrittenBannerLabels {
  const said = (...way: string[]): ByLanguage => klaroWords(translations, 'plain', false, ...way);
  const [accept, reject] = differing(said('ok'), said('decline'), old.at('translations'));
  return present<WrittenBannerLabels>({ accept, reject, preferences: said('consentNotice', 'learnMore') });
}

/** The first layer. */
export function klaroBanner(
  old: OldPart,
  services: readonly KlaroService[],
  translations: KlaroTranslations,
): WrittenBanner {
  const isModal = [old.at('mustConsent').isOn(), old.at('noticeAsModal').isOn()].includes(true);
  const answers: BannerButton[] = ['accept', 'reject'];
  if (old.at('hideDeclineAll').isOn()) old.at('hideDeclineAll').tell('reject-shown');
  if (!old.at('acceptAll').isOn()) old.at('acceptAll').tell('accepts-all');
  return present<WrittenBanner>({
    layout: isModal ? 'modal' : undefined,
    title: klaroWords(translations, 'plain', false, 'consentNotice', 'title'),
    text: textOf(old, services, translations),
    links: linksOf(old, translations),
    buttons: old.at('hideLearnMore').isOn() ? answers : undefined,
    labels: labelsOf(old, translations),
  });
}

const ownWords: Readonly<Record<string, readonly string[]>> = {
  'preferences.title': ['consentModal', 'title'],
  'preferences.intro': ['consentModal', 'description'],
  'preferences.save': ['acceptSelected'],
  'preferences.accept': ['acceptAll'],
  'preferences.close': ['close'],
};

/** The words of the second layer, in place of ours. */
export function klaroTexts(
  old: OldPart,
  translations: KlaroTranslations,
): Record<LanguageTag, Record<string, string>> {
  const isHtml = old.at('htmlTexts').isOn();
  const said = Object.entries(ownWords).map(
    ([key, way]) => [key, klaroWords(translations, 'plain', isHtml, ...way)] as const,
  );
  const tags = new Set(said.flatMap(([, texts]) => Object.keys(texts)));
  return Object.fromEntries(
    [...tags].map((tag) => [
      tag,
      present<Record<string, string>>(Object.fromEntries(said.map(([key, texts]) => [key, texts[tag]]))),
    ]),
  );
}
