import { banner } from './banner-fields';
import { collect } from './collect';
import {
  consentFields,
  consentVersion,
  cookieFields,
  format,
  languageFields,
  recordFields,
  reopenKind,
} from './consent-fields';
import type { ConsentSettings } from './consent-settings';
import type { NoticeSettings } from './notice-settings';
import { placeOf } from './place-of';
import type { Problem, StructureCode } from './problem';
import { list } from './read/list';
import { oneOf, required, string } from './read/scalars';
import { isObject } from './read/shape';
import { strictShape } from './read/strict-shape';
import { ruleNames } from './rules-of';
import { readConsent } from './read-consent';
import { noticeFields, readNotice } from './read-notice';
import { texts, theme } from './screen-fields';
import { signals } from './signal-fields';
import { tellIds } from './tell-ids';

/** Both doors' settings. */
export interface ConfigSettings {
  readonly consent: ConsentSettings;
  readonly notice: NoticeSettings;
}

/** The whole file, each part by its grammar. */
const file = strictShape({
  ...noticeFields,
  $schema: string,
  format: required(format),
  consentVersion,
  rules: list(oneOf(ruleNames, undefined)),
  languages: strictShape(languageFields),
  consent: strictShape({
    ...consentFields,
    cookie: strictShape(cookieFields),
    record: strictShape(recordFields),
  }),
  banner,
  reopen: strictShape({ kind: reopenKind, why: string }),
  theme,
  signals,
  texts,
});

const once = (problems: readonly Problem<StructureCode>[]): Problem<StructureCode>[] => [
  ...new Map(problems.map((problem) => [`${problem.path} ${problem.code}`, problem])).values(),
];

/** A visitor of whom nothing is known: the strictest model of the file holds. */
const anywhere = { region: '', zone: '', gpc: false };

/** Both doors together: all that can be read of a file, and everything that is wrong with its structure. Never throws. */
export function readConfig(json: unknown): {
  settings: ConfigSettings;
  problems: readonly Problem<StructureCode>[];
} {
  const { problems, tell } = collect();
  file(json, '', tell);
  if (isObject(json)) tellIds(json, tell);
  const consent = readConsent(json, placeOf(json, anywhere));
  return { settings: { consent, notice: readNotice(json) }, problems: once(problems) };
}
