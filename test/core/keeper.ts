import { keeperWith } from '../../src/receipts/keeper-with';
import { prove } from '../../src/receipts/prove';

const kept = keeperWith(() => Promise.resolve({ prove }));

/** What keeps a choice, there from the start. */
export const keeper = () => kept;
