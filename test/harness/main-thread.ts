import type { Page } from 'puppeteer-core';

/** A task of the page's main thread, in milliseconds. */
export interface Task {
  /** By a clock of the browser's own. */
  readonly start: number;
  /** As the visitor feels it, and as the processor had to do with it: on a busy machine only that says anything. */
  readonly wall: number;
  readonly cpu: number;
}

export interface Traced {
  /** In the order in which they began. */
  readonly tasks: readonly Task[];
  /** When the page made its `performance.mark`s. */
  readonly marks: ReadonlyMap<string, number>;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** What the main thread of a page in Chromium did in the course of an act, at whose end the page has made this mark. */
export async function traced(page: Page, mark: string, act: () => Promise<unknown>): Promise<Traced> {
  await page.tracing.start({ categories });
  await act();
  const bytes = (await page.tracing.stop()) ?? new Uint8Array();
  const { traceEvents: all } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const made = all.filter(({ name, cat }) => name === mark && cat.includes('user_timing')).at(-1);
  const own = all.filter(({ pid, tid }) => pid === made?.pid && tid === made.tid);
  const tasks = own
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts / 1000, wall: dur / 1000, cpu: tdur / 1000 }))
    .sort((one, other) => one.start - other.start);
  const marks = own
    .filter(({ cat }) => cat.includes('user_timing'))
    .map(({ name, ts }) => [name, ts / 1000] as const);
  return { tasks, marks: new Map(marks) };
}
