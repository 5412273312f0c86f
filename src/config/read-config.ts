import { collect } from './collect';
import { consentFields, cookieFields, googleFields, googleKeys, languageFields, reopenFields } from './consent-fields';
import type { ConsentSettings } from './consent-settings';
import type { NoticeSettings } from './notice-settings';
import type { Problem, StructureCode } from './problem';
import { list } from './read/list';
import type { Reader } from './read/reader';
import { oneOf, string } from './read/scalars';
import { isObject } from './read/shape';
import { strictShape } from './read/strict-shape';
import { readConsent } from './read-consent';
import { noticeFields, readNotice } from './read-notice';

/** Both doors' settings. */
export interface ConfigSettings {
  readonly consent: ConsentSettings;
  readonly notice: NoticeSettings;
}

/** Read by one of the doors already. */
const elsewhere: Reader<undefined> = () => undefined;

const optional =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, path, tell) =>
    value === undefined ? undefined : reader(value, path, tell);

/** What neither door looks at, since the page has no use for it: keys that nobody knows, and notes for the tools. */
const rest = strictShape({
  ...Object.fromEntries(Object.keys(noticeFields).map((key) => [key, elsewhere])),
  $schema: string,
  format: elsewhere,
  consentVersion: elsewhere,
  rules: list(oneOf(['JP', 'EU', 'US-CA'], undefined)),
  languages: strictShape(languageFields),
  consent: strictShape({ ...consentFields, cookie: strictShape(cookieFields) }),
  reopen: strictShape({ ...reopenFields, why: string }),
  signals: strictShape({
    googleConsentMode: optional(strictShape({ ...googleFields, map: strictShape(googleKeys) })),
  }),
});

function danglingKeys({ google, categories, services }: ConsentSettings): Problem<StructureCode>[] {
  const ids = new Set([...categories, ...services].map(({ id }) => id));
  return Object.entries(google?.map ?? {}).flatMap(([key, id]) =>
    id === undefined || ids.has(id)
      ? []
      : [{ path: `/signals/googleConsentMode/map/${key}`, code: 'dangling-id', level: 'error', got: id } as const],
  );
}

const once = (problems: readonly Problem<StructureCode>[]): Problem<StructureCode>[] => [
  ...new Map(problems.map((problem) => [`${problem.path} ${problem.code}`, problem])).values(),
];

/** Both doors together, for the tools: all that can be read, and everything that is wrong with it. Never throws. */
export function readConfig(json: unknown): { settings: ConfigSettings; problems: readonly Problem<StructureCode>[] } {
  const consent = readConsent(json);
  const notice = readNotice(json);
  const { problems, tell } = collect();
  if (isObject(json)) rest(json, '', tell);
  return {
    settings: { consent: consent.settings, notice: notice.settings },
    problems: once([...consent.problems, ...notice.problems, ...problems, ...danglingKeys(consent.settings)]),
  };
}
