import type { Wording } from '../wording';

export type RemarkKey = 'remark.changed' | 'remark.added' | 'remark.expired' | 'remark.gpc';

export const remarkWording: Wording<RemarkKey> = {
  ja: {
    'remark.changed': '前回お選びいただいたあとで、内容が変わりました。',
    'remark.added': '{names}が新しく加わりました。',
    'remark.expired': '前回お選びいただいてから{days}日が過ぎたため、もう一度おたずねします。',
    'remark.gpc':
      'ブラウザーの拒否信号（Global Privacy Control）を受け取ったため、{names}を無効にしています。',
  },
  en: {
    'remark.changed': 'What we ask has changed since your last choice.',
    'remark.added': 'New since your last choice: {names}.',
    'remark.expired': 'Your last choice was more than {days} days ago, so we are asking again.',
    'remark.gpc':
      'Opt-out request honored: your browser sends Global Privacy Control, so this is off: {names}.',
  },
};
