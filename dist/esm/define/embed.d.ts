import { EmbedElement } from '../elements/embed';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-embed': EmbedElement;
    }
}
