import { type Text } from './text';
export interface Person {
    readonly title: Text;
    readonly name: Text;
}
export declare const person: import("./reader").Reader<Person>;
