export { recreateScript as default } from '../gates/recreate-script';
