import { NoticeElement } from "../elements/notice.js";

if (!customElements.get("shirase-notice")) customElements.define("shirase-notice", NoticeElement);
