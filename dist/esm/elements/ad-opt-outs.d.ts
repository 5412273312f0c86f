import { LitElement } from 'lit';
import { type ScreenHost } from './consent-controller.js';
/**
 * The partners of behavioural advertising: what each does, its own opt-out page and policy, and our own switch, which
 * takes effect at once. Says what opting out does not cover.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart definition - What behavioural advertising is.
 * @csspart lead - The file's introduction.
 * @csspart glossary - The terms of a section, to be explained.
 * @csspart term - One of them, with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart caveat - What opting out does not cover.
 * @csspart note - The file's note.
 * @csspart service - One partner.
 * @csspart service-name - Its heading.
 * @csspart control - Our own switch with its words and its effect.
 * @csspart switch - The switch itself.
 * @csspart state - Whether it may send now.
 * @csspart facts - The list of its facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart opt-outs - The ways to opt out elsewhere.
 * @csspart consequence - What opting out costs.
 * @csspart unsaved - Said where a setting could not be saved.
 * @csspart running - Said where a script that was refused has run already.
 * @csspart reload - The button that loads the page again.
 * @csspart none - Said where there is no partner.
 * @cssprop --shirase-accent - Links, the switch, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export declare class AdOptOutsElement extends LitElement implements ScreenHost {
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
