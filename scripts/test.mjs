// `npm test`: everything. `npm test -- unit test/core/record.test.ts`: one suite, and only files whose path contains that.
// `ENGINES=chromium npm test` leaves the other browsers out.
import { wantedEngines } from './browsers.mjs';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { clearResults, totalLine, writeTotal } from './testing/results.mjs';
import { runStep, title } from './testing/run-step.mjs';
import { stagesFor } from './testing/steps.mjs';

// Continuous integration allows half an hour, installation included.
const deadline = Date.now() + 25 * 60_000;
const timeLeft = () => Math.max(1000, deadline - Date.now());
const failed = { passed: 0, failed: 1, skipped: 0 };

// Without these a run proves too little; elsewhere than in CI a machine may simply not offer them.
function mustBeThere(engine) {
  return engine === 'chromium' || Boolean(process.env.CI) || Boolean(process.env.ENGINES);
}

function browsers() {
  console.log('== browsers');
  const missing = ensureBrowsers(wantedEngines());
  const [needed, skipped] = [missing.filter(mustBeThere), missing.filter((engine) => !mustBeThere(engine))];
  if (skipped.length) console.log(`SKIPPED in this run: ${skipped.join(', ')}`);
  return needed.map((engine) => ({ suite: 'browser missing:', engine, seconds: 0, ...failed }));
}

// Two steps at a time; `counts` is added to as they end. What runs beside another prints when it has ended.
async function runStage(counts, steps) {
  const [waiting, underWay] = [[...steps], new Set()];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      underWay.add(step);
      // Whatever ends this program early, the steps under way count as failed.
      writeTotal(totalLine([...counts, ...[...underWay].map(() => failed)]));
      const said = [];
      const print = steps.length > 1 ? (text) => said.push(text) : (text) => process.stdout.write(text);
      counts.push(await runStep(step, Math.min(step.limit, timeLeft()), print));
      process.stdout.write(said.join(''));
      underWay.delete(step);
    }
  };
  await Promise.all([worker(), worker()]);
}

function print(counts) {
  console.log('\n== summary');
  for (const count of counts) {
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    console.log(
      `${title(count).padEnd(16)} ${totalLine([count])}${skipped}  (${count.seconds.toFixed(1)} s)`,
    );
  }
  console.log(totalLine(counts));
}

// Leaving by `exit` is what ends the step under way with its browsers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const [only, ...words] = process.argv.slice(2);
const needsBrowsers = !only || only === 'unit' || only === 'pages';
clearResults();
const counts = needsBrowsers ? browsers() : [];
for (const stage of stagesFor(only, words)) await runStage(counts, stage);
writeTotal(totalLine(counts));
print(counts);
process.exitCode = counts.some((count) => count.failed) ? 1 : 0;
