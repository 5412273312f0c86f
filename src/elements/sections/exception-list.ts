import type { Exception } from '../../config/sections/exception';
import { itemList } from '../item-list';
import type { NoticeView } from '../notice-view';
import { exceptionWording } from '../wording/exceptions';
import type { Drawn } from './section-frame';

/** Exceptions in our words, where the law has them, and in the file's own. */
export function exceptionList(exceptions: readonly Exception[], view: NoticeView): Drawn {
  const { voice } = view;
  const cases = exceptions.map((one) =>
    typeof one === 'string'
      ? {
          text: { [voice.language]: voice.word(exceptionWording, `exception.${one}`) },
          items: [],
          link: undefined,
        }
      : one,
  );
  return itemList(cases, view);
}
