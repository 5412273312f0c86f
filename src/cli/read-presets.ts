import { readdirSync } from 'node:fs';
import type { PresetFile } from '../config/types/preset';
import { inPackage, read } from './package-files';

/** The known services that come with the package, by id. */
export const readPresets = (): readonly PresetFile[] =>
  readdirSync(inPackage('presets'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(`presets/${name}`) as PresetFile);
