import '../define/notices';

// The notices have switches. A press should find what keeps and proves it here already, in case the visitor leaves at
// once; where that cannot be had, the press itself will tell.
Promise.all([import('./keep'), import('./proof')]).catch(() => undefined);
