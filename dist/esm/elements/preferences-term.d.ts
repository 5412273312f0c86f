import { nothing, type TemplateResult } from 'lit';
import type { PreferencesView } from './preferences-view.js';
import { type ScreenTermId } from './wording/screen-glossary.js';
/** A term of the preferences, for whoever does not know it; nothing where the file wants none of ours explained. */
export declare const preferencesTerm: (id: ScreenTermId, { glossary, voice }: PreferencesView) => TemplateResult | typeof nothing;
