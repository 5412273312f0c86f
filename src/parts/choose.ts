import '../define/banner-attended';
import '../define/preferences';
import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import { tellUnknown } from '../gates/tell-unknown';
import { tellProblems } from '../tell-problems';

const store = sharedStore<PageStore>();

if (store) {
  tellProblems(store);
  tellUnknown(store);
}

// It comes while the visitor reads, and what proves the answer with it, in case the visitor leaves at once after.
import('./proof').catch(() => undefined);
