import type { Conventions } from '../../../conventions/conventions.js';
import type { NamedOperation } from '../../../naming/api.js';
import type { Content } from '../../../model/model.js';
import type { Argument, CallShape } from '../../../naming/call-shape.js';
import { errorsOf } from '../../../naming/operation-errors.js';
import { splitErrors } from './error-sets.js';
import { failureModule } from '../files/failure-file.js';
import { returnedResponses, readContents } from '../../../naming/response-contents.js';
import { builtIn, exportedType, orUndefined, undefinedType, unionOf } from '../../../surface/build.js';
import type { Doc } from '../../../surface/doc.js';
import type { Parameter } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { modelType, type Sdk } from '../sdk.js';
import { apiModule, extrasModule } from '../package/runtime.js';
import { docOf } from '../print/text.js';
import { typeOf } from '../types/type-text.js';
import { valueType } from '../types/value-type.js';

/** The types of response bodies in TypeScript, with `undefined` if one may be empty. */
export function valuesType(sdk: Sdk, contents: readonly (readonly Content[])[]): TypeExpression {
  const types = contents.flat().map((content) => valueType({ sdk }, content));
  if (types.length === 0) return builtIn('void');
  return unionOf([...types, ...(contents.some(({ length }) => length === 0) ? [undefinedType] : [])]);
}

/** The value type of a successful call. */
export function resultType(sdk: Sdk, named: NamedOperation): TypeExpression {
  const page =
    named.operation.pagination && named.response !== undefined ? sdk.api.types.get(named.response) : undefined;
  if (page) return modelType(page);
  return valuesType(sdk, returnedResponses(named.operation).map(readContents));
}

/** The type of all errors of a call. */
export function failuresType(sdk: Sdk, named: NamedOperation): TypeExpression {
  const { shared, own } = splitErrors(errorsOf(sdk.api, named), sdk.commonErrors);
  const declared = own.flatMap(({ id }) => {
    const type = sdk.api.errors.get(id);
    return type ? [modelType(type)] : [];
  });
  return unionOf([...declared, exportedType(failureModule, shared ? 'CommonErrors' : 'ClientErrors')]);
}

/** A type without some of its properties. */
export const omitting = (type: TypeExpression, names: readonly string[]): TypeExpression =>
  builtIn('Omit', type, unionOf(names.map((value) => ({ kind: 'literal', value }))));

function argumentOf(sdk: Sdk, { name, type, required, without = [] }: Argument, last: boolean): Parameter {
  const whole = typeOf({ sdk }, type);
  const given = without.length === 0 ? whole : omitting(whole, without);
  // An argument before a required one cannot be left out, only be undefined.
  return { name, type: required ? given : orUndefined(given), ...(!required && last ? { optional: true } : {}) };
}

/** The parameters of a method: its arguments, then the options of the call. */
export function parametersOf(sdk: Sdk, shape: CallShape): Parameter[] {
  const { extraOptions } = sdk.context.conventions;
  const options = exportedType(extraOptions === 'typed' ? extrasModule : apiModule, 'RequestOptions');
  const lastRequired = shape.arguments.findLastIndex(({ required }) => required);
  return [
    ...shape.arguments.map((argument, index) => argumentOf(sdk, argument, index > lastRequired)),
    { name: 'options', type: options, optional: true },
  ];
}

/** The parameters of one signature, and its result. */
export interface Overload {
  readonly parameters: readonly Parameter[];
  readonly value: TypeExpression;
}

/** Optional parameters before a required one cannot be left out, only be undefined. */
export const required = (parameters: readonly Parameter[], last: number): Parameter[] =>
  parameters.map((parameter, index) => {
    const { optional: _, ...rest } = parameter;
    return index <= last ? rest : parameter;
  });

/** The texts of an operation: its summary, then its description. */
export function operationDoc({ operation }: NamedOperation, conventions: Conventions): Doc | undefined {
  const { summary, description, deprecated } = operation;
  const text = [summary, description].filter((part) => part !== undefined && part.trim() !== '');
  const [first, second] = text;
  const description_ = first === undefined || first === second ? first : text.join('\n\n');
  return docOf({ description: description_, deprecated, kind: 'method' }, conventions);
}
