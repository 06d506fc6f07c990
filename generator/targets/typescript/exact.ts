import type { NamedApi } from '../../naming/api.js';
import type { Id, Type } from '../../model/model.js';
import { idsInType, leadingTo, leavesOf, typesIn } from '../../model/walk.js';
import { schemaModule, type Module } from './module.js';

const holdsExact = (type: Type): boolean =>
  leavesOf(type).some((leaf) => leaf.kind === 'scalar' && (leaf.scalar === 'bigint' || leaf.scalar === 'decimal'));

/** The types that hold, or lead to, numbers of which no digit may be lost. */
export function exactTypes({ types, errors }: NamedApi): ReadonlySet<Id> {
  const named = [...types, ...errors].map(([id, { declaration }]) => [id, declaration] as const);
  return leadingTo(new Map(named), (declaration) => typesIn(declaration).some(holdsExact));
}

/** The function that finds the digits of a JSON text, for readers. */
export const digits = ({ imports }: Module): string => imports.value(schemaModule, 'digitsOf');

/** The function that writes JSON with all digits, for bodies and parameters. */
export const exactWriter = ({ imports }: Module): string => imports.value(schemaModule, 'exactText');

/** Whether values of the type must be read and written digit by digit. */
export const isExact = ({ sdk }: Pick<Module, 'sdk'>, type: Type): boolean =>
  holdsExact(type) || idsInType(type).some((id) => sdk.exact.has(id));
