import type { PresetFile } from '../config/types/preset';
import type { CalendarDay, WrittenUrl } from '../config/types/small-types';

export type LinkKind = 'optOut' | 'policy' | 'site' | 'source';

/** An address that a person should open from time to time, and the day on which it was last looked at. */
export interface PresetLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly url: string;
  readonly checkedOn: CalendarDay;
}

const urls = (url: WrittenUrl | undefined): readonly string[] =>
  typeof url === 'string' ? [url] : Object.values(url ?? {});

/** All addresses of a known service. A source may be a data set, which is no address. */
export function presetLinks(preset: PresetFile): readonly PresetLink[] {
  const { id, checkedOn, optOut = [], policyUrl, recipient, sources } = preset;
  const link = (kind: LinkKind, url: WrittenUrl | undefined, day = checkedOn): PresetLink[] =>
    urls(url).map((one) => ({ id, kind, url: one, checkedOn: day }));
  return [
    ...optOut.flatMap((way) => link('optOut', way.url, way.urlCheckedOn)),
    ...link('policy', policyUrl),
    ...link('site', recipient?.url),
    ...sources.flatMap(({ from }) => (from?.startsWith('https://') ? link('source', from) : [])),
  ];
}
