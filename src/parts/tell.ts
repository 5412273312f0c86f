import { trouble } from '../config/trouble';
import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import '../define/notices';
import { watchAdded } from '../gates/watch-added';

// The notices have switches. A press should find what keeps and proves it here already, in case the visitor leaves at
// once; where that cannot be had, the press itself will tell.
Promise.all([import('./keep'), import('./proof')]).catch(() => undefined);

const whole = 'shirase-notice';

// The whole notice knows every section, which is as much as all the others. Only a page that has one fetches it.
watchAdded((root) => {
  if (!root.matches(whole) && !root.querySelector(whole)) return;
  import('./whole').catch((error: unknown) =>
    sharedStore<PageStore>()?.tell(trouble('screen-failed', error, 'error')),
  );
});
