import { type SchemaPart } from './schema-part';
export type ToolLanguage = 'ja' | 'en';
/** Puts a JSON Pointer into words: `サービス「example-ads」›送信先›名称`. */
export declare function placeWords(path: string, json: unknown, root: SchemaPart, language: ToolLanguage): string;
