import type { Id, NameHint, Type } from '../model/model.js';
import type { Context } from './context.js';
import type { Way } from './hint.js';
import type { Schema } from './schema.js';

/** What a rule needs to turn a schema into a type: `hint` names a declaration made here, `way` leads on to what is inside. */
export interface Reading {
  readonly context: Context;
  readonly schema: Schema;
  readonly id: Id;
  readonly way: Way;
  readonly hint: NameHint;
}

/** `type` or null. */
export function nullable(type: Type): Type {
  return type.kind === 'nullable' || type.kind === 'unknown' ? type : { kind: 'nullable', inner: type };
}
