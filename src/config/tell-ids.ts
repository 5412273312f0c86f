import { entries, fields } from './fields';
import type { Tell } from './problem';
import { pointer } from './read/strict-shape';

const places = (file: unknown, list: 'categories' | 'services') =>
  entries(fields(file)[list]).map((one, index) => ({ one, path: `/${list}/${index}` }));

/** Tells ids that stand twice, that lead nowhere, and services that nobody may refuse but somebody has to allow. */
export function tellIds(file: unknown, tell: Tell): void {
  const categories = places(file, 'categories');
  const services = places(file, 'services');
  const known = new Set<unknown>();
  for (const { one, path } of [...categories, ...services]) {
    if (typeof one['id'] === 'string' && known.has(one['id'])) tell(`${path}/id`, 'duplicate-id', one['id']);
    known.add(one['id']);
  }
  for (const { one, path } of services) {
    const place = categories.find((other) => other.one['id'] === one['category'])?.one;
    if (typeof one['category'] === 'string' && !place)
      tell(`${path}/category`, 'dangling-id', one['category']);
    const needsChoice = one['model'] === 'optIn' || one['linkedToPersonalData'] === true;
    if (place?.['required'] === true && needsChoice)
      tell(`${path}/category`, 'needs-choice', one['category']);
  }
  const { appliesTo } = fields(fields(fields(file)['consent'])['gpc']);
  for (const [index, id] of (Array.isArray(appliesTo) ? appliesTo : []).entries()) {
    if (typeof id === 'string' && !categories.some(({ one }) => one['id'] === id))
      tell(`/consent/gpc/appliesTo/${index}`, 'dangling-id', id);
  }
  for (const [vendor, signal] of Object.entries(fields(fields(file)['signals']))) {
    for (const [key, id] of Object.entries(fields(fields(signal)['map']))) {
      if (typeof id === 'string' && !known.has(id))
        tell(`/signals/${pointer(vendor)}/map/${pointer(key)}`, 'dangling-id', id);
    }
  }
}
