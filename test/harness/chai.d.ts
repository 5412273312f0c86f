import '@open-wc/testing';

// @open-wc/semantic-dom-diff types every `equal` as a promise, which it is not; its import above makes this the later word.
declare global {
  namespace Chai {
    interface Equal {
      (value: unknown, message?: string): Assertion;
    }
  }
}
