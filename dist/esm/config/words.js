const bannerLayouts = [ "bar", "box", "modal" ];

const bannerPositions = [ "top", "bottom", "top-start", "top-end", "bottom-start", "bottom-end", "center" ];

const buttonNames = [ "accept", "reject", "preferences", "acknowledge" ];

const sectionIds = [ "policy", "purposes", "cookies", "transmissions", "beacons", "adOptOuts", "accessLogs", "personalRelatedInfo", "hidden", "cards", "thirdParty", "jointUse", "entrustment", "minors", "voluntary", "retention", "security", "changes", "requests", "contacts", "organization", "certifications", "documents", "territory", "translation", "links", "disclaimers", "revisions" ];

export { bannerLayouts, bannerPositions, buttonNames, sectionIds };
