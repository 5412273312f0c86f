import { openWithMore } from '../open-with-more';

export default openWithMore(() => import('./known').then((part) => part.default));
