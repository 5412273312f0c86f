import type { BannerButton, BannerLayout, BannerPosition } from './types/banner.js';
import type { SectionId } from './types/small-types.js';
export declare const bannerLayouts: readonly BannerLayout[];
export declare const bannerPositions: readonly BannerPosition[];
export declare const buttonNames: readonly BannerButton[];
export declare const sectionIds: readonly SectionId[];
