import type { Type } from '../../model/model.js';
import { isPlainEnum, shapeText } from './shape-text.js';
import { modulePath, schemaName } from './sdk.js';
import { typeText } from './type-text.js';
import type { Module } from './module.js';

/** The schema of a type: a model's own, or one made in place. */
export function schemaText(module: Module, type: Type): string {
  const target = type.kind === 'ref' ? module.sdk.api.types.get(type.to) : undefined;
  if (target && !isPlainEnum(module, target)) return module.imports.value(modulePath(target), schemaName(target.name));
  return `${module.lib('schema')}<${typeText(module, type)}>(${shapeText(module, type, undefined)})`;
}
