import type { AcquisitionKey } from './wording/acquisition.js';
import type { BannerKey } from './wording/banner.js';
import type { CertificationKey } from './wording/certifications.js';
import type { ClosingKey } from './wording/closing.js';
import type { CookieKey } from './wording/cookies.js';
import type { EmbedKey } from './wording/embed.js';
import type { ExceptionKey } from './wording/exceptions.js';
import type { GlossaryKey } from './wording/glossary.js';
import type { WholeNoticeKey } from './wording/notice.js';
import type { NoticeKey } from './wording/notices.js';
import type { OptOutKey } from './wording/opt-outs.js';
import type { PlaceKey } from './wording/places.js';
import type { PreferencesKey } from './wording/preferences.js';
import type { ProvisionKey } from './wording/provision.js';
import type { PurposeKey } from './wording/purposes.js';
import type { ReloadKey } from './wording/reload.js';
import type { RemarkKey } from './wording/remarks.js';
import type { RequestKey } from './wording/requests.js';
import type { ScreenGlossaryKey } from './wording/screen-glossary.js';
import type { ServiceKey } from './wording/services.js';
import type { TerritoryKey } from './wording/territories.js';
import type { TitleKey } from './wording/titles.js';
/** What the banner, the preferences and the embeds say. */
export type ScreenKey = BannerKey | PreferencesKey | RemarkKey | ReloadKey | EmbedKey | ScreenGlossaryKey | 'notice.remark' | 'notice.language' | 'notice.policyOf' | 'services.unnamed' | 'switch.unsaved';
/** What only the notices say. */
type NoticesKey = Exclude<CookieKey | ExceptionKey | GlossaryKey | NoticeKey | OptOutKey | PurposeKey | ServiceKey, ScreenKey>;
/** The words of a language that speaks the banner, the preferences and the embeds. */
export type ScreenWords = Readonly<Record<ScreenKey, string>>;
/** The words of the notices. */
export type NoticeWords = Readonly<Record<NoticesKey, string>>;
/** The words of the sections of the whole notice. */
export type SectionWords = Readonly<Record<AcquisitionKey | CertificationKey | ClosingKey | PlaceKey | ProvisionKey | RequestKey | TerritoryKey | TitleKey | WholeNoticeKey, string>>;
export {};
