import { item, items } from './read/item';
import { link } from './read/link';
import { list } from './read/list';
import type { Reader } from './read/reader';
import { oneOf, required } from './read/scalars';
import { strictShape } from './read/strict-shape';
import { text } from './read/text';
import { url } from './read/url';
import type {
  CookieNotice,
  Notice,
  PurposeGroup,
  Purposes,
  RefusalMethod,
  ServiceSection,
} from './notice-settings';
import type { ExceptionId } from './types/notice';
import { sectionIds } from './words';

export const exceptionIds: readonly ExceptionId[] = [
  'law',
  'life',
  'health',
  'state',
  'academic',
  'entrusted',
  'merger',
  'jointUse',
  'public',
  'harm',
  'ownRights',
  'evident',
];

const section = { title: text, note: text };

const serviceSection = strictShape<ServiceSection>({ ...section, intro: text });

/** One of the cases with built-in wording, or a case in the file's own words. */
const exception: Reader<Purposes['exceptions'][number] | undefined> = (value, path, tell) =>
  exceptionIds.find((id) => id === value) ?? item(value, path, tell);

const group = strictShape<PurposeGroup>({
  subject: required(text),
  route: oneOf(['direct-written', 'direct-other', 'indirect'], undefined),
  source: text,
  items,
  link,
  note: text,
});

const method = strictShape<RefusalMethod>({
  by: required(oneOf(['browser', 'widget', 'vendor'], undefined)),
  text,
  url,
});

const cookies = strictShape<CookieNotice>({
  ...section,
  purposes: items,
  dataItems: items,
  identifiability: strictShape({ statement: text, exception: text }),
  linkedToAccount: strictShape({ statement: text, purposes: items }),
  refusal: strictShape({ methods: list(method), consequence: text }),
  browserHelp: list(link),
  whereStored: text,
});

export const notice = strictShape<Notice>({
  page: url,
  sections: list(oneOf(sectionIds, undefined)),
  purposes: strictShape<Purposes>({
    ...section,
    groups: list(group),
    beyond: items,
    exceptions: list(exception),
  }),
  cookies,
  transmissions: serviceSection,
  beacons: serviceSection,
  adOptOuts: serviceSection,
});
