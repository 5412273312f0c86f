import type { PresetCode, SourceCode, StructureCode } from '../config/problem';

/** What is wrong with what the file says, although it is written as it should be. */
export type CheckCode =
  | 'unverified-preset'
  | 'no-data-sent'
  | 'no-recipient'
  | 'no-purpose'
  | 'no-japanese'
  | 'no-their-purpose'
  | 'no-transfer'
  | 'no-opt-out'
  | 'no-stops'
  | 'no-way-to-ask'
  | 'no-consequence'
  | 'url-not-checked'
  | 'url-check-old'
  | 'looser-model'
  | 'no-hosts'
  | 'no-reject'
  | 'no-way-back'
  | 'no-reason'
  | 'text-contrast'
  | 'edge-contrast'
  | 'colour-unchecked'
  | 'vague'
  | 'consent-by-continuing'
  | 'html-tags'
  | 'mark-url'
  | 'link-says-here'
  | 'language-missing';

/** What is wrong with how the file is written: its bytes, and its JSON. */
export type FileCode =
  | 'file-unreadable'
  | 'encoding'
  | 'bom'
  | 'duplicate-key'
  | 'json-empty'
  | 'json-deep'
  | 'json-cut-off'
  | 'json-after-end'
  | 'json-comma-missing'
  | 'json-comma-extra'
  | 'json-colon'
  | 'json-comment'
  | 'json-quote'
  | 'json-single-quote'
  | 'json-full-width'
  | 'json-unquoted'
  | 'json-string'
  | 'json-number';

/** Everything that the tools have a sentence for. */
export type ToolCode = StructureCode | SourceCode | PresetCode | CheckCode | FileCode;
