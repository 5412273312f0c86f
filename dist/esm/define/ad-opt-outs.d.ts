import { AdOptOutsElement } from '../elements/ad-opt-outs';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-ad-opt-outs': AdOptOutsElement;
    }
}
