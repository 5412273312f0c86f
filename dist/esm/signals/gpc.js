const hasGpc = () => globalThis.navigator?.globalPrivacyControl === true;

export { hasGpc };
