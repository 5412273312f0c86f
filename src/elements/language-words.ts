import type { BannerKey } from './wording/banner';
import type { CookieKey } from './wording/cookies';
import type { EmbedKey } from './wording/embed';
import type { ExceptionKey } from './wording/exceptions';
import type { GlossaryKey } from './wording/glossary';
import type { NoticeKey } from './wording/notices';
import type { OptOutKey } from './wording/opt-outs';
import type { PreferencesKey } from './wording/preferences';
import type { PurposeKey } from './wording/purposes';
import type { RemarkKey } from './wording/remarks';
import type { ServiceKey } from './wording/services';

/** What the banner, the preferences and the embeds say. */
export type ScreenKey =
  | BannerKey
  | PreferencesKey
  | RemarkKey
  | EmbedKey
  | `reload.${'text' | 'now' | 'later'}`
  | 'notice.remark'
  | 'notice.language'
  | 'notice.policyOf'
  | 'services.unnamed'
  | 'switch.unsaved';

/** What only the notices say. */
type NoticesKey = Exclude<
  CookieKey | ExceptionKey | GlossaryKey | NoticeKey | OptOutKey | PurposeKey | ServiceKey | 'switch.running',
  ScreenKey
>;

/** The words of a language that speaks the banner, the preferences and the embeds. */
export type ScreenWords = Readonly<Record<ScreenKey, string>>;

/** The words of the notices. */
export type NoticeWords = Readonly<Record<NoticesKey, string>>;

/** The words of the sections of the whole notice. */
export type SectionWords = Readonly<Record<string, string>>;
