import type { ImportSentences } from './sentences';

const look = 'For another look use “theme” and the parts of the elements.';

export const en: ImportSentences = {
  notes: {
    function: () =>
      'A function cannot stand in the settings file. Please mark the tag that it ran, or use shirase.subscribe() on the page.',
    import: (got) => `“${got}” comes from another file, which was not read. Please carry it over by hand.`,
    computed: (got) =>
      `What “${got}” comes to is known only when the script runs. Please carry it over by hand.`,
    circular: (got) => `“${got}” holds itself, so that it has no value. Please look at the old file.`,
    prototype: () => '“__proto__” is no field. Please carry over by hand what it was for.',
    'too-large': () =>
      'This is put together of copies of copies, and too large to be carried over. Please do it by hand.',
    'changed-later': () =>
      'The configuration is changed here after it was written down. Only what was written down was carried over; please look at this change.',
    'other-file': (got) =>
      `The texts of this language are in another file (${got}), which was not read. Please copy them into the old configuration and import it again, or carry them over by hand.`,
    'no-counterpart': () => 'There is nothing like it in the settings file. Please see whether you miss it.',
    looks: () => `How the screens look was not carried over. ${look}`,
    pattern: (got) =>
      `${got} says more than “this name” or “what begins so”. Please write the names of the cookies, with * at the end of a beginning.`,
    'cookie-name': () =>
      'This name of a cookie cannot be written in the settings file. Please see what it stood for.',
    value: (got) => `“${got}” cannot be used here. Please write it by hand.`,
    'too-long': () => 'This text is too long to be carried over. Please shorten it.',
    'language-tag': (got) => `“${got}” is no language such as “ja” or “en-GB”. Please name the language.`,
    'section-text': () =>
      'This section belongs to no category. If it introduces the preferences, please put it into texts as “preferences.intro”; otherwise it has its place on the privacy page.',
    'cookie-table': () =>
      'Tables of cookies were free text. Please put each cookie into “cookies” of its service, with purpose and lifetime.',
    'service-text': () =>
      'A description of a service may be what we call “ourPurpose”, or not. Please read it, and put it there if it says why you use the service.',
    'policy-link': (got) =>
      `The link to ${got} has no words of its own. Please add it to “links” of the banner with a label.`,
    'footer-text': () =>
      'Of the text under the banner only the links were carried over. Please see whether you miss the rest.',
    'browser-language': () =>
      'The language of the page decides, never that of the browser. Please give each page its <html lang>.',
    'local-storage': () =>
      'The answer is kept in a cookie, so that a server can read it. There is nothing to do.',
    'own-cookie': (got) =>
      `The name of the cookie stands on the script tag, as data-cookie. Please do not use “${got}” again: what is in it could not be read.`,
    purposes: (got) =>
      `A service has one category; it is “${got}”. Please see whether it is the one that fits best.`,
    'asked-in-place': () =>
      'Frames are not asked about in their place: a refused one stays empty. Please put words into the page for it.',
    'pre-ticked': () =>
      'It was switched on before anybody had chosen. Now it is off until the visitor accepts; there is nothing to do.',
    'now-waits': () =>
      'It ran until it was refused, others waited. One model holds for the whole site, so that it waits too; please see whether you want that.',
    'service-id': (got) =>
      `The id is now “${got}”. Marked tags go on working by their old name. Only in data-service="!…", please write the new one.`,
    'made-service': (got) =>
      `What the category cleared needs a service: “${got}” was made for it. Please say whose cookies they are, or move them to their services.`,
    'made-category': (got) =>
      `It is now in the category “${got}”, since nobody can refuse it or it had none. Please give the category a label.`,
    days: (got) =>
      `An answer is kept for whole days, 1 to 395. It is now ${got}; please see whether that suits you.`,
    shape: () =>
      'The banner has this shape in no size of its own. It is the one that is nearest; please look at it.',
    position: () =>
      'The banner cannot stand there. It stands where it does without a word about it; please see “position”.',
    'same-labels': (got) =>
      `Accepting and refusing had the same words (${got}). There the built-in words are used; please write others if you like.`,
    'reject-shown': () =>
      'There was no button to refuse. Now there is one beside the one to accept; there is nothing to do.',
    'accepts-all': () =>
      'The button “ok” accepted what was switched on. Now it accepts all; please see whether its words still fit.',
    'shown-at-once': () =>
      'The banner did not come up by itself. Now it does; in the model “notice” nothing is asked.',
    'language-guess': (got) =>
      `Nothing says which language names of services are in. It was taken to be “${got}”; please see “languages”.`,
    html: (got) =>
      `There is no HTML in texts. What stood in ${got} is still there, the tags are not. Please read the text again.`,
    'button-link': (got) =>
      `A link that worked the old banner (data-cc="${got}") is only words now. The buttons are there without it; please read the text again.`,
    'category-id': (got) =>
      `The id is now “${got}”. Please write it into data-category wherever the old name stands.`,
    'service-taken': (got) =>
      `Its name means something else as well, so that the id is “${got}”. Please write it into data-service wherever the old name stands.`,
    'google-call': () =>
      'The script tells Google’s tags itself. Please say in “signals” which category each of Google’s keys follows, put data-google-consent-mode on our script, and take these calls out.',
  },
  refusals: {
    'web-page': () =>
      'This is a web page. Please put the script that has the configuration into a file of its own.',
    syntax: (got) =>
      `This cannot be read as JavaScript or JSON (${got}). Of TypeScript, please take out the types.`,
    large: () => 'The file is over 8 MiB. Please give the file that has the configuration, not a bundle.',
    'no-config': () =>
      'There is no configuration of vanilla-cookieconsent 3 or Klaro here that can be read without running the file. Please give the file in which “categories” or “services” are written.',
    ours: () => 'This is a settings file already. “shirase check” checks it.',
    'cookieconsent-2': () =>
      'This is a configuration of version 2. Please bring it to version 3 first, as the documentation of vanilla-cookieconsent shows.',
  },
  next: {
    cookieconsent: [
      'Tags with data-category and data-service go on working. A data-service that the settings file does not have stays shut: please add it to “services”.',
      'data-cc="show-preferencesModal" becomes data-shirase="preferences". data-cc="accept-all" does nothing any more: nothing in a page can accept.',
      'Everybody is asked again: the old cookie is not read.',
      '“rules” says whose checks apply; without it, Japan’s.',
    ],
    klaro: [
      'Please rename data-name to data-service on all tags that wait. type="text/plain", data-type and data-src stay. Only scripts, frames and images can wait.',
      'Everybody is asked again: the old cookie is not read.',
      '“rules” says whose checks apply; without it, Japan’s.',
    ],
  },
};
