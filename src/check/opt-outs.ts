import type { OptOut } from '../config/notice-settings';
import { isObject, own } from '../config/read/shape';
import type { Text } from '../config/read/text';
import type { CalendarDay } from '../config/types/small-types';
import { entries, type OpenFile, type OpenService } from './open-file';
import type { Rule } from './rule';

interface OpenOptOut extends OptOut {
  readonly path: string;
  readonly service: OpenService;
}

const says = (text: Text): boolean => Object.keys(text).length > 0;

/** The ways out of a service, with their places. Entries of another shape were told by the readers. */
const waysOut = (service: OpenService): OpenOptOut[] =>
  service.read.optOut.flatMap((optOut, index) =>
    isObject(entries(own(service.written, 'optOut'))[index])
      ? { ...optOut, path: `${service.path}/optOut/${index}`, service }
      : [],
  );

/** Those that Japan's rules want to be able to be refused. */
const refusable = ({ rules, services }: OpenFile): readonly OpenService[] =>
  rules.has('JP') ? services.filter(({ model }) => model === 'optOut') : [];

/** Running until refused needs a way to refuse (Enforcement Regulations, Art. 22-2-31). */
export const hasOptOut: Rule = (file, tell) => {
  for (const { path, read } of refusable(file))
    if (read.optOut.length === 0) tell(`${path}/optOut`, 'no-opt-out', 'error');
};

/** Art. 22-2-31(ii): whether the sending stops or only the use. */
export const optOutStops: Rule = (file, tell) => {
  for (const { path, stops } of refusable(file).flatMap(waysOut))
    if (stops === undefined) tell(`${path}/stops`, 'no-stops', 'error');
};

/** Art. 22-2-31(iii): how to ask. Our own switch needs no address, nor does the browser. */
export const optOutAddress: Rule = (file, tell) => {
  for (const { path, by, url } of refusable(file).flatMap(waysOut))
    if (by === 'vendor' && !says(url)) tell(`${path}/url`, 'no-way-to-ask', 'error');
};

/** Art. 22-2-31(iv): what refusing costs. A category can say it for its services. */
export const optOutConsequence: Rule = (file, tell) => {
  for (const { path, consequence, service } of refusable(file).flatMap(waysOut))
    if (!says(consequence) && !says(service.category?.consequence ?? {}))
      tell(`${path}/consequence`, 'no-consequence', 'warning');
};

const aYearBefore = (day: CalendarDay): CalendarDay =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

/** Vendors move their pages: an address is looked at once a year. */
export const optOutChecked: Rule = ({ services, today }, tell) => {
  const oldest = aYearBefore(today);
  for (const { path, url, urlCheckedOn: day } of services.flatMap(waysOut)) {
    if (!says(url)) continue;
    if (day === undefined) tell(`${path}/urlCheckedOn`, 'url-not-checked', 'warning');
    else if (day < oldest) tell(`${path}/urlCheckedOn`, 'url-check-old', 'warning', { got: day });
  }
};
