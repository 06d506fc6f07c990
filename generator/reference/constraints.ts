import type { Constraints, Type } from '../model/model.js';
import type { Constraint } from './field.js';

/** The names of JSON Schema's constraints on pages. A flag has no value beside it. */
const labels: Readonly<Record<keyof Constraints, string>> = {
  minimum: 'Minimum',
  maximum: 'Maximum',
  exclusiveMinimum: 'Greater than',
  exclusiveMaximum: 'Less than',
  multipleOf: 'Multiple of',
  minLength: 'Minimum length',
  maxLength: 'Maximum length',
  pattern: 'Pattern',
  minItems: 'Minimum number of items',
  maxItems: 'Maximum number of items',
  uniqueItems: 'Unique items',
  minProperties: 'Minimum number of properties',
  maxProperties: 'Maximum number of properties',
};

const bounds = Object.keys(labels) as (keyof Constraints)[];

function boundsOf(constraints: Constraints | undefined): Constraint[] {
  if (constraints === undefined) return [];
  return bounds.flatMap((key) => {
    const bound = constraints[key];
    return bound === undefined || bound === false ? [] : [{ label: labels[key], value: bound }];
  });
}

/** The constraints of a value and of an array's items; `format`: whether to list a format the type does not show. */
export function constraintsOf(type: Type, format: boolean): Constraint[] {
  switch (type.kind) {
    case 'scalar': {
      const showsFormat = format && type.scalar === 'string' && type.format !== undefined;
      return [...(showsFormat ? [{ label: 'Format', value: type.format }] : []), ...boundsOf(type.constraints)];
    }
    case 'list':
      return [...boundsOf(type.constraints), ...constraintsOf(type.items, format)];
    case 'map':
      return boundsOf(type.constraints);
    case 'nullable':
      return constraintsOf(type.inner, format);
    case 'literal':
    case 'tuple':
    case 'ref':
    case 'unknown':
      return [];
  }
}
