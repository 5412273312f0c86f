import { each, exception, fields, items, link, listed, person, section, some } from './text-visits';

const serviceSection = fields({ ...section, intro: some });
const listSection = fields({ ...section, items });

const cookieNotice = fields({
  ...section,
  purposes: items,
  dataItems: items,
  identifiability: fields({ statement: some, exception: some }),
  linkedToAccount: fields({ statement: some, purposes: items }),
  refusal: fields({ methods: each(fields({ text: some })), consequence: some }),
  browserHelp: each(link),
  whereStored: some,
});

const group = fields({ subject: some, source: some, items, link, note: some });

const place = { name: some, address: some, form: link, closed: some, note: some };

const jointUse = fields({
  items,
  parties: items,
  purposes: items,
  acquisition: some,
  responsible: fields({ name: some, address: some, representative: person }),
});

const requests = fields({
  ...section,
  to: fields(place),
  envelopeNote: some,
  forms: each(link),
  identity: fields({ anyOf: items, note: some }),
  proxy: each(fields({ documents: items })),
  fee: fields({ payment: some, ifShort: some }),
  reply: some,
  dataHandling: some,
  refusalGrounds: items,
});

const mark = fields({
  name: some,
  body: some,
  accreditation: items,
  scope: some,
  items,
  logo: fields({ alt: some }),
});

const source = fields({ from: some, items, purpose: listed, basis: some });

/** The texts of the notice, section by section. */
export const notice = fields({
  policy: fields({ ...section, items, signedBy: person }),
  purposes: fields({ ...section, groups: each(group), beyond: items, exceptions: each(exception) }),
  cookies: cookieNotice,
  transmissions: serviceSection,
  beacons: serviceSection,
  adOptOuts: serviceSection,
  accessLogs: fields({ ...section, items, purposes: items, limit: some, email: some, linked: some }),
  personalRelatedInfo: fields({ ...section, sources: each(source) }),
  hidden: fields({ ...section, methods: items, items, purposes: items }),
  cards: fields({ ...section, items, purpose: listed, acquirer: some, recipients: items, retention: some }),
  thirdParty: fields({
    ...section,
    principle: some,
    exceptions: each(exception),
    namedRecipients: items,
    statistics: some,
    onRequest: some,
    optOut: items,
  }),
  jointUse: fields({ ...section, uses: each(jointUse), principle: some }),
  entrustment: fields({ ...section, text: some, received: some }),
  minors: fields({ ...section, text: some }),
  voluntary: fields({ ...section, text: some, consequence: some }),
  retention: listSection,
  security: listSection,
  changes: listSection,
  requests,
  contacts: fields({ ...section, desks: each(fields({ ...place, role: some })) }),
  organization: fields({ ...section, ...place, certifiedBy: some, legalBasis: some }),
  certifications: fields({ ...section, marks: each(mark), standards: each(fields({ name: some })) }),
  documents: fields({ ...section, list: each(fields({ service: some, title: some })) }),
  territory: fields({ ...section, text: some, governingLaw: some }),
  translation: fields({ ...section, text: some }),
  links: fields({ ...section, items: each(link) }),
  disclaimers: listSection,
  revisions: fields({ ...section, list: each(fields({ note: some, document: some })) }),
  custom: each(fields({ ...section, body: items })),
});
