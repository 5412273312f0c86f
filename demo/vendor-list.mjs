/**
 * The made-up companies whose tags the demo sites carry, by the id of their service in `privacy.json`.
 *
 * `tag`   – what the script does: `ads`, `measure`, `datalayer`, `affiliate`, `form`, `faults`, `survey`
 * `own`   – first-party cookies that the script writes, with their lifetime in days
 * `third` – the cookie that the vendor sets on its own origin, with its lifetime in days
 * `frame` – what its embeddable page shows: `map` or `video`
 */
export const vendors = {
  adwake: { name: 'Adwake', tag: 'ads', own: { _aw_uid: 395 }, third: ['awid', 395] },
  komorebi: { name: 'Komorebi Ads', tag: 'ads', own: { _km_seg: 90 }, third: ['kmid', 365] },
  korima: { name: 'Korima Reach', tag: 'ads', own: { _krm: 180 }, third: ['krm_id', 365] },
  brightfen: {
    name: 'Brightfen Retarget',
    tag: 'ads',
    own: { _bf_v: 30 },
    third: ['bfuid', 395],
    storage: 'bf_seen',
  },
  nagisa: { name: 'Nagisa Recommend', third: ['ngs', 180] },
  toori: { name: 'Toori Ad Network', tag: 'ads', own: { _to_uid: 90 }, third: ['tooid', 365] },
  mikke: { name: 'Mikke Member Match', tag: 'ads', own: { _mk_link: 90 }, third: ['mkid', 365] },
  pagetide: { name: 'Pagetide Analytics', tag: 'datalayer', own: { _pt_uid: 395 } },
  ashiato: { name: 'Ashiato Analytics', tag: 'measure', own: { _as_vid: 365 }, third: ['asid', 365] },
  hakaru: { name: 'Hakaru Analytics', tag: 'measure', own: { _hk_uid: 365 } },
  komichi: { name: 'Komichi Measurement', tag: 'measure', own: { _kmc: 180 }, sendsBy: 'fetch' },
  tayori: { name: 'Tayori Mail' },
  mebuki: { name: 'Mebuki Affiliate', tag: 'affiliate', own: { _mb_click: 30 } },
  linkpier: { name: 'Linkpier Partners', third: ['lpid', 30] },
  kakikata: { name: 'Kakikata Assist', tag: 'form', own: { _kk_form: 7 } },
  koebako: { name: 'Koebako Survey', tag: 'survey', own: { _kb_done: 90 }, storage: 'kb_draft_1' },
  faultwatch: { name: 'Faultwatch', tag: 'faults' },
  chizuba: { name: 'Chizuba Map', frame: 'map', third: ['czid', 30] },
  channelbox: { name: 'Channelbox', frame: 'video', third: ['cbid', 180] },
};
