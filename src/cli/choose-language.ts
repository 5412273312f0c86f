import type { ToolLanguage } from '../check/place-words';

type Environment = Readonly<Record<string, string | undefined>>;

/** `C` and `POSIX` say nothing about what somebody reads. */
const saysNothing = /^(C|POSIX)(\.|$)/;

/** The language asked for by `--lang`; else that of the environment, in the order of POSIX; else the system's. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Environment,
  system: string,
): ToolLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((one) => one) ?? '';
  const wish = asked ?? (locale && !saysNothing.test(locale) ? locale : system);
  return /^ja\b|^ja_/i.test(wish) ? 'ja' : 'en';
}
