import type { Preset, PresetFile, Presets } from './types/preset';

const presetOf = ({ verified: _, checkedOn: _day, sources: _sources, ...preset }: PresetFile): Preset =>
  preset;

/** The known services without where their facts come from, which no settings file has a place for. */
export const presetsOf = (files: readonly PresetFile[]): Presets =>
  Object.fromEntries(files.map((file) => [file.id, presetOf(file)]));
