const termIds = [ "cookie", "web-beacon", "tag", "storage", "sdk", "access-log", "external-transmission", "behavioural-advertising", "affiliate", "personal-related-information", "third-party-provision", "joint-use", "entrustment", "tls", "gpc", "consent-record" ];

const isTermId = id => termIds.some(one => one === id);

export { isTermId, termIds };
