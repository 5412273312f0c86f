import type { Wording } from '../wording';

export type TerritoryKey = `territory.${
  | 'EEA'
  | 'US-CA'
  | 'US-CO'
  | 'US-CT'
  | 'US-DE'
  | 'US-IA'
  | 'US-IN'
  | 'US-KY'
  | 'US-MD'
  | 'US-MN'
  | 'US-MT'
  | 'US-NE'
  | 'US-NH'
  | 'US-NJ'
  | 'US-OR'
  | 'US-RI'
  | 'US-TN'
  | 'US-TX'
  | 'US-UT'
  | 'US-VA'}`;

/** What `Intl` has no names for: the European Economic Area, and the states that have a privacy act of their own. */
export const territoryWording: Wording<TerritoryKey> = {
  ja: {
    'territory.EEA': '欧州経済領域（EEA）',
    'territory.US-CA': 'アメリカ合衆国カリフォルニア州',
    'territory.US-CO': 'アメリカ合衆国コロラド州',
    'territory.US-CT': 'アメリカ合衆国コネチカット州',
    'territory.US-DE': 'アメリカ合衆国デラウェア州',
    'territory.US-IA': 'アメリカ合衆国アイオワ州',
    'territory.US-IN': 'アメリカ合衆国インディアナ州',
    'territory.US-KY': 'アメリカ合衆国ケンタッキー州',
    'territory.US-MD': 'アメリカ合衆国メリーランド州',
    'territory.US-MN': 'アメリカ合衆国ミネソタ州',
    'territory.US-MT': 'アメリカ合衆国モンタナ州',
    'territory.US-NE': 'アメリカ合衆国ネブラスカ州',
    'territory.US-NH': 'アメリカ合衆国ニューハンプシャー州',
    'territory.US-NJ': 'アメリカ合衆国ニュージャージー州',
    'territory.US-OR': 'アメリカ合衆国オレゴン州',
    'territory.US-RI': 'アメリカ合衆国ロードアイランド州',
    'territory.US-TN': 'アメリカ合衆国テネシー州',
    'territory.US-TX': 'アメリカ合衆国テキサス州',
    'territory.US-UT': 'アメリカ合衆国ユタ州',
    'territory.US-VA': 'アメリカ合衆国バージニア州',
  },
  en: {
    'territory.EEA': 'European Economic Area (EEA)',
    'territory.US-CA': 'California, United States',
    'territory.US-CO': 'Colorado, United States',
    'territory.US-CT': 'Connecticut, United States',
    'territory.US-DE': 'Delaware, United States',
    'territory.US-IA': 'Iowa, United States',
    'territory.US-IN': 'Indiana, United States',
    'territory.US-KY': 'Kentucky, United States',
    'territory.US-MD': 'Maryland, United States',
    'territory.US-MN': 'Minnesota, United States',
    'territory.US-MT': 'Montana, United States',
    'territory.US-NE': 'Nebraska, United States',
    'territory.US-NH': 'New Hampshire, United States',
    'territory.US-NJ': 'New Jersey, United States',
    'territory.US-OR': 'Oregon, United States',
    'territory.US-RI': 'Rhode Island, United States',
    'territory.US-TN': 'Tennessee, United States',
    'territory.US-TX': 'Texas, United States',
    'territory.US-UT': 'Utah, United States',
    'territory.US-VA': 'Virginia, United States',
  },
};
