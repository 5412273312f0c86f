/** The longest file that a browser reads, in characters. */
export const largestFile = 2 ** 21;
