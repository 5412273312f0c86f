import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SectionName } from '../config/types/small-types.js';
import type { Voice } from './voice.js';
/** Copies links to sections, and says whether it could. */
export declare class CopyLinks implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    hostDisconnected(): void;
    /** A button for one section; none where the browser lets nothing be copied. */
    button(name: SectionName, voice: Voice): TemplateResult | typeof nothing;
    /** What a press did, for those who cannot see it. */
    status(voice: Voice): TemplateResult;
}
