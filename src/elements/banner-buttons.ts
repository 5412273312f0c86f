import type { BannerButton } from '../config/types/banner';
import type { Model } from '../config/types/small-types';

const usual: Readonly<Record<'asks' | 'tells', readonly BannerButton[]>> = {
  asks: ['accept', 'reject', 'preferences'],
  tells: ['acknowledge', 'preferences'],
};

/**
 * The buttons of the first layer: those that the file names, as far as they answer what the model asks.
 * Refusing stands wherever accepting does (EDPB Cookie Banner Taskforce, 2023, para. 8).
 */
export function bannerButtons(model: Model | null, named: readonly BannerButton[]): readonly BannerButton[] {
  const buttons = usual[model === 'notice' ? 'tells' : 'asks'];
  const kept = [...new Set(named)].filter((one) => buttons.includes(one));
  const asks = kept.some((one) => one !== 'preferences');
  if (!asks) return buttons;
  const accepts = kept.includes('accept');
  if (accepts === kept.includes('reject')) return kept;
  return kept.flatMap((one) => (one === 'accept' || one === 'reject' ? (['accept', 'reject'] as const) : [one]));
}
