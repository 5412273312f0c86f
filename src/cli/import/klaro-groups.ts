import type { OldPart } from './old-part';

/** A service as it was. */
export interface KlaroService {
  readonly name: string;
  readonly part: OldPart;
  readonly required: boolean;
  /** Whether it ran before there was an answer. */
  readonly runs: boolean;
  readonly purposes: readonly string[];
  /** The purpose, or what we make, that it belongs to. */
  readonly group: string;
}

/** Where a service without a purpose goes; and where one that cannot be refused goes, if others of its purpose can. */
const without = 'other';
const always = ['necessary', 'required', 'always-on'];

const flagOf = (part: OldPart, name: string, otherwise: OldPart): boolean =>
  part.at(name).value ? part.at(name).isOn() : otherwise.at(name).isOn();

const withoutGroup = (old: OldPart) => (part: OldPart) => {
  const required = flagOf(part, 'required', old);
  const purposes = part
    .at('purposes')
    .items()
    .flatMap((one) => one.text() ?? []);
  return {
    name: part.at('name').text() ?? '',
    part,
    required,
    ticked: flagOf(part, 'default', old),
    optOut: flagOf(part, 'optOut', old),
    purposes,
    first: purposes[0] ?? (required ? undefined : without),
  };
};

type Loose = ReturnType<ReturnType<typeof withoutGroup>>;

function tellLoose({ part, required, ticked, optOut, purposes }: Loose, group: string): void {
  if (ticked && !required && !optOut) part.at('default').tell('pre-ticked');
  if (purposes.length > 1) part.at('purposes').tell('purposes', group);
  if (part.at('contextualConsentOnly').isOn()) part.tell('asked-in-place');
  if (group !== purposes[0]) part.tell('made-category', group);
}

/** The old services. What nobody may refuse and what everybody may are in no category together. */
export function servicesOf(old: OldPart): readonly KlaroService[] {
  const list = old.at('services').value ? old.at('services') : old.at('apps');
  const found = list
    .items()
    .map(withoutGroup(old))
    .filter(({ name }) => name);
  const optional = new Set(found.filter(({ required }) => !required).map(({ first }) => first));
  const made = always.find((name) => !optional.has(name)) ?? '';
  return found.map((one) => {
    const { name, part, required, ticked, optOut, purposes, first } = one;
    const group = first === undefined || (required && optional.has(first)) ? made : first;
    tellLoose(one, group);
    return { name, part, required, purposes, group, runs: ticked && optOut };
  });
}
