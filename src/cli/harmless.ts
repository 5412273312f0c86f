/** Nothing of a file may steer the terminal that it is printed on. */
export const harmless = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd'); // eslint-disable-line no-control-regex
