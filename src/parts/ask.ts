import '../define/banner';
export { keep as default } from '../core/keep';
