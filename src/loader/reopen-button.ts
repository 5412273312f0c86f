import type { PageShirase } from '../shirase';

/** In the page's language where we have it; the second layer itself speaks all that the file has. */
const label = (language: string): string => (/^ja\b/.test(language) ? 'クッキーの設定' : 'Cookie settings');

const styles = `button{position:fixed;inset:auto auto 16px 16px;z-index:2147482999;min-height:44px;padding:8px 16px;border:1px solid;border-radius:22px;background:Canvas;color:CanvasText;font:14px/1.4 system-ui,sans-serif;cursor:pointer}@media print{button{display:none}}`;

function draw(shirase: PageShirase): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'reopen');
  button.onclick = shirase.showPreferences;
  root.append(button);
  return host;
}

/** The small button that leads back to the choice, where the page has no link of its own. It needs no Lit. */
export function placeReopenButton(shirase: PageShirase): void {
  let host: HTMLElement | undefined;
  const follow = (): void => {
    const { ready, asked, language } = shirase.get();
    const { banner, preferences } = shirase.screen.get();
    if (!ready || shirase.settings()?.reopen !== 'auto') return;
    host ??= draw(shirase);
    host.lang = language;
    host.hidden = (banner ?? asked) || preferences;
    const button = host.shadowRoot?.querySelector('button');
    if (button) button.textContent = label(language);
    if (!host.isConnected) document.documentElement.insertBefore(host, document.body);
  };
  shirase.subscribe(follow);
  shirase.screen.subscribe(follow);
  follow();
}
