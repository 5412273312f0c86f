import type { BannerButton } from '../config/types/banner';
import type { Model } from '../config/types/small-types';

/**
 * The buttons of the first layer. The model says which: refusing stands wherever accepting does (EDPB Cookie Banner
 * Taskforce, 2023, para. 8). The file says in which order, and may leave out the way to the second layer.
 */
export function bannerButtons(model: Model | null | undefined, written: unknown): readonly BannerButton[] {
  const named: readonly unknown[] = Array.isArray(written) ? written : [];
  const answers: BannerButton[] = model === 'notice' ? ['acknowledge'] : ['accept', 'reject'];
  const buttons: BannerButton[] = [...answers, 'preferences'];
  return buttons
    .filter((name) => answers.includes(name) || !named.length || named.includes(name))
    .sort((one, other) => named.indexOf(one) - named.indexOf(other));
}
