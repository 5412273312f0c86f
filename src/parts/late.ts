export { makeAnew as default } from '../gates/make-anew';
