import type { BannerButton, BannerLayout, BannerPosition } from './types/banner';
import type { SectionId } from './types/small-types';

export const bannerLayouts: readonly BannerLayout[] = ['bar', 'box', 'modal'];

export const bannerPositions: readonly BannerPosition[] = [
  'top',
  'bottom',
  'top-start',
  'top-end',
  'bottom-start',
  'bottom-end',
  'center',
];

export const buttonNames: readonly BannerButton[] = ['accept', 'reject', 'preferences', 'acknowledge'];

export const sectionIds: readonly SectionId[] = [
  'purposes',
  'cookies',
  'transmissions',
  'beacons',
  'adOptOuts',
];
