import type { Term } from '../config/glossary-fields';
import { mentions } from '../config/mentions';
import type { Text } from '../config/read/text';
import { isTermId } from '../config/term-ids';
import { withoutMarks } from '../config/without-marks';
import type { OpenFile } from './open-file';
import type { Rule } from './rule';
import { tellTwice } from './tell-twice';

const says = (text: Text): boolean => Object.keys(text).length > 0;

/** The terms that the file alone knows. What has no usable id was told by the readers. */
const ownTerms = ({
  settings,
}: OpenFile): readonly (Term & { readonly path: string; readonly id: string })[] =>
  settings.notice.glossary.terms.flatMap((one, index) => {
    const { id } = one;
    return id === undefined || isTermId(id) ? [] : [{ ...one, id, path: `/glossary/terms/${index}` }];
  });

/** A term is looked up by its id. */
export const termIdsOnce: Rule = ({ settings }, tell) => {
  tellTwice(
    settings.notice.glossary.terms.map(({ id }) => id),
    '/glossary/terms',
    tell,
  );
};

/** Of terms that we do not know, only the file can say what they are called and mean. */
export const termsExplained: Rule = (file, tell) => {
  for (const { path, id, term, definition } of ownTerms(file)) {
    if (!says(term)) tell(`${path}/term`, 'no-term', 'error', { got: id });
    if (!says(definition)) tell(`${path}/definition`, 'no-definition', 'error', { got: id });
  }
};

const isShown = /^\/(notice|services|categories\/\d+\/refusal)\//;

/** A term is explained where it is used. */
export const termsUsed: Rule = (file, tell) => {
  const shown = file.texts.filter(({ path }) => isShown.test(path));
  for (const { path, term } of ownTerms(file)) {
    const words = Object.values(term).map(withoutMarks);
    const mentioned = mentions(words);
    const isUsed = shown.some(({ sayings }) =>
      sayings.some(({ text }) => mentioned.test(withoutMarks(text))),
    );
    if (words.length && !isUsed) tell(`${path}/term`, 'term-unused', 'warning', { got: words[0] ?? '' });
  }
};
