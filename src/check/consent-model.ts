import { banner } from '../config/banner-fields';
import { ignore } from '../config/problem';
import { isObject, own } from '../config/read/shape';
import { entries } from './open-file';
import type { Rule } from './rule';

/** Linking to personal data needs consent (Act on the Protection of Personal Information, Art. 31). */
export const linkedModel: Rule = ({ services }, tell) => {
  for (const { path, read, written } of services) {
    const got = own(written, 'model');
    // A misspelt model was told by the readers.
    const looser = got === 'optOut' || got === 'notice';
    if (read.linkedToPersonalData && looser) tell(`${path}/model`, 'looser-model', 'error', { got });
  }
};

/** Nothing can be held that is not named. Hosts that cannot be read were told by the readers. */
export const holdHosts: Rule = ({ services }, tell) => {
  for (const { path, read, written } of services)
    if (read.hold && entries(own(written, 'hosts')).length === 0) tell(`${path}/hosts`, 'no-hosts', 'error');
};

/** Refusing is to be as easy as accepting. Buttons that are left out are the built-in ones, which have it. */
export const rejectButton: Rule = ({ rules, settings, json }, tell) => {
  const { buttons } = banner(own(json, 'banner'), '/banner', ignore);
  const lacks = buttons.length > 0 && !buttons.includes('reject');
  if (rules.has('EU') && settings.consent.model === 'optIn' && lacks)
    tell('/banner/buttons', 'no-reject', 'error', { got: buttons.join(', ') });
};

/** Withdrawing must always be possible; whoever takes the way back away says why. */
export const wayBack: Rule = ({ rules, settings, json }, tell) => {
  const { reopen, model } = settings.consent;
  if (reopen !== 'none') return;
  const written = own(json, 'reopen');
  const why = isObject(written) ? own(written, 'why') : undefined;
  if (rules.has('EU') && model !== 'notice') tell('/reopen/kind', 'no-way-back', 'error', { got: model });
  else if (typeof why !== 'string' || !why.trim()) tell('/reopen/why', 'no-reason', 'warning');
};
