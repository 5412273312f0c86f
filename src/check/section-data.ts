import type { Hours } from '../config/sections/place-fields';
import type { Text } from '../config/read/text';
import type { Right } from '../config/types/notice/requests';
import type { Rule } from './rule';

const says = (text: Text): boolean => Object.keys(text).length > 0;

/** The name, the address and, for a corporation, the representative (APPI Art. 27(5)(iii)). */
export const jointUseResponsible: Rule = ({ rules, settings }, tell) => {
  if (!rules.has('JP')) return;
  for (const [index, { responsible }] of (settings.notice.notice.jointUse?.uses ?? []).entries()) {
    const path = `/notice/jointUse/uses/${index}/responsible`;
    if (!responsible) continue;
    if (!says(responsible.address)) tell(`${path}/address`, 'no-address', 'warning');
    if (!says(responsible.representative.name))
      tell(`${path}/representative`, 'no-representative', 'warning');
  }
};

/** Linking needs consent, which somebody has to have obtained (APPI Art. 31(1)). */
export const relatedInfoBasis: Rule = ({ rules, settings }, tell) => {
  const { personalRelatedInfo } = settings.notice.notice;
  if (!rules.has('JP')) return;
  for (const [index, { linkedToPersonalData, basis }] of (personalRelatedInfo?.sources ?? []).entries())
    if (linkedToPersonalData && !says(basis))
      tell(`/notice/personalRelatedInfo/sources/${index}/basis`, 'no-basis', 'warning');
};

const withFee: readonly Right[] = ['notifyPurpose', 'disclose', 'records'];

/** A fee is for notification of the purpose and for disclosure alone (APPI Art. 38(1)). */
export const feeApplies: Rule = ({ rules, settings }, tell) => {
  const rights = settings.notice.notice.requests?.fee?.appliesTo ?? [];
  const got = rights.filter((right) => !withFee.includes(right)).join(', ');
  if (rules.has('JP') && got) tell('/notice/requests/fee/appliesTo', 'fee-not-allowed', 'warning', { got });
};

/** A mark that has run out must not be shown any longer; one of another kind is known by its name alone. */
export const marks: Rule = ({ settings, today }, tell) => {
  for (const [index, mark] of (settings.notice.notice.certifications?.marks ?? []).entries()) {
    const path = `/notice/certifications/marks/${index}`;
    if (mark.kind === 'other' && !says(mark.name)) tell(`${path}/name`, 'no-mark-name', 'warning');
    if (mark.expires && mark.expires < today)
      tell(`${path}/expires`, 'mark-expired', 'warning', { got: mark.expires });
  }
};

/** Where complaints can be brought is known by its name (Enforcement Order of the APPI, Art. 10). */
export const organizationName: Rule = ({ settings }, tell) => {
  const { organization } = settings.notice.notice;
  if (organization?.member && !says(organization.name))
    tell('/notice/organization/name', 'no-organization-name', 'warning');
};

/** Times as written compare as they follow each other. */
export const hoursRunForward: Rule = ({ settings }, tell) => {
  const { contacts, requests, organization } = settings.notice.notice;
  const tellHours = (hours: readonly Hours[], path: string): void => {
    for (const [index, { open, close }] of hours.entries())
      if (open && close && close <= open)
        tell(`${path}/hours/${index}/close`, 'hours-backwards', 'error', { got: `${open}-${close}` });
  };
  for (const [index, { hours }] of (contacts?.desks ?? []).entries())
    tellHours(hours, `/notice/contacts/desks/${index}`);
  if (typeof requests?.to === 'object') tellHours(requests.to.hours, '/notice/requests/to');
  tellHours(organization?.hours ?? [], '/notice/organization');
};
