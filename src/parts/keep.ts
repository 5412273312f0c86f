import { keeperWith } from '../core/keeper-with';
import { fetchProver } from '../receipts/fetch-prover';

export default keeperWith(fetchProver(() => import('./proof')));
