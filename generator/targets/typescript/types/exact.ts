import type { NamedApi } from '../../../naming/api.js';
import type { Id, Type } from '../../../model/model.js';
import { idsInType, leadingTo, leavesOf, typesIn } from '../../../model/walk.js';
import { exported } from '../../../surface/build.js';
import { schemaModule } from './module.js';
import type { Sdk } from '../sdk.js';

const holdsExact = (type: Type): boolean =>
  leavesOf(type).some((leaf) => leaf.kind === 'scalar' && (leaf.scalar === 'bigint' || leaf.scalar === 'decimal'));

/** The types that contain numbers with exact digits, directly or through references. */
export function exactTypes({ types, errors }: NamedApi): ReadonlySet<Id> {
  const named = [...types, ...errors].map(([id, { declaration }]) => [id, declaration] as const);
  return leadingTo(new Map(named), (declaration) => typesIn(declaration).some(holdsExact));
}

/** The function that parses JSON with exact digits, for readers. */
export const digits = exported(schemaModule, 'digitsOf');

/** The function that writes JSON with exact digits, for bodies and parameters. */
export const exactWriter = exported(schemaModule, 'exactText');

/** Whether values of the type must be read and written with exact digits. */
export const isExact = (sdk: Sdk, type: Type): boolean =>
  holdsExact(type) || idsInType(type).some((id) => sdk.exact.has(id));
