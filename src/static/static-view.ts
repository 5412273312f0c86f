import type { NoticeSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
import type { NoticeView } from '../elements/notice-view';
import { Voice } from '../elements/voice';

/** The view of a copy that only tells: nothing on it answers. */
export const staticView = (settings: NoticeSettings, language: LanguageTag, level: number): NoticeView => ({
  settings,
  voice: new Voice(language, settings),
  level,
  together: new Set(),
  live: undefined,
});
