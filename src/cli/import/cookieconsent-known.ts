import type { Known, Silent } from './left-behind';

/** What vanilla-cookieconsent has and ours does otherwise, or not at all. */
export const cookieconsentKnown: readonly Known[] = [
  ['autoShow', 'shown-at-once', true],
  ['manageScriptTags', 'no-counterpart', true],
  ['autoClearCookies', 'no-counterpart', true],
  ['cookie.name', 'own-cookie'],
  ['cookie.useLocalStorage', 'local-storage', false],
  ['cookie.sameSite', 'no-counterpart', 'Lax'],
  ['guiOptions.preferencesModal', 'looks'],
  ['guiOptions.consentModal.flipButtons', 'looks', false],
  ['guiOptions.consentModal.equalWeightButtons', 'looks', true],
  ['language.autoDetect', 'browser-language', 'document'],
  ['categories.*.autoClear.reloadPage', 'no-counterpart', false],
  ['language.translations.*.consentModal.closeIconLabel', 'looks'],
  ['language.translations.*.preferencesModal.sections.*', 'section-text'],
  ['language.translations.*.preferencesModal.sections.*.title', 'section-text'],
  ['language.translations.*.preferencesModal.sections.*.description', 'section-text'],
  ['language.translations.*.preferencesModal.sections.*.cookieTable', 'cookie-table'],
];

/** What ours has no need of. */
export const cookieconsentSilent: readonly Silent[] = [
  'hideFromBots',
  'lazyHtmlGeneration',
  'root',
  'cookie.secure',
  'language.rtl',
  'language.translations.*.consentModal.label',
  'language.translations.*.preferencesModal.serviceCounterLabel',
];
