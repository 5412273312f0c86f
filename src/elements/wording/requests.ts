import type { Right, WrittenProxy } from '../../config/types/notice/requests';
import type { Wording } from '../wording';

type Topic =
  | 'rights'
  | 'to'
  | 'forms'
  | 'identity'
  | 'anyOf'
  | 'proxy'
  | 'fee'
  | 'reply'
  | 'dataHandling'
  | 'refusalGrounds'
  | 'languages'
  | 'inLanguages';

export type RequestKey =
  | `requests.${Topic}`
  | `right.${Right}`
  | `proxy.${WrittenProxy['kind']}`
  | `fee.${'amount' | 'each' | 'none' | 'included' | 'excluded' | 'appliesTo' | 'payment' | 'ifShort' | 'refund' | 'refundable' | 'notRefundable'}`;

/** What a person may ask for and how (APPI Art. 32 to 39). */
export const requestWording: Wording<RequestKey> = {
  ja: {
    'requests.rights': '請求できること',
    'requests.to': '請求の送り先',
    'requests.forms': '請求の書式',
    'requests.identity': 'ご本人の確認に必要な書類',
    'requests.anyOf': '次のうち、いずれか1点をお送りください。',
    'requests.proxy': '代理人による請求',
    'requests.fee': '手数料',
    'requests.reply': '回答の方法',
    'requests.dataHandling': '請求に伴って取得した個人情報の取り扱い',
    'requests.refusalGrounds': '請求に応じられない場合',
    'requests.languages': '受け付ける言語',
    'requests.inLanguages': '{languages}で受け付けます。',
    'right.notifyPurpose': '利用目的の通知',
    'right.disclose': '保有個人データの開示',
    'right.correct': '保有個人データの内容の訂正',
    'right.add': '保有個人データの内容の追加',
    'right.delete': '保有個人データの内容の削除',
    'right.stopUse': '保有個人データの利用の停止',
    'right.erase': '保有個人データの消去',
    'right.stopProvision': '保有個人データの第三者への提供の停止',
    'right.records': '第三者提供記録の開示',
    'proxy.statutory': '法定代理人',
    'proxy.minor': '未成年者の法定代理人',
    'proxy.adultWard': '成年被後見人の法定代理人',
    'proxy.delegated': 'ご本人が委任した代理人（任意代理人）',
    'fee.amount': '金額',
    'fee.each': '1件につき{amount}',
    'fee.none': '無料',
    'fee.included': '税込み',
    'fee.excluded': '税抜き',
    'fee.appliesTo': '手数料がかかる請求',
    'fee.payment': 'お支払いの方法',
    'fee.ifShort': '手数料が不足している場合',
    'fee.refund': '返金',
    'fee.refundable': '開示できなかった場合は、手数料をお返しします。',
    'fee.notRefundable': '開示できなかった場合も、手数料はお返ししません。',
  },
  en: {
    'requests.rights': 'What you can ask for',
    'requests.to': 'Where to send requests',
    'requests.forms': 'Forms',
    'requests.identity': 'Documents that show who you are',
    'requests.anyOf': 'Please send any one of the following.',
    'requests.proxy': 'Requests by an agent',
    'requests.fee': 'Fee',
    'requests.reply': 'How we reply',
    'requests.dataHandling': 'Personal information received with a request',
    'requests.refusalGrounds': 'When we cannot comply',
    'requests.languages': 'Languages',
    'requests.inLanguages': 'Requests are accepted in {languages}.',
    'right.notifyPurpose': 'Notification of the purpose of use',
    'right.disclose': 'Disclosure of retained personal data',
    'right.correct': 'Correction of retained personal data',
    'right.add': 'Addition to retained personal data',
    'right.delete': 'Deletion from retained personal data',
    'right.stopUse': 'Cessation of the use of retained personal data',
    'right.erase': 'Erasure of retained personal data',
    'right.stopProvision': 'Cessation of provision of retained personal data to third parties',
    'right.records': 'Disclosure of the records of provision to third parties',
    'proxy.statutory': 'Statutory agent',
    'proxy.minor': 'Statutory agent of a minor',
    'proxy.adultWard': 'Statutory agent of an adult ward',
    'proxy.delegated': 'Agent by delegation',
    'fee.amount': 'Amount',
    'fee.each': '{amount} for each request',
    'fee.none': 'Free of charge',
    'fee.included': 'tax included',
    'fee.excluded': 'tax excluded',
    'fee.appliesTo': 'Requests with a fee',
    'fee.payment': 'Payment',
    'fee.ifShort': 'If the fee is short',
    'fee.refund': 'Refund',
    'fee.refundable': 'If nothing can be disclosed, the fee is refunded.',
    'fee.notRefundable': 'The fee is not refunded, even if nothing can be disclosed.',
  },
};
