import { LitElement } from 'lit';
import { type ScreenHost } from './consent-controller.js';
/**
 * The external-transmission notice: for every service what is sent, to whom and why, in the order of the rule, and how
 * to opt out (Telecommunications Business Act Art. 27-12; Enforcement Regulations Art. 22-2-28 to 22-2-31). All of it
 * is in sight without any operation, in the page's type and never under 16 px.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart version - The Japanese version of a section, below one in another language.
 * @csspart title - Its heading.
 * @csspart definition - What an external transmission is.
 * @csspart lead - The file's introduction.
 * @csspart note - The file's note.
 * @csspart glossary - The terms of a section, to be explained.
 * @csspart term - One of them, with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart service - One service.
 * @csspart service-name - Its heading.
 * @csspart state - Whether it may send now.
 * @csspart facts - The list of its facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart opt-outs - The ways to opt out.
 * @csspart switch - Our own switch.
 * @csspart consequence - What opting out costs.
 * @csspart unsaved - Said where a setting could not be saved.
 * @csspart running - Said where a script that was refused has run already.
 * @csspart reload - The button that loads the page again.
 * @csspart none - Said where there is no service.
 * @cssprop --shirase-accent - Links, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export declare class TransmissionsElement extends LitElement implements ScreenHost {
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
