import type { CheckSentences } from '../sentence';
import { now, perhaps } from './phrases';

export const check: CheckSentences = {
  'unknown-preset': (about) =>
    `There is no known service called “${about.got}”. ${perhaps(about)}“shirase presets” finds the names. If it is not there, please remove “use” and write the fields yourself.`,
  'unverified-preset': ({ got }) =>
    `Not everything that is filled in for “${got}” has been seen in a source. Please compare it with what the recipient says, and write what is missing or different into this service.`,
  'no-data-sent': () =>
    'It is not said what is sent. Please list in “dataSent”, one by one, what this service receives, such as the addresses of the pages viewed.',
  'no-recipient': () =>
    'It is not said who receives the information. Please write the full name of the company in “name” of “recipient”.',
  'no-purpose': () =>
    'It is not said what the information is for. Please write in “ourPurpose” what you use it for.',
  'no-japanese': ({ got }) =>
    `There is no Japanese here (the languages are: ${got}). The external-transmission notice has to be in Japanese. Please add “ja”.`,
  'no-their-purpose': () =>
    'It is not said what the recipient uses the information for. Please write it in “theirPurpose”, apart from your own purpose.',
  'no-transfer': ({ got }) =>
    `The recipient is in a foreign country (${got}), but nothing is said about the transfer. Please write in “transfer” the country, the ground and where its system is explained.`,
  'no-opt-out': () =>
    'This service runs until it is refused, but no way to refuse is given. Please add one to “optOut”; for the switch of this site, write "by": "widget".',
  'no-stops': () =>
    'It is not said what refusing stops. Please write "stops": "transmission" if nothing is sent any more, or "stops": "use" if only the use stops.',
  'no-way-to-ask': () =>
    "The page where visitors can refuse is not given. Please write the recipient's opt-out page in “url”.",
  'no-consequence': () =>
    'It is not said what refusing costs the visitor. Please write in “consequence” what will not work any more; if nothing, say so.',
  'url-not-checked': () =>
    'It is not said when this address was last seen to work. Please open the page, and write the day in “urlCheckedOn”.',
  'url-check-old': ({ got }) =>
    `This address was last checked more than a year ago (${got}). Please open the page, and write the new day in “urlCheckedOn”.`,
  'looser-model': ({ got }) =>
    `This service is linked to personal data, but is set to run without consent (it says: ${got}). Please remove “model”, or write “optIn”. It runs only with consent all the same.`,
  'no-hosts': () =>
    'This service is to be held ("hold": true), but it is not said where its tags come from. Please list the hosts in “hosts”, such as px.example.com.',
  'no-reject': ({ got }) =>
    `The banner asks for consent, but has no button to refuse (the buttons are: ${got}). Please add “reject” to “buttons”.`,
  'no-way-back': () =>
    'Visitors have no way to change their mind. Please set “kind” of “reopen” to “auto” (a button is placed for you) or “link” (the page has its own).',
  'no-reason': () =>
    'It is not said why there is no way to open the preferences again. Please write the reason in “why”, or set “kind” to “auto” or “link”.',
  'text-contrast': ({ got }) =>
    `The words are hard to read on this background: the contrast is ${got}:1. Please change one of the two colours until it is 4.5:1 or more.`,
  'edge-contrast': ({ got }) =>
    `The buttons are hard to tell from the background: the contrast is ${got}:1. Please change one of the two colours until it is 3:1 or more.`,
  'colour-unchecked': ({ got }) =>
    `Nobody can tell in advance how readable “${got}” will be. Please check the spelling, or write a solid colour such as #0b57d0.`,
  vague: ({ got }) =>
    `This ends in “${got}”, which leaves readers to guess what else there is. Please list the rest as well, and remove “${got}”.`,
  'consent-by-continuing': ({ got }) =>
    `This says that going on counts as consent (“${got}”). Only pressing a button does. Please remove or reword it.`,
  'html-tags': ({ got }) =>
    `HTML (${got}) is shown exactly as it is written. Please remove it. Write links as [words](address), strong words as **words**, and line breaks as \\n.`,
  'mark-url': (about) =>
    `A link in this text has an address that cannot be used${now(about)}. Please write one that begins with https:, http:, mailto: or tel:, or a path on this site.`,
  'url-as-path': (about) =>
    `“${about.got}” would be taken as a path of this site, not as an address of another. ${perhaps(about)}Please write https:// in front, in half-width letters and without blanks.`,
  'link-says-here': ({ got }) =>
    `“${got}” does not say where the link leads. Please name the target, such as “How we use cookies”.`,
  'language-missing': ({ got, count }) =>
    `The language “${got}” is offered, but ${count === 1 ? '1 text does' : `${count} texts do`} not have it. Please add the translation, or take the language out of “available”.`,
  'no-section': ({ got }) =>
    `This file says nothing in the section “${got}”, so it is not shown. Please write it in “notice”, or remove it here.`,
  'empty-section': () =>
    'Nothing is said in this section, so it is not shown. Please fill it in, or remove it.',
  'section-twice': ({ got }) =>
    `The section “${got}” is listed twice, and only the first is shown. Please remove the other.`,
  'section-unlisted': ({ got }) =>
    `This section is written, but is not in “sections”, so the page does not show it. Please add “${got}” to “sections”, or remove it.`,
  'same-name': ({ got }) =>
    `The id “${got}” is used more than once, so nobody can tell which is meant. Please give the others another name.`,
  'no-desk': ({ got }) =>
    `There is no desk to which “${got}” could point. Please correct the spelling, or add the desk to “desks” of “contacts”.`,
  'no-address': () =>
    'The address of the party responsible for the joint use is missing (APPI Art. 27(5)(iii)). Please write it in “address”.',
  'no-representative': () =>
    'The name of the representative of the party responsible for the joint use is missing (APPI Art. 27(5)(iii)). For a corporation, please write it in “name” of “representative”.',
  'no-basis': () =>
    'This is linked to personal data, but it is not said how consent is obtained (APPI Art. 31(1)). Please write it in “basis”.',
  'fee-not-allowed': ({ got }) =>
    `The law knows no fee for these requests (${got}): one may be taken for notification of the purpose and for disclosure alone (APPI Art. 38). Please remove the others.`,
  'no-mark-name': () =>
    'This certification has no name. Where the kind is “other”, please write one in “name”.',
  'mark-expired': ({ got }) =>
    `This certification has expired (${got}). Please write the new day in “expires” if it was renewed, or remove the certification.`,
  'no-organization-name': () => 'The accredited organization has no name. Please write it in “name”.',
  'hours-backwards': ({ got }) =>
    `These hours do not end after they begin (${got}). Please check “open” and “close”.`,
  'language-country': (about) =>
    `“${about.got}” stands for a country, not for a language. ${perhaps(about)}Please write the tag of the language; Japanese is ja.${about.count > 1 ? ` It is written so in ${about.count} places.` : ''}`,
  'language-unspoken': ({ got }) =>
    `Our built-in words, such as those of the buttons, are not there in “${got}”, and are shown in English. To have them in that language, please write them in “texts”.`,
  'no-term': (about) =>
    `It is not said what the term “${about.got}” is called, so it is not explained. ${perhaps(about)}Please write its words in “term”, or the id of a built-in term in “id”.`,
  'no-definition': (about) =>
    `It is not said what the term “${about.got}” means, so it is not explained. ${perhaps(about)}Please write it in “definition”, in a sentence or two.`,
  'term-unused': ({ got }) =>
    `No text of the notice or of a service uses “${got}”, so nobody gets to see what it means. Please spell it as the texts do, or remove it.`,
};
