import { LitElement } from 'lit';
import { type ScreenHost } from './consent-controller.js';
/**
 * The purposes of use of personal information, by whose information it is: how and from where it is obtained, the
 * purposes in up to three levels, and what happens beyond them (APPI Art. 17, 18, 21).
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart version - The Japanese version of a section, below one in another language.
 * @csspart title - Its heading.
 * @csspart lead - The file's note.
 * @csspart glossary - The terms of a section, to be explained.
 * @csspart term - One of them, with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart topic - One group of people, or one statement.
 * @csspart topic-title - Its heading.
 * @csspart topic-text - What it says.
 * @csspart list - A list of items.
 * @csspart note - A note to a group.
 * @cssprop --shirase-accent - Links, the focus ring.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export declare class PurposesElement extends LitElement implements ScreenHost {
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
