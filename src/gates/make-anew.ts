import { recreateScript } from './recreate-script';
import { unpackTemplate } from './unpack-template';

/** A snippet that the parser is still in has not got all of its content. */
async function parsed(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}

/**
 * For a gated script that cannot be released as it stands, or for those of a snippet: scripts that can, in order. None
 * where it is not ready any more when its time has come.
 */
export async function makeAnew(
  gated: HTMLScriptElement | HTMLTemplateElement,
  isReady: (gated: HTMLElement) => boolean,
): Promise<readonly HTMLScriptElement[]> {
  await parsed();
  if (!isReady(gated)) return [];
  return (gated instanceof HTMLTemplateElement ? unpackTemplate(gated) : [gated]).map(recreateScript);
}
