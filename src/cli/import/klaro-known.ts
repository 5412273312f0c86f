import type { Known, Silent } from './left-behind';

/** What Klaro has and ours does otherwise, or not at all. */
export const klaroKnown: readonly Known[] = [
  ['noNotice', 'shown-at-once', false],
  ['noAutoLoad', 'shown-at-once', false],
  ['storageMethod', 'local-storage', 'cookie'],
  ['cookieName', 'own-cookie', 'klaro'],
  ['storageName', 'own-cookie', 'klaro'],
  ['embedded', 'no-counterpart', false],
  ['testing', 'no-counterpart', false],
  ['styling', 'looks'],
  ['additionalClass', 'looks'],
  ['callback', 'function'],
  ['services.*.onInit', 'function'],
  ['services.*.onAccept', 'function'],
  ['services.*.onDecline', 'function'],
  ['services.*.description', 'service-text'],
  ['apps.*.description', 'service-text'],
  ['services.*.translations.*.description', 'service-text'],
  ['translations.*.*.description', 'service-text'],
];

/** What ours has no need of. */
export const klaroSilent: readonly Silent[] = [
  'version',
  'elementID',
  'autoFocus',
  'groupByPurpose',
  'showNoticeTitle',
  'showDescriptionEmptyStore',
  'hideToggleAll',
  'disablePoweredBy',
  'poweredBy',
  'translations.*.poweredBy',
  'translations.*.save',
  'translations.*.service',
  'translations.*.purposeItem',
  'services.*.onlyOnce',
  'apps.*.onlyOnce',
];
