/** Words with something in the place of each `{name}`; a place that nothing is given for stays as it is. */
export const filled = (words: string, fill: Readonly<Record<string, unknown>>): readonly unknown[] =>
  words
    .split(/(\{\w+\})/)
    .map((part, index) => {
      const name = part.slice(1, -1);
      return index % 2 && Object.hasOwn(fill, name) ? (fill[name] ?? part) : part;
    })
    .filter((part) => part !== '');
