import { strictShape } from './strict-shape';
import { text, type Text } from './text';

export interface Person {
  readonly title: Text;
  readonly name: Text;
}

export const person = strictShape<Person>({ title: text, name: text });
