import type { AcquisitionKey } from './wording/acquisition';
import type { BannerKey } from './wording/banner';
import type { CertificationKey } from './wording/certifications';
import type { ClosingKey } from './wording/closing';
import type { CookieKey } from './wording/cookies';
import type { EmbedKey } from './wording/embed';
import type { ExceptionKey } from './wording/exceptions';
import type { GlossaryKey } from './wording/glossary';
import type { WholeNoticeKey } from './wording/notice';
import type { NoticeKey } from './wording/notices';
import type { OptOutKey } from './wording/opt-outs';
import type { PlaceKey } from './wording/places';
import type { PreferencesKey } from './wording/preferences';
import type { ProvisionKey } from './wording/provision';
import type { PurposeKey } from './wording/purposes';
import type { ReloadKey } from './wording/reload';
import type { RemarkKey } from './wording/remarks';
import type { RequestKey } from './wording/requests';
import type { ScreenGlossaryKey } from './wording/screen-glossary';
import type { ServiceKey } from './wording/services';
import type { TerritoryKey } from './wording/territories';
import type { TitleKey } from './wording/titles';

/** What the banner, the preferences and the embeds say. */
export type ScreenKey =
  | BannerKey
  | PreferencesKey
  | RemarkKey
  | ReloadKey
  | EmbedKey
  | ScreenGlossaryKey
  | 'notice.remark'
  | 'notice.language'
  | 'notice.policyOf'
  | 'services.unnamed'
  | 'switch.unsaved';

/** What only the notices say. */
type NoticesKey = Exclude<
  CookieKey | ExceptionKey | GlossaryKey | NoticeKey | OptOutKey | PurposeKey | ServiceKey,
  ScreenKey
>;

/** The words of a language that speaks the banner, the preferences and the embeds. */
export type ScreenWords = Readonly<Record<ScreenKey, string>>;

/** The words of the notices. */
export type NoticeWords = Readonly<Record<NoticesKey, string>>;

/** The words of the sections of the whole notice. */
export type SectionWords = Readonly<
  Record<
    | AcquisitionKey
    | CertificationKey
    | ClosingKey
    | PlaceKey
    | ProvisionKey
    | RequestKey
    | TerritoryKey
    | TitleKey
    | WholeNoticeKey,
    string
  >
>;
