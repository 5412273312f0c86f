import type { WrittenLink, WrittenText } from './small-types';

export type BannerLayout = 'bar' | 'box' | 'modal';
export type BannerPosition =
  | 'top' | 'bottom' | 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end' | 'center';
export type BannerButton = 'accept' | 'reject' | 'preferences' | 'acknowledge';

export interface WrittenBanner {
  layout?: BannerLayout;
  position?: BannerPosition;
  title?: WrittenText;
  text?: WrittenText;
  links?: WrittenLink[];
  /** In the order shown. `reject` stands wherever `accept` does. */
  buttons?: BannerButton[];
  labels?: WrittenBannerLabels;
}

export interface WrittenBannerLabels {
  accept?: WrittenText;
  reject?: WrittenText;
  preferences?: WrittenText;
  acknowledge?: WrittenText;
}
