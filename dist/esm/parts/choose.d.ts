import '../define/preferences';
