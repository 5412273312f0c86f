import type { PageStore } from '../core/store.js';
/**
 * Opens one frame in this page view, since the visitor asks for just this one; records nothing, grants nothing. It is out
 * of the gates' sight until its service is allowed, or an answer leaves that refused and closes it again. What another
 * embed is allowed is no answer about this one. Gives the way to end it.
 */
export declare function loadOnce(frame: HTMLIFrameElement, isAllowed: () => boolean, store: PageStore, over: () => void): () => void;
