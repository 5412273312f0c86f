import { AdOptOutsElement } from '../elements/ad-opt-outs.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-ad-opt-outs': AdOptOutsElement;
    }
}
