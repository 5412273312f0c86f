import { nothing, type TemplateResult } from 'lit';
import type { Link } from '../config/read/link.js';
import type { Text } from '../config/read/text.js';
import type { LanguageTag } from '../config/types/small-types.js';
import type { NoticeView } from './notice-view.js';
/** An address of the file, under words that say where it leads. */
export declare function addressLink(url: Text, label: unknown, view: NoticeView, said?: LanguageTag): TemplateResult | typeof nothing;
/** A link of the file. */
export declare const noticeLink: (link: Link, view: NoticeView) => TemplateResult | typeof nothing;
