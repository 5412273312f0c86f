import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ScreenSettings } from '../config/notice-settings.js';
import type { LanguageTag } from '../config/types/small-types.js';
import type { Consent } from '../core/consent.js';
import type { PageStore } from '../core/store.js';
import { Voice } from './voice.js';
/** What an element that shows something of the file can be given. */
export interface ScreenHost extends ReactiveControllerHost, HTMLElement {
    /** The value of `start()`; the page's one if left out. */
    store: object | undefined;
    /** The file's content, for a page that starts nothing. */
    config: unknown;
}
/** Reads the file by one of its doors. */
type Door<Settings> = (json: unknown) => Settings;
/**
 * Connects an element to the page's store, whichever comes first: it redraws on each change, and lets go when
 * the element leaves. The file is read once per element, by the door that the element needs, and gives it its look.
 */
export declare class ConsentController<Settings extends ScreenSettings> implements ReactiveController {
    #private;
    constructor(host: ScreenHost, door: Door<Settings>);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** What the element's door reads of the file; `undefined` until the file is there. */
    get file(): Settings | undefined;
    /** The same, for what is to be drawn: `undefined` until there are words to say it with. This asks for them. */
    get settings(): Settings | undefined;
    /** The language that was spoken last, if any was. */
    get language(): LanguageTag | undefined;
    get consent(): Consent | undefined;
    get store(): PageStore | undefined;
    /** Speaks the element's language, else the page's, as far as the file has it. */
    voice(settings: Settings): Voice;
}
export {};
