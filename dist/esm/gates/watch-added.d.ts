/** Calls back for every element that is on the page or comes to it, with what it holds. Survives a new `<body>`. */
export declare function watchAdded(meet: (root: Element) => void): void;
