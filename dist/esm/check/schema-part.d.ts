/** As much of JSON Schema as schema.json uses and the tools read. */
export interface SchemaPart {
    readonly title?: string;
    readonly type?: string | readonly string[];
    readonly enum?: readonly unknown[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly properties?: Readonly<Record<string, SchemaPart>>;
    readonly items?: SchemaPart;
    readonly additionalProperties?: boolean | SchemaPart;
    readonly anyOf?: readonly SchemaPart[];
    readonly $ref?: string;
    readonly definitions?: Readonly<Record<string, SchemaPart>>;
}
/** What may stand at one place: the part of the schema as written, and all that it comes to. */
export interface SchemaPlace {
    readonly title: string | undefined;
    readonly parts: readonly SchemaPart[];
}
/** The names on the way to a place (RFC 6901). */
export declare const names: (path: string) => string[];
/** From a place to one inside it. */
export declare function placeInside(root: SchemaPart, place: SchemaPlace, name: string): SchemaPlace;
export declare function rootPlace(root: SchemaPart): SchemaPlace;
/** The place of a schema that a JSON Pointer into a file leads to. */
export declare const placeAt: (root: SchemaPart, path: string) => SchemaPlace;
