import type { Wording } from '../wording';

export type OptOutKey =
  | `optOut.${'widget' | 'vendor' | 'browser'}.${'transmission' | 'use' | 'unsaid'}`
  | `state.${'allowed' | 'refused' | 'required'}`
  | `switch.${'allow' | 'refuse' | 'label' | 'allowed' | 'refused' | 'unsaved' | 'running'}`;

/**
 * The ways to opt out: who offers it, and whether it stops the sending or the use
 * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(i) to (iii)).
 */
export const optOutWording: Wording<OptOutKey> = {
  ja: {
    'optOut.widget.transmission': '当サイトの設定で、**送信**を止められます。',
    'optOut.widget.use': '当サイトの設定で、**利用**を止められます（送信は続きます）。',
    'optOut.widget.unsaid': '当サイトの設定で、停止できます。',
    'optOut.vendor.transmission': '送信先のページで、**送信**を止められます。',
    'optOut.vendor.use': '送信先のページで、**利用**を止められます（送信は続きます）。',
    'optOut.vendor.unsaid': '送信先のページで、停止できます。',
    'optOut.browser.transmission': 'お使いのブラウザーやソフトウェアの設定で、**送信**を止められます。',
    'optOut.browser.use':
      'お使いのブラウザーやソフトウェアの設定で、**利用**を止められます（送信は続きます）。',
    'optOut.browser.unsaid': 'お使いのブラウザーやソフトウェアの設定で、停止できます。',
    'state.allowed': '現在の設定：送信する',
    'state.refused': '現在の設定：送信しない',
    'state.required': '現在の設定：常に送信する（必須）',
    'switch.allow': '送信を許可する',
    'switch.refuse': '送信を止める',
    'switch.label': '当サイトからの送信を許可する',
    'switch.allowed': '送信する設定にしました。',
    'switch.refused': '送信しない設定にしました。',
    'switch.unsaved':
      'お使いのブラウザーに設定を保存できませんでした。次にページを開いたとき、もう一度お選びください。',
    'switch.running': 'すでに始まった処理は、このページを再読み込みするまで動き続けます。',
  },
  en: {
    'optOut.widget.transmission': 'Here you can stop the **sending**.',
    'optOut.widget.use': 'Here you can stop the **use** (sending continues).',
    'optOut.widget.unsaid': 'Here you can opt out.',
    'optOut.vendor.transmission': 'On the recipient’s page you can stop the **sending**.',
    'optOut.vendor.use': 'On the recipient’s page you can stop the **use** (sending continues).',
    'optOut.vendor.unsaid': 'You can opt out on the recipient’s page.',
    'optOut.browser.transmission':
      'In the settings of your browser or software you can stop the **sending**.',
    'optOut.browser.use':
      'In the settings of your browser or software you can stop the **use** (sending continues).',
    'optOut.browser.unsaid': 'You can opt out in the settings of your browser or software.',
    'state.allowed': 'Current setting: sent',
    'state.refused': 'Current setting: not sent',
    'state.required': 'Always sent (required)',
    'switch.allow': 'Allow sending',
    'switch.refuse': 'Stop sending',
    'switch.label': 'Allow sending from this site',
    'switch.allowed': 'Set to be sent.',
    'switch.refused': 'Set not to be sent.',
    'switch.unsaved':
      'Your browser could not save the setting. Please choose again when you next open the page.',
    'switch.running': 'What has already started keeps running until you reload this page.',
  },
};
