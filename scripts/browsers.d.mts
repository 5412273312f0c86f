export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface FoundBrowser {
  path: string;
  /** WebKit only: the WebDriver server and the virtual display it needs. */
  driver?: string;
  display?: string;
}

export const ENGINES: readonly Engine[];
export const installHints: Readonly<Record<Engine, string>>;
export const debianPackages: Readonly<Record<Engine, readonly string[]>>;
export function findBrowser(engine: Engine): FoundBrowser | undefined;
export function findHeadlessShell(): FoundBrowser | undefined;
export function wantedEngines(): Engine[];
export function availableEngines(): Engine[];
export function onPath(...names: string[]): string | undefined;
