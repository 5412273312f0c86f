import { isAddress } from '../config/address';
import type { Rule } from './rule';
import { linkMarks } from './text-marks';
import { placeOf } from './text-places';

/** A link within a text is held to the same rule as any other address. */
export const markUrls: Rule = ({ texts }, tell) => {
  for (const place of texts) {
    for (const saying of place.sayings) {
      for (const { url } of linkMarks(saying.text))
        if (!isAddress(url)) tell(placeOf(place, saying), 'mark-url', 'error', { got: url.slice(0, 80) });
    }
  }
};

const here = [
  /^(?:(?:please )?(?:click|tap|press|see|go) )?here$/,
  /^(?:詳細は|詳しくは|くわしくは)?、?(?:こちら|ここ|コチラ)(?:へ|から|まで|を?(?:クリック|タップ|ご覧|参照|ご参照)(?:ください|下さい)?)?$/,
];

/** Without the brackets, arrows and full stops around it. */
const bare = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');

const saysHere = (label: string): boolean => here.some((pattern) => pattern.test(bare(label)));

/** Read on its own, from a list of links, "here" leads nowhere (WCAG 2.2, 2.4.4 and 2.4.9). */
export const linksSayWhere: Rule = ({ texts }, tell) => {
  for (const place of texts) {
    for (const saying of place.sayings) {
      const labels = place.use === 'label' ? [saying.text] : linkMarks(saying.text).map(({ label }) => label);
      const got = labels.find(saysHere);
      if (got !== undefined) tell(placeOf(place, saying), 'link-says-here', 'warning', { got });
    }
  }
};
