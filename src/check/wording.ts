import type { CheckCode } from './check-code';
import type { Rule } from './rule';
import { placeOf, type TextPlace } from './text-places';

/** Tells each text of some uses in which `found` sees something, by language. */
const inTexts =
  (
    code: CheckCode,
    uses: readonly TextPlace['use'][] | undefined,
    found: (text: string) => string | undefined,
  ): Rule =>
  ({ texts }, tell) => {
    for (const place of texts) {
      if (uses && !uses.includes(place.use)) continue;
      for (const saying of place.sayings) {
        const got = found(saying.text);
        if (got !== undefined) tell(placeOf(place, saying), code, 'warning', { got });
      }
    }
  };

/** 平等, 同等 and their like end in 等 and leave nothing open. */
const openEnd = /(?:(?<![平対上均同高初中不])等|など|その他|\betc\.?)[\s。．.、,)）\]］」』]*$/i;

/** A list of what is sent, or why, that does not end: readers cannot know what else. */
export const vagueWording = inTexts('vague', ['listed'], (text) => openEnd.exec(text)?.[0].trim());

// All within one sentence. Asking for consent before going on is another matter, and so is saying that it is not so.
const visiting = '(?:閲覧|利用|使用|ご覧|アクセス|スクロール)';
const goingOn = `(?:${visiting}[^。\\n]{0,12}?(?:続け|継続|することで|することにより|をもって|すると(?!き)|(?:した|された)場合)|(?:引き続き|このまま)[^。\\n]{0,12}?${visiting})`;
const consenting =
  '(?:同意|承諾|了承)(?!を(?:いただ|頂|得|求め|取)|が必要|な[くし]|[^。\\n]{0,16}(?:ません|ない))';

const agree = '\\b(?:agree|consent|accept)';
const goOn =
  '(?:continu\\w*|keep|carry on|go on)\\s+(?:to\\s+)?(?:brows|us|visit|navigat|read|scroll|view)\\w*';
const byUse =
  'by (?:continuing|scrolling|(?:using|browsing|visiting|accessing|viewing) (?:this|our|the) (?:\\w+ )?(?:(?:web)?site|page|service)\\w*)';
const between = '[^.!?\\n]{0,80}?';

const continuing = [
  new RegExp(`${goingOn}[^。\\n]{0,60}?${consenting}`),
  new RegExp(`\\b(?:${goOn}|${byUse})${between}${agree}`, 'i'),
  new RegExp(`${agree}${between}\\b(?:if you ${goOn}|by ${goOn}|${byUse})`, 'i'),
];

const denies = /\bnot\b|n['’]t\b/i;

function continuingWords(text: string): string | undefined {
  const found = continuing.map((pattern) => pattern.exec(text)?.[0]).find((one) => one !== undefined);
  return found === undefined || denies.test(found) ? undefined : found.slice(0, 80);
}

const anywhere = inTexts('consent-by-continuing', undefined, continuingWords);

/** Nothing counts as consent but a press of a button that says so. */
export const continuingIsConsent: Rule = (file, tell) => {
  if (file.settings.consent.model === 'optIn') anywhere(file, tell);
};

const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;

/** There is no HTML in a text: readers would see it as it is written. */
export const htmlTags = inTexts('html-tags', undefined, (text) =>
  /[<&]/.test(text) ? tag.exec(text)?.[0].slice(0, 80) : undefined,
);
