import { executeServerCommand } from '@web/test-runner-commands';

interface Answer {
  done: boolean;
}

const ask = async (command: string, payload: unknown): Promise<boolean> =>
  (await executeServerCommand<Answer, unknown>(command, payload)).done;

/** Presses a key or a chord as a person does: `press('Tab')`, `press('Shift+Tab')`, `press('Escape')`. */
export async function press(chord: string): Promise<void> {
  await ask('input:press', chord);
}

/**
 * Emulates media features: `if (!(await media({ 'forced-colors': 'active' }))) this.skip()`, or paper:
 * `media({ type: 'print' })`. Answers `false` outside Chromium. Call it with `{}` when done.
 */
export const media = (features: Readonly<Record<string, string>>): Promise<boolean> =>
  ask('input:media', features);

/** Resizes the page. WebKitGTK's window cannot be narrower than about 450 px: a test reads `innerWidth` after it. */
export async function viewport(width: number, height: number): Promise<void> {
  await ask('input:viewport', { width, height });
}
