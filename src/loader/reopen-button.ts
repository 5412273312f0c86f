import type { PageShirase } from '../shirase';

const words = {
  ja: ['クッキーの設定', '個人情報の販売・共有を断る'],
  en: ['Cookie settings', 'Do Not Sell or Share My Personal Information'],
} as const;

/** In the page's language where we have it; the second layer itself speaks all that the file has. */
const label = (language: string, doNotSell = false): string =>
  words[/^ja\b/.test(language) ? 'ja' : 'en'][doNotSell ? 1 : 0];

const styles = `
button {
  position: fixed;
  inset: auto auto 16px 16px;
  z-index: 2147482999;
  min-height: 44px;
  padding: 8px 16px;
  border: 1px solid;
  border-radius: 22px;
  background: Canvas;
  color: CanvasText;
  font: 14px/1.4 system-ui, sans-serif;
  cursor: pointer;
}
@media print {
  button {
    display: none;
  }
}`;

function draw(button: HTMLButtonElement): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  button.type = 'button';
  button.part.add('reopen');
  root.append(button);
  return host;
}

let placed = false;

/** The small button that leads back to the choice, where the page has no link of its own. It needs no Lit. */
export function placeReopenButton(shirase: PageShirase): void {
  if (placed) return;
  placed = true;
  const button = document.createElement('button');
  const host = draw(button);
  const follow = (): void => {
    const { asked, language } = shirase.get();
    const { banner, preferences } = shirase.screen.get();
    button.lang = language;
    button.textContent = label(language, shirase.settings()?.place?.doNotSell);
    host.hidden = (banner ?? asked) || preferences;
  };
  button.onclick = shirase.showPreferences;
  shirase.subscribe(follow);
  shirase.screen.subscribe(follow);
  follow();
  document.documentElement.insertBefore(host, document.body);
}
