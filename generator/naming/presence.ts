import type { Conventions } from '../conventions/conventions.js';
import type { Language } from '../languages/language.js';
import type { Declaration, Field, Id, Model, Value } from '../model/model.js';
import {
  idsInDeclaration,
  idsInRequest,
  idsInType,
  idsBesideOperations,
  reachable,
  errorTypes,
  withoutNull,
} from '../model/walk.js';
import type { Derived } from './derive.js';
import { failures, successes } from './errors.js';

/** What decides which fields may be absent: where models are used, and which fields select members of unions. */
export interface Presence {
  /** Models in requests. */
  readonly sent: ReadonlySet<Id>;
  /** Models in responses and webhooks. */
  readonly received: ReadonlySet<Id>;
  /** Fields that select members of unions, by the member. */
  readonly selectors: ReadonlyMap<Id, ReadonlySet<string>>;
  /** Enums, and components. */
  readonly enums: ReadonlySet<Id>;
  readonly components: ReadonlySet<Id>;
  /** Which defaults of the document the code applies. */
  readonly defaults: Conventions['defaults'];
}

/** The fields that select members of unions, by the member. */
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

/** Finds where models are used; `derived` are the types added for each operation, in order. */
export function presenceOf(
  model: Model,
  declarations: ReadonlyMap<Id, Declaration>,
  derived: readonly Derived[],
  options: { readonly errors: ReadonlySet<Id>; readonly alwaysSent: readonly Id[] } & Pick<Presence, 'defaults'>,
): Presence {
  const { errors, alwaysSent, defaults } = options;
  const all = new Map([...model.declarations.map((entry) => [entry.id, entry] as const), ...declarations]);
  // The error class reads its own body, without defaults; schemas inside are received like any other.
  const inside = (id: Id): readonly Id[] => {
    const declaration = errors.has(id) ? all.get(id) : undefined;
    return declaration ? idsInDeclaration(declaration) : [id];
  };
  const known = (ids: readonly (Id | undefined)[]): Id[] => ids.filter((id) => id !== undefined);
  const sent = model.operations.flatMap((operation, index) => [
    ...idsInRequest(operation),
    ...known([derived[index]?.request, derived[index]?.globals]),
  ]);
  const received = model.operations.flatMap((operation, index) => [
    ...successes(operation).flatMap(({ contents }) => contents.flatMap(({ type }) => idsInType(type))),
    ...failures(operation).flatMap(({ contents }) => contents.flatMap(({ type }) => idsInType(type).flatMap(inside))),
    ...errorTypes(operation.responses).flatMap((type) => idsInType(type).flatMap(inside)),
    ...known([derived[index]?.response]),
  ]);
  return {
    // What is kept may be sent and received: the document does not say.
    sent: reachable([...alwaysSent, ...sent, ...(model.kept ?? []).flatMap(idsInType)], all),
    received: reachable([...received, ...idsBesideOperations(model)], all),
    selectors: selectorsOf(all.values()),
    enums: new Set([...all.values()].flatMap(({ id, kind }) => (kind === 'enum' ? [id] : []))),
    components: new Set([...all.values()].flatMap(({ id, hint }) => (hint.kind === 'component' ? [id] : []))),
    defaults,
  };
}

/** Whether discriminators are required in every member, and members are in the order of the mapping. */
export const followsDiscriminators = ({
  language,
  conventions,
}: {
  language: Language;
  conventions: Conventions;
}): boolean => language.models.discriminated === true || conventions.discriminators === 'followed';

/** Which defaults the code applies under each value of the convention. */
const applies: Readonly<Record<Presence['defaults'], (presence: Presence, field: Field) => boolean>> = {
  never: () => false,
  inline: ({ components }, { type }) => type.kind !== 'nullable' && !(type.kind === 'ref' && components.has(type.to)),
  // Published clients leave out enums that may be null, since null means something else.
  always({ enums }, { type }) {
    const inner = withoutNull(type);
    return !(type.kind === 'nullable' && inner.kind === 'ref' && enums.has(inner.to));
  },
};

/** Whether a default is a value: words such as `now` only describe one. */
function isValue({ type, default: fallback }: Field): boolean {
  const inner = withoutNull(type);
  const isTime = inner.kind === 'scalar' && (inner.scalar === 'date' || inner.scalar === 'date-time');
  return !isTime || fallback === null || (typeof fallback === 'string' && !Number.isNaN(Date.parse(fallback)));
}

/** The default that the code applies to an absent value; other defaults are only documented. */
export function appliedDefault(presence: Presence, field: Field): Value | undefined {
  return applies[presence.defaults](presence, field) && isValue(field) ? field.default : undefined;
}

/** Whether pages mark a field as required: not if the code applies a default, although the document may require it. */
export const isDemanded = (presence: Presence, field: Field): boolean =>
  field.required && appliedDefault(presence, field) === undefined;

/** Whether a field may be absent. A response always has fields whose default the code applies, a request never needs them. */
export function isOptional(presence: Presence, owner: Id, field: Field): boolean {
  const selects = presence.selectors.get(owner)?.has(field.name) === true;
  if (selects && field.mayLack !== true) return false;
  if (appliedDefault(presence, field) === undefined) return !field.required;
  return presence.sent.has(owner) || !presence.received.has(owner);
}
