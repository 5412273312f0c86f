import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import { tellVendors } from '../signals/tell-vendors';

const store = sharedStore<PageStore>();

if (store) tellVendors(store);
