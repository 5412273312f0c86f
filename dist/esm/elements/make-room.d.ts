/**
 * Makes room on the page for a panel over its edge: as long as it is there, the page scrolls a focused control clear
 * of it (WCAG 2.2, 2.4.11), at its end into a padding that it gets then. Until then nothing on the page moves.
 * Gives the way to take the room back.
 */
export declare function makeRoom(panel: HTMLElement, edge: string): () => void;
