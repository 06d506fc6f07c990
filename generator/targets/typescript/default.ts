import type { NamedApi } from '../../languages/api.js';
import type { Field, Value } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';

/**
 * The default that code applies where a value is absent. That of an enumeration which may be null is only documentation:
 * published clients leave such a value out, and null says something else.
 */
export function appliedDefault(api: NamedApi, { type, default: fallback }: Field): Value | undefined {
  const inner = withoutNull(type);
  const target = inner.kind === 'ref' ? api.types.get(inner.to)?.declaration : undefined;
  return type.kind === 'nullable' && target?.kind === 'enum' ? undefined : fallback;
}
