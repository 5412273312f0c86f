import type { Colour } from './small-types';

export interface WrittenTheme extends WrittenPalette {
  /** A CSS length, `8px`. */
  radius?: string;
  /** A CSS font family, or `inherit`. */
  font?: string;
  /** `auto` follows the visitor's system. */
  scheme?: 'auto' | 'light' | 'dark';
  /** The colours of the dark scheme. */
  dark?: WrittenPalette;
}

export interface WrittenPalette {
  accent?: Colour;
  surface?: Colour;
  text?: Colour;
}
