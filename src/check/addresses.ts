import { isObject, own } from '../config/read/shape';
import { eachObject } from './each-object';
import { meantAddress } from './meant-address';
import type { Rule, TellCheck } from './rule';
import { linkMarks } from './text-marks';
import { placeOf } from './text-places';

/** The fields of the file that hold an address. */
const fields = ['url', 'policyUrl', 'infoUrl'];

function tellPath(written: unknown, path: string, tell: TellCheck): void {
  if (typeof written === 'string' && meantAddress(written) !== undefined)
    tell(path, 'url-as-path', 'error', { got: written.slice(0, 80) });
}

/** One address, or one by language. */
function look(written: unknown, path: string, tell: TellCheck): void {
  if (!isObject(written)) return tellPath(written, path, tell);
  for (const [tag, one] of Object.entries(written)) tellPath(one, `${path}/${tag}`, tell);
}

/** Without `https://` in front, the address of another site leads to a page of this one, which is not there. */
export const addressesLead: Rule = ({ json, texts }, tell) => {
  eachObject(json, '', (value, path) => {
    for (const field of path === '/notice' ? [...fields, 'page'] : fields)
      look(own(value, field), `${path}/${field}`, tell);
  });
  for (const place of texts)
    for (const saying of place.sayings)
      for (const { url } of linkMarks(saying.text)) tellPath(url, placeOf(place, saying), tell);
};
