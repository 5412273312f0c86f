import { AdOptOutsElement } from '../elements/ad-opt-outs';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-ad-opt-outs': AdOptOutsElement;
  }
}

if (!customElements.get('shirase-ad-opt-outs'))
  customElements.define('shirase-ad-opt-outs', AdOptOutsElement);
