import { nothing } from 'lit';
import type { CustomSectionName } from '../../config/types/small-types';
import { statement } from '../item-list';
import type { NoticeView } from '../notice-view';
import { customData } from './section-data';
import { sectionFrame, type Drawn } from './section-frame';

/** A section in the file's own words. Without a heading of its own it could not be told from the one before. */
export function customSection(name: CustomSectionName, view: NoticeView): Drawn {
  const data = customData(name, view.settings.notice);
  if (!data || !view.voice.has(data.title)) return nothing;
  return sectionFrame(name, { note: data.note }, [statement(data.body, view)], view);
}
