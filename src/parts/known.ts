export { expandKnown as default } from '../presets';
