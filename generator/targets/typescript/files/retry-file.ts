import type { NamedApi } from '../../../naming/api.js';
import { groupedBy } from '../../../model/group.js';
import { keyOf } from '../../../model/key.js';
import type { Retries, Value } from '../../../model/model.js';
import { builtIn, exported, exportedType, literal } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import type { Item, SourceFile } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import type { Sdk } from '../sdk.js';

/** The module of retry policies that several operations share. */
const retryModule = 'src/lib/retry-policies.ts';

/** A retry policy for the runtime. */
function policyOf(retries: Retries): Value {
  if (retries.strategy === 'none') return { strategy: 'none' };
  const { statusCodes, ...config } = retries;
  return { ...config, ...(statusCodes.length > 0 ? { codes: statusCodes } : {}) };
}

/** The policies that several operations share, each with its name, in document order. */
export function retryPolicies({ operations }: NamedApi): Sdk['retryPolicies'] {
  const policies = operations.flatMap(({ operation: { retries } }) =>
    retries === undefined ? [] : [policyOf(retries)],
  );
  const shared = [...groupedBy(policies, keyOf)].flatMap(([key, [policy, ...others]]) =>
    policy !== undefined && others.length > 0 ? [{ key, policy }] : [],
  );
  const nameAt = (index: number): string => (index === 0 ? 'retries' : `retries${String(index + 1)}`);
  return new Map(shared.map(({ key, policy }, index) => [key, { name: nameAt(index), policy }]));
}

/** The retry policy of an operation, by name if it is shared. */
export function retriesOf({ retryPolicies: shared }: Sdk, retries: Retries | undefined): Expression | undefined {
  if (retries === undefined) return undefined;
  const policy = policyOf(retries);
  const known = shared.get(keyOf(policy));
  return known ? exported(retryModule, known.name) : literal(policy);
}

/** The file of the shared policies; none if there are none. */
export function retryFiles(sdk: Sdk): SourceFile[] {
  const { retryPolicies: shared } = sdk;
  if (shared.size === 0) return [];
  const operation = exportedType('src/runtime/calls/operation.ts', 'AnyOperation');
  const type: TypeExpression = builtIn('NonNullable', { kind: 'property', of: operation, name: 'retries' });
  const items = [...shared.values()].map(({ name, policy }): Item => ({
    kind: 'constant',
    name,
    doc: { summary: 'Retries that several operations share.' },
    type,
    value: literal(policy),
  }));
  return [{ path: retryModule, items }];
}
