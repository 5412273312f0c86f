import '../define/banner-room';
import '../define/preferences';
import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import { tellProblems } from '../tell-problems';

const store = sharedStore<PageStore>();

if (store) tellProblems(store);
