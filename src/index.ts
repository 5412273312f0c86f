export { start } from './start';
export type { ConfigSource, StartOptions } from './start';
export type { Choices, Saved, Shirase } from './shirase';
export type { Consent } from './core/consent';
export type { Store, Screen } from './core/store';
export type { Method } from './core/answer';
export type { Problem } from './config/problem';
export type { ConfigFile } from './config/types/config-file';
