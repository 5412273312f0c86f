/**
 * Acts in a task of its own, after those that were asked for before; also on a page that nobody sees, where timers and
 * frames wait.
 */
export declare function later(act: () => void): void;
