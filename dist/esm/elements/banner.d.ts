import type { Saved } from '../core/store.js';
/** In Node there is no element to be; importing this file changes nothing there either. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * The first layer: says what the site would like to do, and asks. A labelled region that never takes focus and
 * never covers a focused control; with `layout: modal` a native modal dialog. Only a press of a button answers:
 * Escape closes the modal for this view and records nothing.
 *
 * Every new visitor waits for this element, and it changes only when the store does. It therefore draws with Lit's
 * templates alone, without `LitElement`, which would double what a first visit loads.
 *
 * @slot - Shown while the file is not there.
 * @csspart panel - The surface.
 * @csspart title - The heading.
 * @csspart text - What it says.
 * @csspart remark - What this visitor should know besides: what has changed since the last answer, or what Global
 *   Privacy Control has refused.
 * @csspart accept - The button that accepts all.
 * @csspart reject - The button that rejects all; as large and as strong as the other.
 * @csspart preferences - The button that opens the second layer.
 * @csspart acknowledge - The button that says "read".
 * @cssprop --shirase-accent - Buttons, links, focus.
 * @cssprop --shirase-surface - The background.
 * @cssprop --shirase-text - The text.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family.
 * @cssprop --shirase-z-index - The stacking order.
 * @fires shirase:shown - On `document`, with `{ element }`.
 * @fires shirase:hidden - On `document`, with `{ element }`.
 */
export declare class BannerElement extends Base {
    #private;
    /** The value of `start()`; the page's one if left out. */
    store: object | undefined;
    /** Is told what became of an answer. */
    answered: ((saved: Saved) => void) | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Resolves when what was last asked for has been drawn. */
    get updateComplete(): Promise<void>;
}
export {};
