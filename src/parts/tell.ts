import '../define/notices';
import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import { trouble } from '../config/trouble';

// The notices have switches: a press should find what keeps it here already, in case the visitor leaves at once.
import('./keep').catch((error: unknown) =>
  sharedStore<PageStore>()?.tell(trouble('screen-failed', error, 'error')),
);
