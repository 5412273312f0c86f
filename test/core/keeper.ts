import { keepChoice } from '../../src/core/keep-choice';

/** What keeps a choice, there from the start. */
export const keeper = () => keepChoice;
