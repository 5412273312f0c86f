import { spawn } from 'node:child_process';
import { readCount } from './results.mjs';

/** Runs a step to its end or its time limit, prints what it says, and answers what it counts and how long it took. */
export async function runStep(step, limit, print) {
  print(`\n== ${title(step)}\n`);
  const start = Date.now();
  const ok = step.files && !step.files.length ? noFiles(step, print) : await succeeds(step, limit, print);
  const seconds = (Date.now() - start) / 1000;
  const count = { suite: step.suite, engine: step.engine, ...countOf(step, ok), seconds };
  print(`-- ${title(step)}: ${ok && !count.failed ? 'ok' : 'FAILED'}, ${seconds.toFixed(1)} s\n`);
  return count;
}

export const title = ({ suite, engine }) => [suite, engine].filter(Boolean).join(' ');

function noFiles({ suite }, print) {
  print(`no test files for ${suite}\n`);
  return false;
}

// A program that fails without a failed test of its own has failed as such; so has one that never counted.
function countOf({ suite, engine, files }, ok) {
  const whole = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!files) return whole;
  const { passed = 0, failed = 0, skipped = 0 } = readCount(suite, engine) ?? { failed: 1 };
  return { passed, failed: ok || failed ? failed : 1, skipped };
}

function succeeds({ suite, engine, command: [program, ...args] }, limit, print) {
  // The visitor's region may be told by the time zone, so it must not differ from machine to machine.
  const env = { TZ: 'Asia/Tokyo', ...process.env, TEST_SUITE: suite, TEST_ENGINE: engine ?? '' };
  if (engine) env.ENGINES = engine;
  // A group of its own, so that the browsers of a step that hangs end with it.
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  const stop = () => kill(child);
  const timer = setTimeout(() => {
    print(`stopped after ${limit / 1000} s\n`);
    stop();
  }, limit);
  process.once('exit', stop);
  return new Promise((resolve) => {
    child.once('error', (error) => print(`${error.message}\n`));
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve(code === 0);
    });
  });
}

function kill(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
