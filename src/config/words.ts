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
  'policy',
  'purposes',
  'cookies',
  'transmissions',
  'beacons',
  'adOptOuts',
  'accessLogs',
  'personalRelatedInfo',
  'hidden',
  'cards',
  'thirdParty',
  'jointUse',
  'entrustment',
  'minors',
  'voluntary',
  'retention',
  'security',
  'changes',
  'requests',
  'contacts',
  'organization',
  'certifications',
  'documents',
  'territory',
  'translation',
  'links',
  'disclaimers',
  'revisions',
];
