import type { ScreenWords } from '../language-words';
import { notices } from './notices/ko';
import { sections } from './sections/ko';

const screens: ScreenWords = {
  title: '쿠키 사용 안내',
  text: '이 사이트는 이용자에 관한 정보를 외부로 전송합니다.',
  accept: '모두 동의',
  reject: '모두 거부',
  preferences: '설정',
  acknowledge: '확인했습니다',
  'preferences.title': '쿠키 설정',
  'preferences.intro':
    '이 사이트에서 사용하는 서비스와 외부로 전송되는 정보입니다. 사용에 동의하는 항목을 선택해 주세요. 설정은 언제든지 바꿀 수 있습니다.',
  'preferences.close': '닫기',
  'preferences.always': '항상 사용',
  'preferences.on': '사용',
  'preferences.off': '사용 안 함',
  'preferences.consequence': '사용하지 않는 경우: ',
  'preferences.services': '사용하는 서비스({count}개)',
  'preferences.exceptions': '{count}개 개별 설정',
  'preferences.recipient': '전송받는 곳',
  'preferences.dataSent': '전송되는 정보',
  'preferences.purpose': '이용 목적',
  'preferences.ourPurpose': '이 사이트의 이용 목적',
  'preferences.theirPurpose': '전송받는 곳의 이용 목적',
  'preferences.policy': '{name} 개인정보 처리방침',
  'preferences.newTab': '(새 탭에서 열림)',
  'preferences.accept': '모두 동의',
  'preferences.reject': '모두 거부',
  'preferences.save': '선택 저장',
  'preferences.decided': '선택한 일시: {date}',
  'preferences.record': '동의 기록 번호: {id}',
  'preferences.download': '선택 확인서 다운로드',
  'preferences.withdraw': '동의 철회',
  'preferences.saved': '설정을 저장했습니다.',
  'preferences.withdrawn': '동의를 철회했습니다.',
  'preferences.notSaved': '이 브라우저에 설정을 저장하지 못했습니다.',
  'preferences.link': '쿠키 설정',
  'preferences.doNotSell': '내 개인정보 판매·공유 거부',
  'remark.changed': '지난번에 선택하신 이후 내용이 변경되었습니다.',
  'remark.added': '지난번에 선택하신 이후 새로 추가된 항목: {names}.',
  'remark.expired': '지난번에 선택하신 지 {days}일이 지나 다시 여쭙니다.',
  'remark.gpc':
    '거부 요청을 반영했습니다. 브라우저가 Global Privacy Control 신호를 보내 다음 항목을 사용하지 않습니다: {names}.',
  'glossary.what': '“{term}”의 의미',
  'term.gpc': 'Global Privacy Control(GPC)',
  'term.consent-record': '동의 기록',
  'glossary.gpc':
    'Global Privacy Control은 개인정보를 판매하거나 제3자와 공유하지 말아 달라고 브라우저가 각 사이트에 자동으로 보내는 신호입니다. 보낼지 여부는 브라우저나 확장 프로그램에서 설정할 수 있습니다.',
  'glossary.consent-record':
    '동의 기록이란 언제 무엇에 동의하고 무엇을 거부했는지를 남긴 기록입니다. 나중에 선택한 내용을 확인하는 데 쓰입니다.',
  'embed.sends': '이 콘텐츠를 표시하면 다음 정보가 전송됩니다. 전송받는 곳: {name}.',
  'embed.once': '이번만 표시',
  'embed.always': '항상 허용',
  'embed.undeclared':
    '어떤 정보가 어디로 전송되는지 확인할 수 없어 이 콘텐츠를 표시하지 않습니다({service}). 사이트 운영자에게 알려 주세요.',
  'notice.remark': '({text})',
  'notice.language': '{language} 페이지',
  'notice.policyOf': '{name} 개인정보 처리방침',
  'services.unnamed': '명칭 미기재',
  'reload.text': '이 페이지를 새로 고칠 때까지 다음 항목은 계속 작동합니다: {names}.',
  'reload.now': '지금 새로 고침',
  'reload.later': '나중에',
  'switch.unsaved': '브라우저에 설정을 저장하지 못했습니다. 다음에 페이지를 열 때 다시 선택해 주세요.',
};

export const words = { ...screens, ...notices, ...sections };
