import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SectionName } from '../config/types/small-types.js';
export declare const anchorId: (name: SectionName) => string;
/**
 * Gives each section of a notice a place that an address can name. What lies in a shadow root cannot be named, so the
 * places are empty children of the notice, slotted in front of the sections; the browser itself then goes there, from
 * links on this page and on others, back and forth. An id that the page has given to something else stays with that.
 */
export declare class SectionAnchors implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** Takes away the places of all sections but these; before these are drawn, so that no link counts on the others. */
    keep(names: readonly SectionName[]): void;
    /** Gives each of these sections its place, once they are drawn. */
    place(names: readonly SectionName[]): void;
    hostDisconnected(): void;
}
