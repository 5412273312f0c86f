import { html } from 'lit';
import { countryName } from './country-name';
import type { Voice, Word } from './voice';
import { noticeWording } from './wording/notices';
import { territoryWording, type TerritoryKey } from './wording/territories';

/** A country, or a part of one, as readers call it: 「欧州連合」, 「アメリカ合衆国（NV）」. */
export function territoryName(code: string, voice: Voice): Word {
  const own = voice.word(territoryWording, `territory.${code}` as TerritoryKey);
  if (own) return own;
  const [country = '', part] = code.split('-');
  const name = countryName(country, voice.language);
  return part ? html`${name}${voice.word(noticeWording, 'notice.remark', { text: part })}` : name;
}
