/** Elements that are called otherwise than their section. */
const elements: Readonly<Record<string, string>> = { 'web-beacons': 'beacons', 'ad-opt-outs': 'adOptOuts' };

/** The name of a section by that of its element, with or without `shirase-`; other names stay as they are. */
export function sectionOfElement(name: string): string {
  const bare = name.replace(/^shirase-/, '');
  return Object.hasOwn(elements, bare) ? (elements[bare] ?? bare) : bare;
}
