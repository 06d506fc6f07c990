import type { ByScalar, Type, Value } from '../../model/model.js';
import { ofScalar } from '../../model/type.js';
import { typeName, type ComparedApi } from '../compared-api.js';

const scalars: ByScalar<string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  bigint: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  'date-time': 'date-time',
  binary: 'binary',
};

/** A JSON value, cut if it is long. */
export function valueText(value: Value | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A type in a few words. */
export function typeText(side: ComparedApi, type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return ofScalar(scalars, type.scalar);
    case 'literal':
      return valueText(type.value);
    case 'list':
      return `list of ${typeText(side, type.items)}`;
    case 'map':
      return `map of ${typeText(side, type.values)}`;
    case 'tuple':
      return `tuple of ${type.items.map((item) => typeText(side, item)).join(', ')}`;
    case 'nullable':
      return `${typeText(side, type.inner)} or null`;
    case 'ref':
      return typeName(side, type.to);
    case 'unknown':
      return 'any value';
  }
}
