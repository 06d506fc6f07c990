import type { Conventions } from '../../conventions/conventions.js';
import type { NamedOperation } from '../../naming/api.js';
import type { Content } from '../../model/model.js';
import type { Argument, CallShape } from '../../naming/call-shape.js';
import { errorsOf } from '../../naming/operation-errors.js';
import { splitErrors } from './error-sets.js';
import { failureModule } from './failure-file.js';
import { returnedResponses, readContents } from '../../naming/response-contents.js';
import { valueText } from './response-readers.js';
import { apiModule, extrasModule } from './runtime.js';
import { modulePath } from './sdk.js';
import { docLines, quote } from './text.js';
import { typeText } from './type-text.js';
import type { Module } from './module.js';

export interface ParameterText {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken: boolean;
}

/** The types of response bodies in TypeScript, with `undefined` if one may be empty. */
export function valuesText(module: Module, contents: readonly (readonly Content[])[]): string {
  const texts = [...new Set(contents.flat().map((content) => valueText(module, content)))];
  if (texts.length === 0) return 'void';
  return [...texts, ...(contents.some(({ length }) => length === 0) ? ['undefined'] : [])].join(' | ');
}

/** What a successful call returns. */
export function resultText(module: Module, named: NamedOperation): string {
  const page =
    named.operation.pagination && named.response !== undefined ? module.sdk.api.types.get(named.response) : undefined;
  if (page) return module.imports.type(modulePath(page), page.name);
  return valuesText(module, returnedResponses(named.operation).map(readContents));
}

/** The type of all that a call may fail with. */
export function failuresText(module: Module, named: NamedOperation): string {
  const { shared, own } = splitErrors(errorsOf(module.sdk.api, named), module.sdk.commonErrors);
  const own_ = own.flatMap(({ id }) => {
    const type = module.sdk.api.errors.get(id);
    return type ? [module.imports.type(modulePath(type), type.name)] : [];
  });
  const names = [module.imports.type(failureModule, shared ? 'CommonErrors' : 'ClientErrors')];
  return [...new Set([...own_, ...names])].join(' | ');
}

function argumentText(module: Module, { name, type, required, without = [] }: Argument, last: boolean): ParameterText {
  const whole = typeText(module, type);
  const text = without.length === 0 ? whole : `Omit<${whole}, ${without.map(quote).join(' | ')}>`;
  // What stands before something that must be given cannot be left out, only be undefined.
  return { name, type: required ? text : `${text} | undefined`, hasQuestionToken: !required && last };
}

/** The parameters of a method: its arguments, then the options of the call. */
export function parameterTexts(module: Module, shape: CallShape): ParameterText[] {
  const { extraOptions } = module.sdk.context.conventions;
  const source = extraOptions === 'typed' ? extrasModule : apiModule;
  const options = module.imports.type(source, 'RequestOptions');
  const lastRequired = shape.arguments.findLastIndex(({ required }) => required);
  return [
    ...shape.arguments.map((argument, index) => argumentText(module, argument, index > lastRequired)),
    { name: 'options', type: options, hasQuestionToken: true },
  ];
}

/** A way to call an operation, and what it resolves with then. */
export interface Overload {
  readonly parameters: readonly ParameterText[];
  readonly value: string;
}

/** Parameters up to the last that must be given cannot be left out, only be undefined. */
export function required(parameters: readonly ParameterText[], last: number): ParameterText[] {
  return parameters.map((parameter, index) => (index <= last ? { ...parameter, hasQuestionToken: false } : parameter));
}

/** What is said of an operation: its summary, then its description. */
export function operationDocs({ operation }: NamedOperation, conventions: Conventions): string[] {
  const { summary, description, deprecated } = operation;
  const text = [summary, description].filter((part) => part !== undefined && part.trim() !== '');
  const [first, second] = text;
  const description_ = first === undefined || first === second ? first : text.join('\n\n');
  return docLines({ description: description_, deprecated, kind: 'method' }, conventions);
}
