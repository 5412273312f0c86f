import { layerEventGrammar, layerNameGrammar } from './layer-names';
import { optional } from './read/optional';
import { flag, id, matching, required, whole } from './read/scalars';
import { strictShape } from './read/strict-shape';

/** Google's key to the id that it follows. */
export const googleKeys = {
  ad_storage: id,
  ad_user_data: id,
  ad_personalization: id,
  analytics_storage: id,
  functionality_storage: id,
  personalization_storage: id,
  security_storage: id,
};

const googleConsentMode = strictShape({
  map: strictShape(googleKeys),
  waitForUpdate: whole(0, 10_000),
  urlPassthrough: flag,
  adsDataRedaction: flag,
});

/** A vendor with a single key has nothing to follow without it. */
const oneAnswer = strictShape({ map: strictShape({ consent: required(id) }) });

const dataLayer = strictShape({
  name: matching(layerNameGrammar, 'name'),
  event: matching(layerEventGrammar, 'name'),
});

/** Who is told of the visitor's choice. */
export const signals = strictShape({
  googleConsentMode: optional(googleConsentMode),
  microsoftUet: optional(strictShape({ map: strictShape({ ad_storage: required(id) }) })),
  microsoftClarity: optional(strictShape({ map: strictShape({ ad_Storage: id, analytics_Storage: id }) })),
  metaPixel: optional(oneAnswer),
  tiktokPixel: optional(oneAnswer),
  dataLayer: optional(dataLayer),
});
