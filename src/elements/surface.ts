import { unsafeCSS } from 'lit';
import * as sheets from './sheets';

/** The sheets that all screens share, in the form that Lit's elements take. */
export const tokens = unsafeCSS(sheets.tokens);
export const type = unsafeCSS(sheets.type);
export const overlay = unsafeCSS(sheets.overlay);
