import { keeperWith } from '../../src/core/keeper-with';
import { prove } from '../../src/receipts/prove';

const kept = keeperWith(prove);

/** What keeps a choice, there from the start. */
export const keeper = () => kept;
