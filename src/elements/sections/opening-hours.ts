import { html, nothing } from 'lit';
import type { Hours } from '../../config/sections/place-fields';
import type { LanguageTag } from '../../config/types/small-types';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { perLanguage } from '../per-language';
import { wordList } from '../word-list';
import { placeWording } from '../wording/places';
import type { Drawn } from './section-frame';

/** 1 January 2024 was a Monday. */
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const names = perLanguage((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

const dayOfWeek = (day: string, language: LanguageTag): string =>
  names(language).format(Date.UTC(2024, 0, 1 + days.indexOf(day)));

/** `Mon-Fri,Sun` as people say it: 「月曜日から金曜日まで、日曜日」. */
function weekdays(written: string, { voice }: NoticeView): readonly Word[] {
  const said = written.split(/, ?/).map((part) => {
    const [first = '', last] = part.split('-').map((day) => dayOfWeek(day, voice.language));
    return last === undefined ? first : voice.word(placeWording, 'place.days', { first, last });
  });
  return wordList(said, voice.language);
}

/** Without the zero in front: 「9:30〜12:00」. */
const span = ({ open = '', close = '' }: Hours, { voice }: NoticeView): Word =>
  voice.word(placeWording, 'place.span', { open: open.replace(/^0/, ''), close: close.replace(/^0/, '') });

/** Opening hours, a line for the same days: there can be two spans a day. */
export function openingHours(hours: readonly Hours[], view: NoticeView): Drawn {
  const whole = hours.filter(({ days: on, open, close }) => on && open && close);
  const lines = new Map<string, readonly Word[]>();
  for (const one of whole) {
    const on = one.days ?? '';
    lines.set(on, [...(lines.get(on) ?? []), span(one, view)]);
  }
  if (!lines.size) return nothing;
  return html`${[...lines].map(([on, spans]) => html`<p>${weekdays(on, view)} ${wordList(spans, view.voice.language)}</p>`)}`;
}
