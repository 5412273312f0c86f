import { consentVersion, cookieFields } from '../../config/consent-fields';
import type { WrittenConsent, WrittenConsentCookie } from '../../config/types/consent';
import type { ConfigFile } from '../../config/types/config-file';
import { bannerOf, textsOf } from './cookieconsent-screens';
import { groupsOf, writeGroups } from './cookieconsent-groups';
import { languageTag, translationsOf, writtenLanguages } from './languages';
import { oldDays } from './old-days';
import { oldModel } from './old-model';
import type { OldPart } from './old-part';
import { present } from './present';

/** A configuration of vanilla-cookieconsent 3 in our words. */
export function fromCookieconsent(old: OldPart): ConfigFile {
  const language = old.at('language');
  const translations = translationsOf(language.at('translations'));
  const name = language.at('default').text();
  const first = (name && languageTag(name, language.at('default'))) || (translations[0]?.[0] ?? 'en');
  const groups = groupsOf(old.at('categories'));
  const runs = old.at('mode').text() === 'opt-out';
  const refusable = groups.filter(({ required }) => !required);
  const model = oldModel(refusable.map(({ part, enabled }) => ({ part, ran: runs && enabled })));
  if (!runs) for (const { part, enabled } of refusable) if (enabled) part.at('enabled').tell('pre-ticked');
  return present<ConfigFile>({
    format: 1,
    consentVersion: old.at('revision').read(consentVersion),
    languages: writtenLanguages(first, translations),
    consent: present<WrittenConsent>({
      model,
      days: oldDays(old.at('cookie', 'expiresAfterDays')),
      cookie: present<WrittenConsentCookie>({
        domain: old.at('cookie', 'domain').read(cookieFields.domain),
        path: old.at('cookie', 'path').read(cookieFields.path),
      }),
    }),
    banner: bannerOf(old, translations),
    ...writeGroups(groups, translations),
    texts: textsOf(translations),
  });
}
