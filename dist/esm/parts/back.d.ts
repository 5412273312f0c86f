export { placeReopenButton as default } from '../loader/reopen-button';
