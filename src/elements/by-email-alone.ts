import type { Service } from '../config/notice-settings';

/** What arrives by e-mail alone is not the page's to allow. */
export const byEmailAlone = ({ mechanism }: Service): boolean =>
  mechanism.length > 0 && mechanism.every((one) => one === 'email-beacon');
