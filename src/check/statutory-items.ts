import type { Text } from '../config/read/text';
import type { CheckCode } from './check-code';
import { isIn } from './is-in';
import type { OpenFile } from './open-file';
import type { Rule, TellCheck } from './rule';
import type { TextPlace } from './text-places';

const isEmpty = (text: Text): boolean => Object.keys(text).length === 0;

/**
 * What is sent, to whom and why, service by service (Enforcement Regulations of the Telecommunications Business
 * Act, Art. 22-2-29).
 */
export const statutoryItems: Rule = ({ rules, services }, tell) => {
  if (!rules.has('JP')) return;
  for (const { path, read } of services) {
    const absent = (field: string, code: CheckCode, isAbsent: boolean): void => {
      if (isAbsent) tell(`${path}/${field}`, code, 'error');
    };
    absent('dataSent', 'no-data-sent', read.dataSent.length === 0);
    absent('recipient/name', 'no-recipient', isEmpty(read.recipient.name));
    absent('ourPurpose', 'no-purpose', isEmpty(read.ourPurpose));
  }
};

const statutory = /^\/services\/\d+\/(dataSent\/.*|recipient\/name|ourPurpose)$/;

const tellForeign = (place: TextPlace, { languages }: OpenFile, tell: TellCheck): void => {
  const got = Object.keys(place.text)
    .map((tag) => tag || languages.default)
    .join(', ');
  if (!isIn(place.text, 'ja', languages)) tell(place.path, 'no-japanese', 'error', { got });
};

/** They are to be told in Japanese, whatever else is offered (Art. 22-2-28). */
export const statutoryJapanese: Rule = (file, tell) => {
  if (!file.rules.has('JP')) return;
  for (const place of file.texts)
    if (place.use !== 'label' && statutory.test(place.path)) tellForeign(place, file, tell);
};

/** The recipient's own purpose is to be told apart from ours. */
export const theirPurpose: Rule = ({ services }, tell) => {
  for (const { path, read } of services)
    if (isEmpty(read.theirPurpose)) tell(`${path}/theirPurpose`, 'no-their-purpose', 'warning');
};

/** A recipient in a foreign country (Act on the Protection of Personal Information, Art. 28). */
export const transfers: Rule = ({ rules, services }, tell) => {
  if (!rules.has('JP')) return;
  for (const { path, read } of services) {
    const { country } = read.recipient;
    const { infoUrl, measures, ...rest } = read.transfer;
    const told = rest.country ?? rest.basis ?? (!isEmpty(infoUrl) || !isEmpty(measures) || undefined);
    if (country !== undefined && country !== 'JP' && told === undefined)
      tell(`${path}/transfer`, 'no-transfer', 'warning', { got: country });
  }
};
