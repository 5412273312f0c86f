import { matchLanguage } from '../config/localize';
import type { LanguageTag } from '../config/types/small-types';
import type { PageShirase } from '../shirase';

/** The names of the way back, and what California calls it. They are here, so that a visitor who has answered needs no more. */
const words = {
  ja: ['クッキーの設定', '個人情報の販売・共有を断る'],
  en: ['Cookie settings', 'Do Not Sell or Share My Personal Information'],
  'ja-x-easy': ['クッキーの設定', '私の情報を売らないでください'],
  'zh-Hans': ['Cookie 设置', '请勿出售或共享我的个人信息'],
  'zh-Hant': ['Cookie 設定', '請勿販售或分享我的個人資料'],
  ko: ['쿠키 설정', '내 개인정보 판매·공유 거부'],
  de: ['Cookie-Einstellungen', 'Meine personenbezogenen Daten nicht verkaufen oder weitergeben'],
  fr: ['Paramètres des cookies', 'Ne pas vendre ni partager mes informations personnelles'],
  es: ['Configuración de cookies', 'No vender ni compartir mi información personal'],
  pt: ['Configurações de cookies', 'Não vender nem compartilhar minhas informações pessoais'],
  vi: ['Cài đặt cookie', 'Không bán hoặc chia sẻ thông tin cá nhân của tôi'],
  ar: ['إعدادات ملفات تعريف الارتباط', 'عدم بيع معلوماتي الشخصية أو مشاركتها'],
} as const;

/** The language in which we can name it. */
const spoken = (language: LanguageTag): keyof typeof words =>
  (matchLanguage(language, Object.keys(words)) ?? 'en') as keyof typeof words;

const styles = `
button {
  position: fixed;
  inset-block-end: 16px;
  inset-inline-start: 16px;
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
    const lang = spoken(language);
    Object.assign(button, { lang, dir: 'auto' });
    button.textContent = words[lang][shirase.settings()?.place?.doNotSell ? 1 : 0];
    host.hidden = (banner ?? asked) || preferences;
  };
  button.onclick = shirase.showPreferences;
  shirase.subscribe(follow);
  shirase.screen.subscribe(follow);
  follow();
  document.documentElement.insertBefore(host, document.body);
}
