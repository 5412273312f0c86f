import type { StructureCode } from '../config/problem';
import { readConfig } from '../config/read-config';
import { isObject } from '../config/read/shape';
import type { CalendarDay } from '../config/types/small-types';
import type { CheckCode } from './check-code';
import type { CheckProblem } from './check-problem';
import { holdHosts, linkedModel, rejectButton, wayBack } from './consent-model';
import { edgeContrast, textContrast, unknownColours } from './contrast';
import { languagesComplete, languagesSpoken } from './languages';
import { linksSayWhere, markUrls } from './links';
import { openFile } from './open-file';
import { hasOptOut, optOutAddress, optOutChecked, optOutConsequence, optOutStops } from './opt-outs';
import type { Rule, TellCheck } from './rule';
import {
  feeApplies,
  hoursRunForward,
  jointUseResponsible,
  marks,
  organizationName,
  relatedInfoBasis,
} from './section-data';
import { emptySections, listedSections, noticeIds, sectionLinks, unlistedSections } from './sections';
import { statutoryItems, statutoryJapanese, theirPurpose, transfers } from './statutory-items';
import { continuingIsConsent, htmlTags, vagueWording } from './wording';

/** A new rule is a function and a line here. */
const rules: readonly Rule[] = [
  statutoryItems,
  statutoryJapanese,
  theirPurpose,
  transfers,
  hasOptOut,
  optOutStops,
  optOutAddress,
  optOutConsequence,
  optOutChecked,
  linkedModel,
  holdHosts,
  rejectButton,
  wayBack,
  textContrast,
  edgeContrast,
  unknownColours,
  vagueWording,
  continuingIsConsent,
  htmlTags,
  markUrls,
  linksSayWhere,
  languagesComplete,
  listedSections,
  unlistedSections,
  emptySections,
  sectionLinks,
  noticeIds,
  jointUseResponsible,
  relatedInfoBasis,
  feeApplies,
  marks,
  organizationName,
  hoursRunForward,
  languagesSpoken,
];

/**
 * Everything that can be said against a file: what the readers cannot use, and what the rules of the file's
 * `rules` find in the rest. It tells what is wrong with the file; that nothing is wrong says nothing about the law.
 *
 * @param today The day of the check, in the reader's time zone: what was looked at long ago depends on it.
 */
export function checkConfig(
  json: unknown,
  { today }: { readonly today: CalendarDay },
): readonly CheckProblem<StructureCode | CheckCode>[] {
  const { settings, problems } = readConfig(json);
  // A file of another format is not read, so that its texts mean nothing to the rules.
  if (!isObject(json) || !settings.consent.usable) return problems;
  const found: CheckProblem<CheckCode>[] = [];
  // What could not be read there counts as absent, which is no second mistake.
  const unread = new Set(problems.map(({ path }) => path));
  const tell: TellCheck = (path, code, level, told) => {
    if (!unread.has(path)) found.push({ path, code, level, ...told });
  };
  const file = openFile(json, settings, today);
  for (const rule of rules) rule(file, tell);
  return [...problems, ...found];
}
