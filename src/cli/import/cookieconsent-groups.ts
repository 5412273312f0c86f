import type { WrittenCategory } from '../../config/types/category';
import type { ConfigFile } from '../../config/types/config-file';
import type { WrittenCookie, WrittenService } from '../../config/types/service';
import type { Id } from '../../config/types/small-types';
import { assignIds, type ServiceIds } from './assign-ids';
import { googleSignals } from './google-keys';
import { inLanguages, type Translations } from './languages';
import { oldCookies, onlyOnce } from './old-cookies';
import type { OldPart } from './old-part';
import { oldWords } from './old-words';
import { present } from './present';

interface Member {
  readonly name: string;
  readonly part: OldPart;
  /** We make it, to hold what the category alone held. */
  readonly made: boolean;
  readonly label: string | undefined;
  readonly cookies: readonly WrittenCookie[];
}

/** A category as it was. */
export interface Group {
  readonly name: string;
  readonly part: OldPart;
  readonly required: boolean;
  readonly enabled: boolean;
  readonly members: readonly Member[];
}

const cookiesIn = (list: OldPart): readonly WrittenCookie[] =>
  onlyOnce(
    list
      .items()
      .flatMap((one) => oldCookies(one.at('name'), { path: one.at('path'), domain: one.at('domain') })),
  );

const memberOf = ([name, part]: readonly [string, OldPart]): Member => ({
  name,
  part,
  made: false,
  label: oldWords(part.at('label'), true)?.plain ?? name,
  cookies: cookiesIn(part.at('cookies')),
});

/** What the category cleared as a whole needs a service of ours: its only one, or one that is made for it. */
function withCleared(name: string, members: readonly Member[], list: OldPart): readonly Member[] {
  const named = new Set(members.flatMap(({ cookies }) => cookies.map((one) => one.name)));
  const cookies = cookiesIn(list).filter((one) => !named.has(one.name));
  const [first] = members;
  if (!cookies.length) return members;
  if (first && members.length === 1) return [{ ...first, cookies: onlyOnce([...first.cookies, ...cookies]) }];
  return [...members, { name: `${name}-cookies`, part: list, made: true, label: undefined, cookies }];
}

/** The old categories, with what is in them. */
export const groupsOf = (categories: OldPart): readonly Group[] =>
  categories.entries().map(([name, part]) => {
    const members = part.at('services').entries().map(memberOf);
    return {
      name,
      part,
      required: part.at('readOnly').isOn(),
      enabled: part.at('enabled').isOn(),
      members: withCleared(name, members, part.at('autoClear', 'cookies')),
    };
  });

const sectionOf = (translation: OldPart, name: string): OldPart | undefined =>
  translation
    .at('preferencesModal', 'sections')
    .items()
    .find((section) => section.at('linkedCategory').text() === name);

function writeCategory({ name, part, required }: Group, id: Id, translations: Translations): WrittenCategory {
  if (id !== name) part.tell('category-id', id);
  const words = (field: string, kind: 'plain' | 'marked') =>
    inLanguages(translations, (one) => {
      const section = sectionOf(one, name);
      return section && oldWords(section.at(field), true)?.[kind];
    });
  return present<WrittenCategory>({
    id,
    required: required || undefined,
    label: words('title', 'plain'),
    description: words('description', 'marked'),
  });
}

function tellIds({ part, made }: Member, { id, alias, taken }: ServiceIds): void {
  if (made) part.tell('made-service', id);
  else if (taken) part.tell('service-taken', id);
  else if (alias !== undefined) part.tell('service-id', id);
}

function writeService(member: Member, ids: ServiceIds, category: Id): WrittenService {
  tellIds(member, ids);
  const { made, label, cookies } = member;
  return present<WrittenService>({
    id: ids.id,
    alias: made || ids.alias === undefined ? undefined : [ids.alias],
    category,
    name: label,
    cookies: [...cookies],
  });
}

/** The old categories and services in our words. */
export function writeGroups(
  groups: readonly Group[],
  translations: Translations,
): Pick<ConfigFile, 'categories' | 'services' | 'signals'> {
  const members = groups.flatMap(({ members }, group) => members.map((member) => ({ member, group })));
  const ids = assignIds(
    groups.map(({ name }) => name),
    members.map(({ member }) => member.name),
  );
  const idOf = (at: number): ServiceIds => ids.services[at] ?? { id: '', alias: undefined, taken: false };
  const named = [
    ...groups.map(({ name }, at) => [name, ids.categories[at] ?? ''] as const),
    ...members.map(({ member }, at) => [member.name, idOf(at).id] as const),
  ];
  return present<Pick<ConfigFile, 'categories' | 'services' | 'signals'>>({
    categories: groups.map((group, at) => writeCategory(group, ids.categories[at] ?? '', translations)),
    services: members.map(({ member, group }, at) =>
      writeService(member, idOf(at), ids.categories[group] ?? ''),
    ),
    signals: googleSignals(named),
  });
}
