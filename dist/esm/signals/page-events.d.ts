import type { Problem } from '../config/problem';
import type { Consent } from '../core/consent';
import type { Method } from '../core/answer';
import type { PageStore } from '../core/store';
declare global {
    interface DocumentEventMap {
        /** The file has been read. */
        'shirase:ready': CustomEvent<{
            consent: Consent;
            previous: Consent;
            by: Method | null;
        }>;
        /** What may run has changed, or the visitor has answered. */
        'shirase:change': CustomEvent<{
            consent: Consent;
            previous: Consent;
            by: Method | null;
        }>;
        /** Something is wrong with the file or on the page; once per source. */
        'shirase:problem': CustomEvent<{
            problems: readonly Problem[];
        }>;
        /** A screen has come up. */
        'shirase:shown': CustomEvent<{
            element: HTMLElement;
        }>;
        /** A screen has gone. */
        'shirase:hidden': CustomEvent<{
            element: HTMLElement;
        }>;
    }
}
/** Tells the page by events on `document`, and the console what is wrong, in one line a source. */
export declare function tellPage(store: PageStore): void;
