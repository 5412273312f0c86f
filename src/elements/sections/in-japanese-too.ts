import { html, nothing } from 'lit';
import { matchLanguage } from '../../config/localize';
import type { NoticeView } from '../notice-view';
import { Voice } from '../voice';
import type { Drawn } from './section-frame';

/** The Japanese of a file under Japan's rules, for a notice in another language. */
function japaneseOf(view: NoticeView): NoticeView | undefined {
  const { settings, voice, live } = view;
  if (!settings.rules.has('JP') || matchLanguage(voice.language, ['ja'])) return undefined;
  const { available } = settings.languages;
  const version = matchLanguage('ja', available) ?? available.find((tag) => matchLanguage(tag, ['ja']));
  if (!version) return undefined;
  const still = live && { store: live.store, switches: undefined };
  return { ...view, voice: new Voice(version, settings), live: still, version };
}

/**
 * A section of which the law wants a Japanese version (Enforcement Regulations of the Telecommunications Business Act,
 * Art. 22-2-28), or holds the business to its Japanese words: another language is followed by it, not instead of it.
 */
export const inJapaneseToo =
  (draw: (view: NoticeView) => Drawn) =>
  (view: NoticeView): Drawn => {
    const drawn = draw(view);
    const japanese = japaneseOf(view);
    return drawn === nothing || !japanese ? drawn : html`${drawn}${draw(japanese)}`;
  };
