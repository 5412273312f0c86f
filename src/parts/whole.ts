import '../define/notice';
