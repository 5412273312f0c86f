import { LitElement } from 'lit';
import { type ScreenHost } from './consent-controller.js';
/**
 * The whole notice: who the business is (APPI Art. 32(1)(i)), the contents, and every section that the file lists, in
 * its order. With the attribute `sections` only those, and nothing about the business. A section of which the file
 * says nothing is left out. Each can be named in an address: `#shirase-contacts`, `#shirase-custom:cameras`.
 *
 * @slot - Shown while the file is not there.
 * @csspart company - Who the business is.
 * @csspart contents - The table of contents, where there are several sections.
 * @csspart contents-title - Its heading.
 * @csspart contents-list - Its list.
 * @csspart section - One section.
 * @csspart version - The Japanese version of a section, below one in another language.
 * @csspart title - Its heading.
 * @csspart copy - The button that copies a link to it.
 * @csspart definition - What a term means.
 * @csspart lead - The file's introduction.
 * @csspart note - A note of the file.
 * @csspart glossary - The terms of a section, to be explained.
 * @csspart term - One of them, with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart topic - One statement, group or entry.
 * @csspart topic-title - Its heading.
 * @csspart topic-text - What it says.
 * @csspart facts - A list of named facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart signature - When the policy was established, and over whose name.
 * @csspart mark - The image of a certification.
 * @csspart service - One service.
 * @csspart service-name - Its heading.
 * @csspart state - Whether it may send now.
 * @csspart control - Our own switch, its state and what turning it off costs.
 * @csspart switch - The switch.
 * @csspart opt-outs - The ways to opt out.
 * @csspart consequence - What opting out costs.
 * @csspart caveat - What an opt-out does not reach.
 * @csspart unsaved - Said where a setting could not be saved.
 * @csspart preferences - The button that opens the settings.
 * @csspart list-title - The heading of the cookie declaration.
 * @csspart table - The declaration.
 * @csspart setter - The row that names a service and who sets its cookies.
 * @csspart cookie - The row of one cookie.
 * @csspart cookie-name - Its name.
 * @csspart wildcard - What an asterisk in a name means.
 * @csspart none - Said where there is no service or cookie.
 * @cssprop --shirase-accent - Links, the switch, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export declare class NoticeElement extends LitElement implements ScreenHost {
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
        sections: {};
    };
    static styles: import("lit").CSSResult[];
    /** The value of `start()`; the page's one if left out. */
    store: ScreenHost['store'];
    /** The file's content, for a page that starts nothing. */
    config: unknown;
    /** The level of the sections' headings, 1 to 6. */
    headingLevel: number;
    /** Names of sections, with spaces between them; the file's own list if left out. */
    sections: string | undefined;
    constructor();
    protected render(): unknown;
    protected updated(): void;
}
