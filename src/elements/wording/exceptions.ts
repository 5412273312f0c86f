import type { ExceptionId } from '../../config/types/notice/exception';
import type { Wording } from '../wording';

export type ExceptionKey = `exception.${ExceptionId}`;

/** The cases that the law exempts, in its sense and in plain words (APPI Art. 18(3), 20(2), 21(4), 27(1) and (5)). */
export const exceptionWording: Wording<ExceptionKey> = {
  ja: {
    'exception.law': '法令に基づく場合',
    'exception.life': '人の生命、身体または財産を守るために必要で、ご本人の同意をいただくことが難しい場合',
    'exception.health':
      '公衆衛生の向上または児童の健全な育成のために特に必要で、ご本人の同意をいただくことが難しい場合',
    'exception.state':
      '国の機関、地方公共団体、またはその委託を受けた者が法令で定められた事務を行うことに協力する必要があり、ご本人の同意をいただくことや、ご本人にお知らせすることで、その事務に支障が出るおそれがある場合',
    'exception.academic':
      '大学をはじめとする学術研究機関が、学術研究のために取り扱う必要がある場合（ご本人や第三者の権利や利益を不当に害するおそれがある場合を除きます）',
    'exception.entrusted': '利用目的に必要な範囲で、個人データの取り扱いの全部または一部を委託する場合',
    'exception.merger': '合併その他の理由による事業の引き継ぎに伴って、個人データが提供される場合',
    'exception.jointUse':
      '特定の者と共同で利用する場合で、法令で定められた事項を、あらかじめご本人にお知らせしているか、ご本人が容易に知ることができるようにしているとき',
    'exception.public':
      'ご本人、国の機関、地方公共団体、報道機関のように、法令で定められた者がすでに公開している情報である場合',
    'exception.harm':
      '利用目的をお知らせすることや公表することで、ご本人または第三者の生命、身体、財産その他の権利や利益を害するおそれがある場合',
    'exception.ownRights':
      '利用目的をお知らせすることや公表することで、当社の権利または正当な利益を害するおそれがある場合',
    'exception.evident': '取得の状況からみて、利用目的が明らかであると認められる場合',
  },
  en: {
    'exception.law': 'Where it is based on laws and regulations',
    'exception.life':
      'Where it is necessary to protect a person’s life, body or property, and it is difficult to obtain the consent of the person concerned',
    'exception.health':
      'Where it is specially necessary to improve public health or to promote the sound upbringing of children, and it is difficult to obtain the consent of the person concerned',
    'exception.state':
      'Where it is necessary to cooperate with a national body, a local government or a party entrusted by one in carrying out affairs set by law, and obtaining the person’s consent or informing the person is likely to hinder those affairs',
    'exception.academic':
      'Where a university or other academic research institution needs to handle it for academic research (unless this is likely to harm the rights or interests of an individual unjustly)',
    'exception.entrusted':
      'Where the handling of personal data is entrusted, in whole or in part, within what the purposes of use require',
    'exception.merger':
      'Where personal data is provided because a business is succeeded to in a merger or otherwise',
    'exception.jointUse':
      'Where it is used jointly with specified parties, and the person was told the matters set by law beforehand or can easily learn them',
    'exception.public':
      'Where the information has already been made public by the person, a national body, a local government, the press or another party set by law',
    'exception.harm':
      'Where telling or publishing the purpose of use is likely to harm the life, body, property or other rights or interests of the person or a third party',
    'exception.ownRights':
      'Where telling or publishing the purpose of use is likely to harm our rights or legitimate interests',
    'exception.evident':
      'Where the purpose of use is clear from the circumstances in which the information is obtained',
  },
};
