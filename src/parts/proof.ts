export { prove } from '../receipts/prove';
