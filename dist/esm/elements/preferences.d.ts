import { LitElement, type PropertyValues } from 'lit';
import { type ScreenHost } from './consent-controller.js';
/**
 * The second layer: a native modal dialog with a switch for each category and each service, what each service
 * sends and to whom, and the receipt of the last choice. It opens with the focus on its heading when the store's
 * screen asks for it. Only a press of "accept", "reject", "save" or "withdraw" answers; Escape and the close
 * button record nothing. The focus returns to where it was.
 *
 * @slot - Shown while the file is not there.
 * @csspart dialog - The dialog.
 * @csspart title - The heading.
 * @csspart close - The button that closes and records nothing.
 * @csspart download - The button that saves the receipts as a file; there once there was a choice.
 * @csspart withdraw - The button that takes the consent back; there once something was agreed to.
 * @csspart remark - What this visitor should know besides: what has changed since the last answer, or what Global
 *   Privacy Control has refused.
 * @csspart glossary - A term to be explained: Global Privacy Control, consent record.
 * @csspart term - The same with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart category - One category.
 * @csspart switch - The switch of a category or service.
 * @csspart service - One service.
 * @csspart accept - The button that accepts all.
 * @csspart reject - The button that rejects all; as large and as strong as the other.
 * @csspart save - The button that saves what is set.
 * @csspart reload - The offer to load the page again, after a refusal of what has run on it.
 * @csspart reload-now - The button that does so.
 * @csspart reload-later - The button that takes the offer away.
 * @cssprop --shirase-accent - Buttons, switches, links, focus.
 * @cssprop --shirase-surface - The background.
 * @cssprop --shirase-text - The text.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family.
 * @fires shirase:shown - On `document`, with `{ element }`.
 * @fires shirase:hidden - On `document`, with `{ element }`.
 */
export declare class PreferencesElement extends LitElement implements ScreenHost {
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
        said: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    /** The value of `start()`; the page's one if left out. */
    store: ScreenHost['store'];
    /** The file's content, instead of the store's. */
    config: unknown;
    /** What is announced politely. */
    said: string;
    constructor();
    disconnectedCallback(): void;
    /** Not in `willUpdate`, which runs before the controller knows the store. */
    protected update(changed: PropertyValues): void;
    protected render(): unknown;
    protected updated(): void;
}
