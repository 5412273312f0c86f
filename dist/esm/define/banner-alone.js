import { BannerElement } from "../elements/banner.js";

const registry = globalThis.customElements;

if (!registry?.get("shirase-banner")) registry?.define("shirase-banner", BannerElement);
