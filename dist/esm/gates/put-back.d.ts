/** Changes an element off the page, in its place. */
export declare function putBack(element: HTMLElement, change: () => void): void;
