import { keyOf } from '../../model/key.js';
import { groupedBy } from '../../model/group.js';
import type { Model, Operation, SecurityRequirement } from '../../model/model.js';

const schemesOf = (requirements: readonly SecurityRequirement[]): string[] => [
  ...new Set(requirements.flatMap((one) => Object.keys(one))),
];

/** The requirements of the whole API: those of its root, else the ones that most operations have. */
function usualOf({ security, operations }: Pick<Model, 'security' | 'operations'>): readonly SecurityRequirement[] {
  if (security.required.length > 0) return security.required;
  const own = operations.flatMap((one) =>
    one.security === undefined || one.security.length === 0 ? [] : [one.security],
  );
  const [most = []] = [...groupedBy(own, keyOf).values()].sort((a, b) => b.length - a.length);
  return most[0] ?? [];
}

/** Makes credentials that the API as a whole does not use arguments of the calls that do. */
export function withCallSecurity(model: Model): Model {
  const { schemes } = model.security;
  const usual = new Set(schemesOf(usualOf(model)));
  const perCall = new Set<string>();
  const operations = model.operations.map((operation): Operation => {
    const used = schemesOf(operation.security ?? []);
    const credentials = schemes.flatMap(({ key }) => (used.includes(key) ? key : []));
    const others = credentials.filter((key) => !usual.has(key));
    if (others.length === 0) return operation;
    for (const key of others) perCall.add(key);
    return { ...operation, credentials };
  });
  if (perCall.size === 0) return model;
  return { ...model, operations, security: { ...model.security, perCall: [...perCall] } };
}
