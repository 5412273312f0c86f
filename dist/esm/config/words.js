const bannerLayouts = [ "bar", "box", "modal" ];

const bannerPositions = [ "top", "bottom", "top-start", "top-end", "bottom-start", "bottom-end", "center" ];

const buttonNames = [ "accept", "reject", "preferences", "acknowledge" ];

const sectionIds = [ "purposes", "cookies", "transmissions", "beacons", "adOptOuts" ];

export { bannerLayouts, bannerPositions, buttonNames, sectionIds };
