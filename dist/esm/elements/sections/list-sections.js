import { statement } from "../item-list.js";

import { fileSection } from "./file-section.js";

const list = ({items: items}, view) => [ statement(items, view) ];

const retentionSection = fileSection("retention", list);

const securitySection = fileSection("security", list);

const changesSection = fileSection("changes", list);

const disclaimersSection = fileSection("disclaimers", list);

export { changesSection, disclaimersSection, retentionSection, securitySection };
