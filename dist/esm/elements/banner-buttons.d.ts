import type { BannerButton } from '../config/types/banner.js';
import type { Model } from '../config/types/small-types.js';
/**
 * The buttons of the first layer. The model says which: refusing stands wherever accepting does (EDPB Cookie Banner
 * Taskforce, 2023, para. 8). The file says in which order, and may leave out the way to the second layer.
 */
export declare function bannerButtons(model: Model | null | undefined, written: unknown): readonly BannerButton[];
