import { LitElement, type PropertyValues } from 'lit';
import { type ScreenHost } from './consent-controller.js';
/**
 * Stands in the place of a gated frame until its service is allowed, in the frame's own size: says who would receive
 * what, and offers to load it once or to allow the service always. "Once" opens this one frame in this page view and
 * records nothing; an answer that leaves the service refused closes it. The `<iframe data-src>` in it keeps its title
 * and all its attributes. What it says about the service it takes from the file; a service that the file does not
 * declare stays shut, and the page is told by the problem `embed-service`.
 *
 * @slot - Shown over the frame's place while the file is not there: a link to the video, for instance.
 * @slot frame - The frame; the element puts it there itself.
 * @csspart panel - What stands in the frame's place.
 * @csspart title - What the frame shows.
 * @csspart text - Who would receive something.
 * @csspart list - What is sent.
 * @csspart policy - The recipient's policy.
 * @csspart once - The button that loads the frame once.
 * @csspart always - The button that allows the service.
 * @cssprop --shirase-accent - Buttons, links, focus.
 * @cssprop --shirase-surface - The background.
 * @cssprop --shirase-text - The text.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export declare class EmbedElement extends LitElement implements ScreenHost {
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
        service: {
            reflect: boolean;
        };
        unsaved: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    /** The value of `start()`; the page's one if left out. */
    store: ScreenHost['store'];
    /** The file's content, instead of the store's. */
    config: unknown;
    /** The id of the service, or one of its other names. */
    service: string;
    /** Whether the last press could not be kept. */
    unsaved: boolean;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Not in `willUpdate`, which runs before the controller knows the store. */
    protected update(changed: PropertyValues): void;
    protected render(): unknown;
    /** What the visitor asked for takes the place of the button that was pressed. */
    protected updated(): void;
}
