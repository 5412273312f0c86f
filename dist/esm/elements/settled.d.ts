import type { DirectiveResult } from 'lit/directive.js';
import type { Service } from '../config/notice-settings.js';
import type { NoticeView } from './notice-view.js';
/**
 * What of a service stays as it is until there is another file, language, heading level or store, drawn once and let go
 * of. A copy that is written out has nothing to let go of.
 */
export declare const settled: (service: Service, { settings, voice, level, live }: NoticeView, draw: () => unknown) => DirectiveResult;
