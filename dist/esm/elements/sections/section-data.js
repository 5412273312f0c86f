import { isCustom } from "../../config/read/section-name.js";

const customData = (name, {custom: custom}) => custom.find(({id: id}) => name === `custom:${id ?? ""}`);

const sectionData = (name, notice) => isCustom(name) ? customData(name, notice) : notice[name];

export { customData, sectionData };
