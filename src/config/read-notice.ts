import { categoryFields } from './consent-fields';
import { fields } from './fields';
import { glossary } from './glossary-fields';
import { notice } from './notice-fields';
import type { Category, Company, NoticeSettings } from './notice-settings';
import { ignore } from './problem';
import { list } from './read/list';
import { person } from './read/person';
import type { Reader } from './read/reader';
import { string } from './read/scalars';
import { shape } from './read/shape';
import { strictShape } from './read/strict-shape';
import { text } from './read/text';
import { url } from './read/url';
import { rulesOf } from './rules-of';
import { readScreen } from './read-screen';
import { lateService, service } from './service-fields';

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

/** What the screens show beside the look, the language and the words. */
export const noticeFields = {
  version: string,
  company,
  categories: list(category),
  services: list(service),
  notice,
  glossary,
};

const shown = shape({ ...noticeFields, services: list(lateService) });

/** The screen's door: all that is shown, out of anything that JSON can hold. Never throws. */
export const readNotice = (json: unknown): NoticeSettings => ({
  ...readScreen(json),
  rules: rulesOf(fields(json)['rules']),
  ...shown(json, '', ignore),
});
