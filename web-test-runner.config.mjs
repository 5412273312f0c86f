import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { register } from 'tsx/esm/api';
import { availableEngines } from './scripts/browsers.mjs';
import { countReporter } from './scripts/testing/wtr-reporter.mjs';

register();
const { launcherFor } = await import('./test/harness/wtr/launchers.ts');
const { inputCommands } = await import('./test/harness/wtr/commands.ts');

// Node's tests and the page tests have a runner of their own.
const elsewhere = ['node', 'pages'].map((folder) => `!test/${folder}/**`);

export default {
  files: ['test/**/*.test.ts', ...elsewhere],
  nodeResolve: { exportConditions: ['production', 'default'], extensions: ['.mjs', '.js', '.ts'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: './tsconfig.json',
      target: 'es2022',
      define: { SHIRASE_VERSION: '"0.0.0"' },
    }),
    inputCommands(),
  ],
  browsers: availableEngines().map(launcherFor),
  // Two browsers at once on two cores make each other late; a page in the background gets no frames.
  concurrency: 1,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
