import type { Field, Type } from '../../model/model.js';
import { constraintsOf } from './constraint-text.js';
import { cellText } from '../../markdown/text.js';
import type { CellContext } from './type-cell.js';
import { choice, jsonLine } from '../../markdown/value-text.js';

/** What a type is without null and lists around it. */
function coreOf(type: Type): Type {
  if (type.kind === 'nullable') return coreOf(type.inner);
  return type.kind === 'list' ? coreOf(type.items) : type;
}

/** A type has a page of its own, which lists its values; up to so many are described beside each field too. */
const fewValues = 10;

/** The values that a field may have, each with its description where the document has one; none where it has no list. */
function valuesOf(type: Type, { api }: CellContext): string[] {
  const core = coreOf(type);
  const target = core.kind === 'ref' ? (api.types.get(core.to) ?? api.errors.get(core.to))?.declaration : undefined;
  if (target?.kind !== 'enum' || target.members.length > fewValues) return [];
  if (target.members.every(({ description }) => description === undefined)) return [];
  return target.members.map(({ value, description }) =>
    description === undefined ? choice(value) : `${choice(value)}: ${description.replaceAll(/\s+/gu, ' ')}`,
  );
}

/** What a table says of a field below its description, as lines of its cell. */
export function factsOf({ type, default: fallback }: Field, context: CellContext): string[] {
  if (context.conventions.tableFacts === 'omitted') return [];
  const facts = [
    ...(type.kind === 'nullable' ? ['May be null'] : []),
    ...(fallback === undefined ? [] : [`Default: ${jsonLine(fallback)}`]),
    ...constraintsOf(type, true).map(({ label, value }) => (value === '`true`' ? label : `${label}: ${value}`)),
  ];
  const line = facts.length === 0 ? [] : [facts.map((fact) => `${fact}.`).join(' ')];
  return [...line, ...valuesOf(type, context)].map(cellText);
}
