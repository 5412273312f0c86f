import type { Exception } from '../../config/sections/exception';
import { itemList } from '../item-list';
import type { NoticeView } from '../notice-view';
import { exceptionWording } from '../wording/exceptions';
import type { Drawn } from './section-frame';

/** Exceptions in our words, where the law has them, and in the file's own. */
export function exceptionList(exceptions: readonly Exception[], view: NoticeView): Drawn {
  const { voice } = view;
  const cases = exceptions.map((one) => {
    if (typeof one !== 'string') return one;
    const { text, lang } = voice.said(exceptionWording, `exception.${one}`);
    return { text: { [lang ?? voice.language]: text }, items: [], link: undefined };
  });
  return itemList(cases, view);
}
