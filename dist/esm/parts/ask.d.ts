import '../define/banner';
