import '../define/notices';

// The notices have switches. A press should find what keeps it here already, in case the visitor leaves at once; where
// it cannot be had, the press itself will tell.
import('./keep').catch(() => undefined);
