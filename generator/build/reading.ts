import type { Type } from '../model/model.js';

export type { Reading } from './context.js';

/** `type` or null. */
export function nullable(type: Type): Type {
  return type.kind === 'nullable' || type.kind === 'unknown' ? type : { kind: 'nullable', inner: type };
}
