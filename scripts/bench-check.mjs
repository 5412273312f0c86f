// How long `shirase check` takes for a file of many services: `node --import tsx scripts/bench-check.mjs [services]`.
// Twice: for a file in which nothing is wrong, and for one in which every service has something.
import { Buffer } from 'node:buffer';
import { checkBytes } from '../src/cli/check-file.ts';
import { readSchema } from '../src/cli/package-files.ts';
import { starter } from '../src/cli/starter.ts';

const today = '2026-11-21';
const services = Number(process.argv[2] ?? 10_000);
const schema = readSchema();

/** The starter's services over and over, under ids of their own. */
function file(change) {
  const {
    services: [...some],
    ...rest
  } = starter(today, undefined);
  const many = Array.from({ length: services }, (_, index) =>
    change({ ...some[index % some.length], id: `service-${index}` }),
  );
  return Buffer.from(JSON.stringify({ ...rest, services: many }, null, 2));
}

function measure(name, bytes) {
  const before = performance.now();
  const { findings } = checkBytes('privacy.json', bytes, today, schema);
  const seconds = (performance.now() - before) / 1000;
  const size = (bytes.length / 2 ** 20).toFixed(1);
  console.log(
    `${name}: ${services} services, ${size} MiB, ${findings.length} findings, ${seconds.toFixed(2)} s`,
  );
}

measure(
  'nothing wrong',
  file((service) => service),
);
measure(
  'each one wrong',
  file(({ theirPurpose: _, ...service }) => ({ ...service, ourPurpose: { en: 'Ads etc.' }, misspelt: 1 })),
);
