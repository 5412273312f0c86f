import { banner } from './banner-fields';
import { collect } from './collect';
import { categoryFields } from './consent-fields';
import { notice } from './notice-fields';
import type { Category, Company, NoticeSettings } from './notice-settings';
import type { Problem, StructureCode } from './problem';
import { list } from './read/list';
import { person } from './read/person';
import type { Reader } from './read/reader';
import { string } from './read/scalars';
import { shape } from './read/shape';
import { strictShape } from './read/strict-shape';
import { text } from './read/text';
import { url } from './read/url';
import { screenFields } from './screen-fields';
import { service } from './service-fields';

const company = strictShape<Company>({
  name: text,
  address: text,
  url,
  business: text,
  representative: person,
  privacyOfficer: person,
});

const written = strictShape({
  ...categoryFields,
  label: text,
  description: text,
  refusal: strictShape({ consequence: text }),
});

const category: Reader<Category> = (value, path, tell) => {
  const { refusal, ...read } = written(value, path, tell);
  return { ...read, consequence: refusal.consequence };
};

export const noticeFields = {
  ...screenFields,
  version: string,
  company,
  banner,
  categories: list(category),
  services: list(service),
  notice,
};

const fields = shape<NoticeSettings>(noticeFields);

/** The screen's door: all that is shown, out of anything that JSON can hold. Never throws. */
export function readNotice(json: unknown): { settings: NoticeSettings; problems: readonly Problem<StructureCode>[] } {
  const { problems, tell } = collect();
  return { settings: fields(json, '', tell), problems };
}
