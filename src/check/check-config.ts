import { expandServices } from '../config/expand-services';
import { presetsOf } from '../config/presets-of';
import type { PresetCode, StructureCode } from '../config/problem';
import { readConfig } from '../config/read-config';
import { isObject } from '../config/read/shape';
import type { PresetFile } from '../config/types/preset';
import type { CalendarDay } from '../config/types/small-types';
import { addressesLead } from './addresses';
import type { CheckCode } from './check-code';
import type { CheckProblem } from './check-problem';
import { holdHosts, linkedModel, rejectButton, wayBack } from './consent-model';
import { edgeContrast, textContrast, unknownColours } from './contrast';
import { countryTags } from './country-tags';
import { termIdsOnce, termsExplained, termsUsed } from './glossary';
import { languagesComplete, languagesSpoken } from './languages';
import { linksSayWhere, markUrls } from './links';
import { openFile } from './open-file';
import { hasOptOut, optOutAddress, optOutChecked, optOutConsequence, optOutStops } from './opt-outs';
import { tellUnverified } from './presets';
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
  addressesLead,
  linksSayWhere,
  countryTags,
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
  termIdsOnce,
  termsExplained,
  termsUsed,
];

interface CheckOptions {
  /** The day of the check, in the reader's time zone: what was looked at long ago depends on it. */
  readonly today: CalendarDay;
  /** The services that are known. */
  readonly presets?: readonly PresetFile[];
}

/**
 * Everything that can be said against a file: what the readers cannot use, and what the rules of the file's
 * `rules` find in the rest, with its known services filled in. It tells what is wrong with the file; that nothing is wrong says nothing about the law.
 */
export function checkConfig(
  written: unknown,
  { today, presets = [] }: CheckOptions,
): readonly CheckProblem<StructureCode | PresetCode | CheckCode>[] {
  const { json, problems: unknown } = expandServices(written, presetsOf(presets));
  const { settings, problems } = readConfig(json);
  // A file of another format is not read, so that its texts mean nothing to the rules.
  if (!isObject(written) || !isObject(json) || !settings.consent.usable) return problems;
  const found: CheckProblem<CheckCode>[] = [];
  // What could not be read or filled in there counts as absent, which is no second mistake.
  const unread = new Set(problems.map(({ path }) => path));
  const unfilled = unknown.map(({ path }) => path.replace(/use$/, ''));
  const tell: TellCheck = (path, code, level, told) => {
    if (!unread.has(path) && !unfilled.some((service) => path.startsWith(service)))
      found.push({ path, code, level, ...told });
  };
  tellUnverified(written, presets, tell);
  const file = openFile(json, settings, today);
  for (const rule of rules) rule(file, tell);
  return [...problems, ...unknown, ...found];
}
