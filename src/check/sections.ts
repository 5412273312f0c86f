import { isObject, own } from '../config/read/shape';
import { isCustom } from '../config/read/section-name';
import { sectionIds } from '../config/words';
import { eachObject } from './each-object';
import { entries, type OpenFile } from './open-file';
import type { Rule } from './rule';
import { tellTwice } from './tell-twice';

type Json = Readonly<Record<string, unknown>>;

const noticeOf = ({ json }: OpenFile): Json => {
  const notice = own(json, 'notice');
  return isObject(notice) ? notice : {};
};

/** Those that have something to say without the file's help. */
const sayMuch = ['cookies', 'transmissions', 'beacons', 'adOptOuts', 'translation'];

/** Those that have elements of their own, so that a page can show them without listing them. */
const standAlone = ['purposes', 'cookies', 'transmissions', 'beacons', 'adOptOuts'];

function has(name: unknown, file: OpenFile): boolean {
  if (isCustom(name))
    return file.settings.notice.notice.custom.some(({ id }) => name === `custom:${id ?? ''}`);
  return sayMuch.includes(String(name)) || own(noticeOf(file), String(name)) !== undefined;
}

/** What is listed has to be there, and once: a page cannot show what nobody wrote. */
export const listedSections: Rule = (file, tell) => {
  const names = entries(own(noticeOf(file), 'sections'));
  for (const [index, name] of names.entries()) {
    const told = { got: String(name) };
    if (!has(name, file)) tell(`/notice/sections/${index}`, 'no-section', 'error', told);
    else if (names.indexOf(name) < index) tell(`/notice/sections/${index}`, 'section-twice', 'warning', told);
  }
};

/** What is written is meant to be read. Without a list the page itself says what it shows. */
export const unlistedSections: Rule = (file, tell) => {
  const { sections, custom } = file.settings.notice.notice;
  if (!sections.length) return;
  const listed = new Set<string>(sections);
  for (const name of sectionIds) {
    const isWritten = own(noticeOf(file), name) !== undefined;
    if (isWritten && !listed.has(name) && !standAlone.includes(name))
      tell(`/notice/${name}`, 'section-unlisted', 'warning', { got: name });
  }
  for (const [index, { id }] of custom.entries()) {
    const name = `custom:${id ?? ''}`;
    if (id && !listed.has(name))
      tell(`/notice/custom/${index}`, 'section-unlisted', 'warning', { got: name });
  }
};

/** Sections in which nothing has to be written have to say something all the same. */
export const emptySections: Rule = ({ settings }, tell) => {
  const { jointUse } = settings.notice.notice;
  if (jointUse && !jointUse.uses.length && !Object.keys(jointUse.principle).length)
    tell('/notice/jointUse', 'empty-section', 'error');
};

/** A link to a section of the file's own leads to one that is there. */
export const sectionLinks: Rule = (file, tell) => {
  const visit = (value: Json, path: string): void => {
    const name = own(value, 'section');
    if (isCustom(name) && !has(name, file)) tell(`${path}/section`, 'no-section', 'error', { got: name });
  };
  for (const part of ['banner', 'services', 'notice']) eachObject(own(file.json, part), `/${part}`, visit);
};

/** Desks and custom sections are pointed to by their ids. */
export const noticeIds: Rule = ({ settings }, tell) => {
  const { contacts, custom, requests } = settings.notice.notice;
  const desks = contacts?.desks.map(({ id }) => id) ?? [];
  tellTwice(desks, '/notice/contacts/desks', tell);
  tellTwice(
    custom.map(({ id }) => id),
    '/notice/custom',
    tell,
  );
  const to = requests?.to;
  if (typeof to === 'string' && !desks.some((id) => to === `contact:${id ?? ''}`))
    tell('/notice/requests/to', 'no-desk', 'error', { got: to });
};
