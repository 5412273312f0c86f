/** The pages that vendors offer for embedding: a map and a video player, drawn with shapes alone. */

const words = {
  ja: { map: '地図', play: '再生する', playing: '再生しています', title: '番組紹介' },
  en: { map: 'Map', play: 'Play', playing: 'Playing', title: 'Programme preview' },
};

/** The page of one vendor. `base` is its own address, ending in `/`. */
export function framePage(vendor, base, lang) {
  const text = words[lang] ?? words.ja;
  const body = vendor.frame === 'map' ? map(text, vendor.name) : video(text, base);
  return `<!doctype html>
<html lang="${lang === 'en' ? 'en' : 'ja'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${vendor.frame === 'map' ? text.map : text.title} – ${vendor.name}</title>
<style>
  html, body { margin: 0; height: 100%; font: 14px/1.5 system-ui, "Hiragino Sans", "Noto Sans JP", sans-serif; }
  svg { display: block; width: 100%; height: 100%; }
  .credit { position: fixed; inset: auto 0 0 auto; padding: 2px 8px; background: #fffd; color: #333; font-size: 12px; }
  button { position: fixed; inset: 0; margin: auto; width: max-content; height: max-content; padding: 12px 28px;
    border: 0; border-radius: 99px; background: #fff; color: #14232d; font: inherit; font-weight: 600; cursor: pointer; }
</style>
</head>
<body>
${body}
<p class="credit" style="margin:0">${vendor.name}</p>
</body>
</html>`;
}

function map(text, name) {
  return `<svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${text.map} (${name})">
  <rect width="640" height="360" fill="#e9efe6"/>
  <path d="M0 250 C160 210 220 330 380 290 S600 250 640 290 V360 H0Z" fill="#b9d6e6"/>
  <path d="M-10 120 H650 M-10 200 L650 150 M150 -10 V370 M330 -10 L300 370 M500 -10 L520 370" stroke="#fff" stroke-width="14" fill="none"/>
  <path d="M-10 60 L650 30 M240 -10 V370 M420 -10 L410 370" stroke="#fff" stroke-width="6" fill="none"/>
  <rect x="170" y="136" width="56" height="40" fill="#d5ddcf"/><rect x="346" y="60" width="60" height="44" fill="#d5ddcf"/>
  <rect x="430" y="186" width="66" height="46" fill="#cfe3c4"/><rect x="40" y="140" width="80" height="40" fill="#cfe3c4"/>
  <path d="M318 178 c-22 -32 -24 -36 -24 -48 a24 24 0 0 1 48 0 c0 12 -2 16 -24 48Z" fill="#c23b22"/><circle cx="318" cy="130" r="9" fill="#fff"/>
</svg>`;
}

function video(text, base) {
  return `<svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${text.title}">
  <rect width="640" height="360" fill="#12303f"/>
  <circle cx="470" cy="120" r="70" fill="#f2c46d"/>
  <path d="M0 260 L150 150 L280 260 L400 180 L640 300 V360 H0Z" fill="#1f5d6f"/>
  <path d="M0 310 L200 240 L420 320 L640 270 V360 H0Z" fill="#2f8296"/>
</svg>
<button type="button">${text.play}</button>
<script>
  document.querySelector('button').addEventListener('click', (event) => {
    event.target.textContent = ${JSON.stringify(text.playing)};
    new Image().src = ${JSON.stringify(`${base}beacon.gif?ev=play`)};
  });
</script>`;
}
