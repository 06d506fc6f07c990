import { homeOf } from '../../surface/imports.js';
import type { Expression } from '../../surface/expression.js';
import type { TypeExpression } from '../../surface/type-expression.js';
import type { NamedType } from '../../naming/api.js';
import { modulePath, type Sdk } from './sdk.js';

type TypeReference = Extract<TypeExpression, { kind: 'reference' }>;
type ValueReference = Extract<Expression, { kind: 'reference' }>;

/** A type that a module exports. */
export const typeFrom = (
  sdk: Sdk,
  module: string,
  name: string,
  ...given: readonly TypeExpression[]
): TypeReference => ({
  kind: 'reference',
  from: homeOf(sdk.homes, module, name),
  name,
  ...(given.length === 0 ? {} : { arguments: given }),
});

/** A value that a module exports. */
export const valueFrom = (sdk: Sdk, module: string, name: string): ValueReference => ({
  kind: 'reference',
  from: homeOf(sdk.homes, module, name),
  name,
});

/** A model or an error by its name. */
export const modelType = (sdk: Sdk, type: NamedType): TypeReference => typeFrom(sdk, modulePath(type), type.name);
