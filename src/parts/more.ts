export { openWithMore as default } from '../open-with-more';
