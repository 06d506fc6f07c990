import type { Conventions } from '../conventions/conventions.js';
import type { Language } from '../languages/language.js';
import type { Declaration, Field, Id, Model, Value } from '../model/model.js';
import {
  idsInDeclaration,
  idsInRequest,
  idsInType,
  idsInWebhooks,
  reachable,
  errorTypes,
  withoutNull,
} from '../model/walk.js';
import type { Derived } from './derive.js';
import { failures, successes } from './errors.js';

/** What decides which fields are there: how models travel, and which fields select the members of unions. */
export interface Presence {
  /** Models that a client sends. */
  readonly sent: ReadonlySet<Id>;
  /** Models that a client receives. */
  readonly received: ReadonlySet<Id>;
  /** Fields that select members of unions, by the member. */
  readonly selectors: ReadonlyMap<Id, ReadonlySet<string>>;
  /** Enumerations, and what goes by a name of the document. */
  readonly enums: ReadonlySet<Id>;
  readonly components: ReadonlySet<Id>;
  /** Which defaults of the document code applies. */
  readonly defaults: Conventions['defaults'];
}

/** Fields that select members of unions, by the member: they must be given. */
export function selectorsOf(declarations: Iterable<Declaration>): Map<Id, Set<string>> {
  const out = new Map<Id, Set<string>>();
  for (const declaration of declarations) {
    if (declaration.kind !== 'union' || declaration.discriminator === undefined) continue;
    for (const member of declaration.members) {
      if (member.kind !== 'ref') continue;
      out.set(member.to, (out.get(member.to) ?? new Set()).add(declaration.discriminator.property));
    }
  }
  return out;
}

/** Finds out how the models of an API travel; `derived` are the structures made of each operation, in order. */
export function presenceOf(
  model: Model,
  declarations: ReadonlyMap<Id, Declaration>,
  derived: readonly Derived[],
  options: { readonly errors: ReadonlySet<Id>; readonly alwaysSent: readonly Id[] } & Pick<Presence, 'defaults'>,
): Presence {
  const { errors, alwaysSent, defaults } = options;
  const all = new Map([...model.declarations.map((entry) => [entry.id, entry] as const), ...declarations]);
  // The body of an error is made by its class, with nothing settled; what it holds is received like anything else.
  const inside = (id: Id): readonly Id[] => {
    const declaration = errors.has(id) ? all.get(id) : undefined;
    return declaration ? idsInDeclaration(declaration) : [id];
  };
  const given = (ids: readonly (Id | undefined)[]): Id[] => ids.filter((id) => id !== undefined);
  const sent = model.operations.flatMap((operation, index) => [
    ...idsInRequest(operation),
    ...given([derived[index]?.request, derived[index]?.globals]),
  ]);
  const received = model.operations.flatMap((operation, index) => [
    ...successes(operation).flatMap(({ contents }) => contents.flatMap(({ type }) => idsInType(type))),
    ...failures(operation).flatMap(({ contents }) => contents.flatMap(({ type }) => idsInType(type).flatMap(inside))),
    ...errorTypes(operation.responses).flatMap((type) => idsInType(type).flatMap(inside)),
    ...given([derived[index]?.response]),
  ]);
  return {
    sent: reachable([...alwaysSent, ...sent], all),
    received: reachable([...received, ...idsInWebhooks(model)], all),
    selectors: selectorsOf(all.values()),
    enums: new Set([...all.values()].flatMap(({ id, kind }) => (kind === 'enum' ? [id] : []))),
    components: new Set([...all.values()].flatMap(({ id, hint }) => (hint.kind === 'component' ? [id] : []))),
    defaults,
  };
}

/** Whether a property that selects the member of a union is never absent, and members are in the order of its mapping. */
export const followsDiscriminators = ({
  language,
  conventions,
}: {
  language: Language;
  conventions: Conventions;
}): boolean => language.models.discriminated === true || conventions.discriminators === 'followed';

/** Which defaults each value of the convention leaves to code. */
const applies: Readonly<Record<Presence['defaults'], (presence: Presence, field: Field) => boolean>> = {
  never: () => false,
  inline: ({ components }, { type }) => type.kind !== 'nullable' && !(type.kind === 'ref' && components.has(type.to)),
  // Published clients leave out an enumeration that may be null, and null says something else.
  always({ enums }, { type }) {
    const inner = withoutNull(type);
    return !(type.kind === 'nullable' && inner.kind === 'ref' && enums.has(inner.to));
  },
};

/** Words such as `now` are for people. */
function isValue({ type, default: fallback }: Field): boolean {
  const inner = withoutNull(type);
  const isTime = inner.kind === 'scalar' && (inner.scalar === 'date' || inner.scalar === 'date-time');
  return !isTime || fallback === null || (typeof fallback === 'string' && !Number.isNaN(Date.parse(fallback)));
}

/** The default that code applies where a value is absent; others are only shown. */
export function appliedDefault(presence: Presence, field: Field): Value | undefined {
  return applies[presence.defaults](presence, field) && isValue(field) ? field.default : undefined;
}

/** Whether a field may be left out: what the document requires is given, and what has a default always comes back. */
export function isOptional(presence: Presence, owner: Id, field: Field): boolean {
  const selects = presence.selectors.get(owner)?.has(field.name) === true;
  if (field.required || (selects && field.mayLack !== true)) return false;
  const onlyReceived = presence.received.has(owner) && !presence.sent.has(owner);
  return !(onlyReceived && appliedDefault(presence, field) !== undefined);
}
