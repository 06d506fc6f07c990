import type { Type } from '../../../model/model.js';
import { call, exported } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import { schemaModule } from './module.js';
import { modulePath, schemaName, type Sdk } from '../sdk.js';
import { isPlainEnum, shapeOf } from './shapes.js';
import { typeOf } from './type-text.js';

/** The schema of a type: a model's own, or an inline one. */
export function schemaOf(sdk: Sdk, type: Type): Expression {
  const target = type.kind === 'ref' ? sdk.api.types.get(type.to) : undefined;
  if (target && !isPlainEnum(sdk, target)) return exported(modulePath(target), schemaName(target.name));
  const made = call(exported(schemaModule, 'schema'), [shapeOf(sdk, type, undefined)]);
  return { ...made, types: [typeOf({ sdk }, type)] };
}
