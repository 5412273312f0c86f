import { BannerElement } from "../elements/banner.js";

if (!customElements.get("shirase-banner")) customElements.define("shirase-banner", BannerElement);
