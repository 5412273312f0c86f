import { LitElement } from 'lit';
import { type ScreenHost } from './consent-controller.js';
/**
 * The way back to the choice, for a footer or a running text. A button by its nature, since it opens something;
 * it takes its type and colour from the page, and looks like a link or like a button.
 *
 * @slot - Shown while the file is not there: a link to the notice, for instance.
 * @csspart button - The button.
 * @cssprop --shirase-radius - Rounded corners of `as="button"`.
 */
export declare class PreferencesLinkElement extends LitElement implements ScreenHost {
    #private;
    static properties: {
        store: {
            attribute: boolean;
        };
        config: {
            attribute: boolean;
        };
        lang: {
            reflect: boolean;
        };
        as: {
            reflect: boolean;
        };
    };
    static styles: import("lit").CSSResult;
    /** The value of `start()`; the page's one if left out. */
    store: ScreenHost['store'];
    /** The file's content, instead of the store's. */
    config: unknown;
    /** What it looks like. */
    as: 'link' | 'button';
    constructor();
    protected render(): unknown;
}
