const hasGpc = () => navigator.globalPrivacyControl === true;

export { hasGpc };
