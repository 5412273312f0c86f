import { nothing } from 'lit';
import { factList, type Fact } from '../fact-list';
import { addressLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { wholeNoticeWording } from '../wording/notice';
import { personName } from './person-name';
import type { Drawn } from './section-frame';

/** Who the business is: its name, its address and its representative (APPI Art. 32(1)(i)), and who answers inside it. */
export function companyFacts(view: NoticeView): Drawn {
  const { voice, settings } = view;
  const { name, url, address, representative, privacyOfficer, business } = settings.company;
  const called = voice.text(name);
  const word = (key: 'name' | 'address' | 'representative' | 'privacyOfficer' | 'business'): Word =>
    voice.word(wholeNoticeWording, `company.${key}`);
  const facts: readonly Fact[] = [
    [word('name'), voice.has(url) && called !== nothing ? addressLink(url, called, view) : called],
    [word('address'), voice.text(address)],
    [word('representative'), personName(representative, view)],
    [word('privacyOfficer'), personName(privacyOfficer, view)],
    [word('business'), voice.text(business)],
  ];
  return factList(facts);
}
