import { holdHosts } from '../gates/hold/hold-hosts';

// Both a classic script, for pages that cannot wait for it to be fetched, and a module without exports.
holdHosts();
