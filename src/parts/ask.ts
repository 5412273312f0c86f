import '../define/banner-alone';
import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import { drawLayers } from '../loader/layers';

const store = sharedStore<PageStore>();

if (store) drawLayers(store, () => Promise.all([import('./keep'), import('./choose')]));
