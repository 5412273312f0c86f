import type { WrittenCategory } from '../../config/types/category';
import type { ConfigFile } from '../../config/types/config-file';
import type { WrittenCookie, WrittenService } from '../../config/types/service';
import type { Id } from '../../config/types/small-types';
import { assignIds, type ServiceIds } from './assign-ids';
import { googleSignals } from './google-keys';
import type { KlaroService } from './klaro-groups';
import { klaroWords, type KlaroTranslations } from './klaro-words';
import { inLanguages } from './languages';
import { oldCookies, onlyOnce } from './old-cookies';
import type { OldPart } from './old-part';
import { oldWords } from './old-words';
import { present } from './present';

/** A cookie's name alone, a list of name, path and domain, or an object of them. */
function cookieOf(part: OldPart): readonly WrittenCookie[] {
  if (part.value?.kind === 'fields')
    return oldCookies(part.at('pattern'), { path: part.at('path'), domain: part.at('domain') }, true);
  const nowhere = part.at('path');
  const [name = part, path = nowhere, domain = nowhere] = part.items();
  return oldCookies(name, { path, domain }, true);
}

function writeService(
  { name, part }: KlaroService,
  { id, alias, taken }: ServiceIds,
  category: Id,
  translations: KlaroTranslations,
): WrittenService {
  if (taken) part.tell('service-taken', id);
  else if (alias !== undefined) part.tell('service-id', id);
  const { own, first } = translations;
  const title = oldWords(part.at('title'), false)?.plain;
  const inside = inLanguages(own, (_, tag) => oldWords(part.at('translations', tag, 'title'), false)?.plain);
  const said = { ...klaroWords(translations, 'plain', false, name, 'title'), ...inside };
  return present<WrittenService>({
    id,
    alias: alias === undefined ? undefined : [alias],
    category,
    name: title ?? (Object.keys(said).length ? said : { [first]: name }),
    cookies: onlyOnce(part.at('cookies').items().flatMap(cookieOf)),
  });
}

function writeCategory(
  name: string,
  id: Id,
  {
    isHtml,
    required,
    part,
  }: { readonly isHtml: boolean; readonly required: boolean; readonly part: OldPart },
  translations: KlaroTranslations,
): WrittenCategory {
  if (id !== name) part.tell('category-id', id);
  const short = klaroWords(translations, 'plain', false, 'purposes', name);
  return present<WrittenCategory>({
    id,
    required: required || undefined,
    label: { ...short, ...klaroWords(translations, 'plain', false, 'purposes', name, 'title') },
    description: klaroWords(translations, 'marked', isHtml, 'purposes', name, 'description'),
  });
}

type Written = Pick<ConfigFile, 'categories' | 'services' | 'signals'>;

/** The old services in our words, and their purposes as categories, in the order in which they come up. */
export function writeServices(
  old: OldPart,
  services: readonly KlaroService[],
  translations: KlaroTranslations,
): Written {
  const isHtml = old.at('htmlTexts').isOn();
  const names = [...new Set(services.map(({ group }) => group))];
  const ids = assignIds(
    names,
    services.map(({ name }) => name),
  );
  const ofCategory = new Map(names.map((name, at) => [name, ids.categories[at] ?? '']));
  const ofService = (at: number): ServiceIds =>
    ids.services[at] ?? { id: '', alias: undefined, taken: false };
  return present<Written>({
    categories: names.map((name) => {
      const [first, ...others] = services.filter(({ group }) => group === name);
      const required = [first, ...others].every((one) => one?.required === true);
      const about = { isHtml, required, part: first?.part.at('purposes') ?? old };
      return writeCategory(name, ofCategory.get(name) ?? '', about, translations);
    }),
    services: services.map((service, at) =>
      writeService(service, ofService(at), ofCategory.get(service.group) ?? '', translations),
    ),
    signals: googleSignals([
      ...ofCategory,
      ...services.map(({ name }, at) => [name, ofService(at).id] as const),
    ]),
  });
}
