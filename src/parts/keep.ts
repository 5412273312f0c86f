import { keeperWith } from '../receipts/keeper-with';

const proof = () => import('./proof');

// It should be here before the answer, in case the visitor leaves at once; where it cannot be had, the answer tells.
proof().catch(() => undefined);

export default keeperWith(proof);
