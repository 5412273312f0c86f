const largestFile = 2 ** 21;

export { largestFile };
