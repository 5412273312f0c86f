import { type Text } from './text.js';
export interface Person {
    readonly title: Text;
    readonly name: Text;
}
export declare const person: import("./reader.js").Reader<Person>;
