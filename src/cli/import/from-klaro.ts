import { cookieFields } from '../../config/consent-fields';
import type { WrittenConsent, WrittenConsentCookie } from '../../config/types/consent';
import type { ConfigFile } from '../../config/types/config-file';
import type { LanguageTag } from '../../config/types/small-types';
import { klaroBanner, klaroTexts } from './klaro-screens';
import { servicesOf, type KlaroService } from './klaro-groups';
import { writeServices } from './klaro-services';
import { languageTag, translationsOf, writtenLanguages, type Translations } from './languages';
import { oldDays } from './old-days';
import { oldModel } from './old-model';
import type { OldPart } from './old-part';
import { present } from './present';

/** What Klaro shows for every language that does not say it itself. */
const forAll = 'zz';

/** The language of texts that name none: the one that was fixed, else the first that is there. */
function firstLanguage(old: OldPart, translations: Translations): LanguageTag {
  const fixed = [old.at('lang'), ...old.at('languages').items()];
  for (const part of fixed) {
    const name = part.text();
    if (name === forAll) continue;
    const tag = name === undefined ? undefined : languageTag(name, part);
    if (tag !== undefined) return tag;
  }
  const [guess] = translations[0] ?? [];
  old.at(translations.length ? 'translations' : 'services').tell('language-guess', guess ?? 'en');
  return guess ?? 'en';
}

const consentOf = (old: OldPart, services: readonly KlaroService[]): WrittenConsent => {
  const refusable = services.filter(({ required }) => !required);
  return present<WrittenConsent>({
    model: oldModel(refusable.map(({ part, runs }) => ({ part, ran: runs }))),
    days: oldDays(old.at('cookieExpiresAfterDays')),
    cookie: present<WrittenConsentCookie>({
      domain: old.at('cookieDomain').read(cookieFields.domain),
      path: old.at('cookiePath').read(cookieFields.path),
    }),
  });
};

/** A configuration of Klaro 0.7 in our words. */
export function fromKlaro(old: OldPart): ConfigFile {
  const all = translationsOf(old.at('translations'));
  const own = all.filter(([tag]) => tag !== forAll);
  const first = firstLanguage(old, own);
  const common = all.find(([tag]) => tag === forAll)?.[1];
  const translations = { own, first, common };
  const services = servicesOf(old);
  return present<ConfigFile>({
    format: 1,
    languages: writtenLanguages(first, own),
    consent: consentOf(old, services),
    banner: klaroBanner(old, services, translations),
    ...writeServices(old, services, translations),
    texts: klaroTexts(old, translations),
  });
}
