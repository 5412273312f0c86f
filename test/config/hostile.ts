import fc from 'fast-check';

/** Keys that are methods or prototypes elsewhere. */
export const oddKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
];

/** The keys of the file, so that a generated one gets past its first level. */
const knownKeys = [
  ...[
    'format',
    'consentVersion',
    'languages',
    'default',
    'available',
    'original',
    'consent',
    'model',
    'days',
  ],
  ...[
    'cookie',
    'domain',
    'path',
    'banner',
    'layout',
    'position',
    'title',
    'text',
    'links',
    'label',
    'url',
    'section',
  ],
  ...[
    'buttons',
    'labels',
    'accept',
    'reject',
    'reopen',
    'kind',
    'theme',
    'accent',
    'dark',
    'categories',
    'id',
  ],
  ...[
    'required',
    'services',
    'alias',
    'category',
    'linkedToPersonalData',
    'name',
    'recipient',
    'dataSent',
    'items',
  ],
  ...[
    'optOut',
    'by',
    'cookies',
    'signals',
    'googleConsentMode',
    'metaPixel',
    'dataLayer',
    'map',
    'ad_storage',
    'notice',
    'page',
    'sections',
  ],
  ...['purposes', 'groups', 'subject', 'texts', 'ja', 'en', 'a', 'b'],
];

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...knownKeys) },
  { weight: 1, arbitrary: fc.constantFrom(...oddKeys) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

const leaf = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'ja',
    'en',
    'optIn',
    'optOut',
    'notice',
    'modal',
    'accept',
    '/',
    'javascript:1',
    '__proto__',
  ),
  fc.constantFrom(null, true, false, 0, 1, -1, 99, 1e308),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double(),
);

/** Anything that `JSON.parse` can give, own `__proto__` included, in the words of the file. */
export const jsonValues: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 8 })
      .map(
        (pairs) =>
          JSON.parse(
            `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join()}}`,
          ) as unknown,
      ),
  ),
})).value;

/** Does something while every object seems to have the given fields. */
export function polluted<T>(values: Readonly<Record<string, unknown>>, action: () => T): T {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(Object.prototype, name, { configurable: true, writable: true, value });
  }
  try {
    return action();
  } finally {
    for (const name of Object.keys(values)) Reflect.deleteProperty(Object.prototype, name);
  }
}
