import { fields } from './fields';
import { layerEventGrammar, layerNameGrammar } from './layer-names';
import type { Id } from './types/small-types';
import { stringOf } from './written';

/** Whom to tell beside Google: each of a vendor's keys with the id that it follows. Who is absent is not told. */
export interface SignalSettings {
  readonly microsoftUet: Followed<'ad_storage'> | undefined;
  readonly microsoftClarity: Followed<'ad_Storage' | 'analytics_Storage'> | undefined;
  readonly metaPixel: Followed<'consent'> | undefined;
  readonly tiktokPixel: Followed<'consent'> | undefined;
  readonly dataLayer: { readonly name: string; readonly event: string } | undefined;
}

/** An id that is not there is one that nobody has allowed. */
type Followed<Key extends string> = Readonly<Record<Key, Id>>;

const followed = <Key extends string>(
  vendor: unknown,
  ...keys: readonly Key[]
): Followed<Key> | undefined => {
  if (!isNamed(vendor)) return undefined;
  const map = fields(fields(vendor)['map']);
  return Object.fromEntries(keys.map((key) => [key, stringOf(map[key], /./) ?? ''])) as Followed<Key>;
};

const isNamed = (value: unknown): boolean => Object(value) === value && !Array.isArray(value);

/** The door for those who tell vendors. Never throws. */
export function readSignals(json: unknown): SignalSettings {
  const { microsoftUet, microsoftClarity, metaPixel, tiktokPixel, dataLayer } = fields(
    fields(json)['signals'],
  );
  const { name, event } = fields(dataLayer);
  return {
    microsoftUet: followed(microsoftUet, 'ad_storage'),
    microsoftClarity: followed(microsoftClarity, 'ad_Storage', 'analytics_Storage'),
    metaPixel: followed(metaPixel, 'consent'),
    tiktokPixel: followed(tiktokPixel, 'consent'),
    dataLayer: isNamed(dataLayer)
      ? {
          name: stringOf(name, layerNameGrammar) ?? 'dataLayer',
          event: stringOf(event, layerEventGrammar) ?? 'shirase_consent',
        }
      : undefined,
  };
}
