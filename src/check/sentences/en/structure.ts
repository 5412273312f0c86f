import type { StructureSentences } from '../sentence';
import { among, keysHere, kind, now, perhaps } from './phrases';

export const structure: StructureSentences = {
  type: (about) =>
    about.suggestion
      ? `This value is in quotes${now(about)}, and so counts as a text. Please take the quotes away, and write ${about.suggestion}.`
      : `This is not the right kind of value${now(about)}. Please write ${kind(about)}.`,
  missing: ({ key }) => `Something that is needed is not here. Please add “${key}”.`,
  'unknown-key': (about) =>
    `There is no field called “${about.key}”, so it is ignored. ${perhaps(about) || keysHere(about)}Please correct the spelling, or remove it.`,
  'not-one-of': (about) =>
    `“${about.got}” cannot be used here. ${perhaps(about)}Please write ${about.allowed.length ? `one of ${among(about.allowed)}` : 'one of the words that the guide lists'}.`,
  number: (about) =>
    `This number cannot be used${now(about)}. Please write a ${about.types.includes('number') ? '' : 'whole '}number from ${about.least ?? 0} to ${about.most ?? 'the limit'}.`,
  format: (about) =>
    `The number of this file's format is not the right one, so nothing of the file is used${now(about)}. Please write "format": 1.`,
  'too-deep': () =>
    'This list goes too deep. Three levels can be shown; please arrange it in three or fewer.',
  'same-label': (about) =>
    `The buttons to accept and to reject say the same${now(about)}. Please give them different words, so that there is a choice. Until then the built-in words are shown.`,
  id: (about) =>
    `This cannot be used as an id${now(about)}. Please use small letters, digits and hyphens only, 32 at most, such as google-analytics-4. It cannot begin with a hyphen.`,
  'duplicate-id': ({ got, firstLine, fromUse }) => {
    const first = firstLine === undefined ? '' : ` (the first stands in line ${firstLine})`;
    return fromUse
      ? `“${got}” is in use already${first}, so the later one is not used. To have it twice, please give this one an “id” of its own, such as "id": "${got}-2".`
      : `The id “${got}” is taken by another category or service${first}, so the later one is not used. Please give it another name.`;
  },
  'dangling-id': (about) =>
    `Nothing in this file has the id “${about.got}”. ${perhaps(about)}Please correct the spelling, or add the category to “categories”.`,
  'needs-choice': ({ got }) =>
    `The category “${got}” is required ("required": true), so nobody can refuse it, but this service needs consent. Please move it to a category that can be refused.`,
  url: (about) =>
    `This address cannot be used${now(about)}. Please write one that begins with https:, http:, mailto: or tel:, or a path on this site such as /privacy/.`,
  date: (about) => `This is not a date${now(about)}. Please write a day that exists, like 2026-11-21.`,
  duration: (about) =>
    `This is not a length of time${now(about)}. Please write it like P13M (13 months), P90D (90 days), PT30M (30 minutes) or session (until the browser closes).`,
  language: (about) =>
    `This is not a language tag${now(about)}. Please write one of BCP 47, such as ja for Japanese or en for English.`,
  country: (about) =>
    `This is not a country code${now(about)}. Please write two capital letters, such as JP or US.`,
  region: (about) =>
    `This is not a region${now(about)}. Please write a country such as JP, a state such as US-CA, EEA for the European Economic Area, or * for the rest of the world.`,
  colour: (about) => `This is not a colour that can be used${now(about)}. Please write it like #0b57d0.`,
  length: (about) =>
    `This is not a length${now(about)}. Please write a number with px, rem or em, such as 8px or 0.5rem.`,
  domain: (about) =>
    `This is not a domain name${now(about)}. Please write it without https:// and slashes, such as example.co.jp.`,
  path: (about) => `This is not a path${now(about)}. Please begin it with a slash; most sites use just “/”.`,
  endpoint: (about) =>
    `Receipts cannot be sent there${now(about)}. Please write a path of your site that begins with a slash, such as /receipts, or an address that begins with https://. Until then nothing is sent.`,
  name: (about) =>
    `This name has characters that cannot be used, or is too long${now(about)}. Please look for stray signs or spaces, and write the exact name.`,
  phone: (about) =>
    `This is not a telephone number${now(about)}. Please write digits and hyphens, like 03-0000-0000.`,
  email: (about) =>
    `This is not an e-mail address${now(about)}. Please write one like privacy@example.co.jp.`,
  weekdays: (about) =>
    `These are not days of the week${now(about)}. Please write three letters each, like Mon-Fri (Monday to Friday) or Mon,Wed (Monday and Wednesday).`,
  time: (about) =>
    `This is not a time of day${now(about)}. Please write four digits by the 24-hour clock, like 09:30 or 17:00.`,
  currency: (about) =>
    `This is not a currency code${now(about)}. Please write three capital letters, like JPY for yen.`,
  contact: (about) =>
    `This does not point to a desk${now(about)}. Please write “contact:” and the id of a desk of “contacts”, like contact:privacy.`,
  image: (about) =>
    `This is not an image of this site${now(about)}. Please write the path of one that you host, like /images/mark.png. An image on another site would send it information about each visitor.`,
  territory: (about) =>
    `This is not the code of a country or region${now(about)}. Please write JP for a country, US-CA for a state, EU for the European Union or EEA for the European Economic Area.`,
};
