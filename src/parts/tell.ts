import '../define/notices';
