// What `npm test` does. A step is a program with its arguments and the longest time it may take.
import { availableEngines } from '../browsers.mjs';
import { countFile } from './results.mjs';
import { testFiles } from './test-files.mjs';

const minute = 60_000;
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
const tool = (file, ...args) => [process.execPath, `node_modules/${file}`, ...args];

const checks = () => [
  { suite: 'build', command: [...npm, 'run', 'build'], limit: 5 * minute },
  { suite: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'), limit: 3 * minute },
  { suite: 'types', command: tool('typescript/bin/tsc', '--noEmit'), limit: 3 * minute },
  { suite: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '.'), limit: 2 * minute },
];

// An engine has a run of its own, so that one that hangs does not take the others with it.
function unit(files) {
  const run = (engine, index) => {
    // Two runners that look for a free port in the same moment find the same.
    const own = ['--port', String(18_761 + index), '--static-logging', '--files', ...files];
    const command = tool('@web/test-runner/dist/bin.js', ...own);
    return { suite: 'unit', engine, files, command, limit: 12 * minute };
  };
  return availableEngines().map(run);
}

const nodeTest = (suite, engine, ...rest) => [
  process.execPath,
  ...['--import', 'tsx', '--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...[
    '--test-reporter=./scripts/testing/node-reporter.mjs',
    `--test-reporter-destination=${countFile(suite, engine)}`,
  ],
  ...rest,
];

const node = (files) => [
  {
    suite: 'node',
    files,
    command: nodeTest('node', undefined, 'scripts/testing/run-files.mjs', ...files),
    limit: 8 * minute,
  },
];

// What measures how long tasks take has the machine to itself.
const isTimed = (file) => /(gating-many|many-services)\.test\.ts$/.test(file);

function pages(files) {
  const run = (engine, some, alone = false) => {
    const command = nodeTest('pages', engine, 'scripts/testing/run-files.mjs', ...some);
    return { suite: 'pages', engine, files: some, command, limit: 12 * minute, alone };
  };
  return availableEngines().flatMap((engine) => {
    const timed = engine === 'chromium' ? files.filter(isTimed) : [];
    const others = files.filter((file) => !timed.includes(file));
    return [
      ...(timed.length ? [run(engine, timed, true)] : []),
      ...(others.length || !timed.length ? [run(engine, others)] : []),
    ];
  });
}

/**
 * All steps, or those of one suite, with only the test files whose paths contain one of the words: a list of stages,
 * whose steps may run side by side.
 */
export function stagesFor(only, words) {
  const steps = {
    unit: unit(testFiles('unit', words)),
    node: node(testFiles('node', words)),
    pages: pages(testFiles('pages', words)),
  };
  const known = [...checks().map(({ suite }) => suite), ...Object.keys(steps)];
  if (only && !known.includes(only))
    throw new Error(`unknown suite "${only}"; known are ${known.join(', ')}`);
  const alone = steps.pages.filter((step) => step.alone).map((step) => [step]);
  const others = steps.pages.filter((step) => !step.alone).reverse();
  return [checks(), ...alone, [...others, ...steps.node, ...steps.unit]]
    .map((stage) => stage.filter(({ suite }) => !only || suite === only))
    .filter((stage) => stage.length);
}
