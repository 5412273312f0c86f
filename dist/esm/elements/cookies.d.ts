import { LitElement } from 'lit';
import { type ScreenHost } from './consent-controller.js';
/**
 * The cookie notice: what cookies are, what they are used for and how to refuse them, then the declaration of every
 * cookie with its setter, party, lifetime and purpose.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart lead - The file's note.
 * @csspart definition - What a cookie is.
 * @csspart glossary - The terms of a section, to be explained.
 * @csspart term - One of them, with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart topic - One statement.
 * @csspart topic-title - Its heading.
 * @csspart topic-text - What it says.
 * @csspart facts - A list of named facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart preferences - The button that opens the settings.
 * @csspart list-title - The heading of the declaration.
 * @csspart table - The declaration.
 * @csspart setter - The row that names a service and who sets its cookies.
 * @csspart cookie - The row of one cookie.
 * @csspart cookie-name - Its name.
 * @csspart wildcard - What an asterisk in a name means.
 * @csspart none - Said where there are no cookies.
 * @cssprop --shirase-accent - Links, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export declare class CookiesElement extends LitElement implements ScreenHost {
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
        headingLevel: {
            attribute: string;
            type: NumberConstructor;
        };
    };
    static styles: import("lit").CSSResult[];
    /** The value of `start()`; the page's one if left out. */
    store: ScreenHost['store'];
    /** The file's content, for a page that starts nothing. */
    config: unknown;
    /** The level of the heading, 1 to 6. */
    headingLevel: number;
    constructor();
    protected render(): unknown;
}
