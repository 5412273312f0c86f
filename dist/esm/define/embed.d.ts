import { EmbedElement } from '../elements/embed.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-embed': EmbedElement;
    }
}
