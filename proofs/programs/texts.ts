import { typeName, type ComparedApi } from '../../generator/diff/compared-api.js';
import type { ByScalar, Declaration, Id, Type } from '../../generator/model/model.js';
import { ofScalar } from '../../generator/model/type.js';

/** What a program is written from: an SDK, and a number for each of its declarations. */
export interface Writer {
  readonly side: ComparedApi;
  readonly numberOf: (id: Id) => string;
  readonly declarationOf: (id: Id) => Declaration | undefined;
}

const scalars: ByScalar<string> = {
  string: 'string',
  decimal: 'string',
  date: 'RFCDate',
  'date-time': 'Date',
  binary: 'Uint8Array',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  bigint: 'bigint',
};

export const quote = (value: unknown): string => JSON.stringify(value);

/** A type as a user of the SDK writes it. */
export function typeText(writer: Writer, type: Type): string {
  const inside = (one: Type): string => typeText(writer, one);
  switch (type.kind) {
    case 'scalar':
      return ofScalar(scalars, type.scalar);
    case 'literal':
      return quote(type.value);
    case 'list':
      return `Array<${inside(type.items)}>`;
    case 'map':
      return `Record<string, ${inside(type.values)}>`;
    case 'tuple':
      return 'any[]';
    case 'nullable':
      return `${inside(type.inner)} | null`;
    case 'ref':
      return typeName(writer.side, type.to);
    case 'unknown':
      return 'any';
  }
}

/** Whether a type holds bytes, which are sent in more forms than they are received in. */
export function holdsBytes(writer: Writer, type: Type, seen = new Set<Id>()): boolean {
  switch (type.kind) {
    case 'scalar':
      return type.scalar === 'binary';
    case 'list':
      return holdsBytes(writer, type.items, seen);
    case 'map':
      return holdsBytes(writer, type.values, seen);
    case 'tuple':
      return type.items.some((item) => holdsBytes(writer, item, seen));
    case 'nullable':
      return holdsBytes(writer, type.inner, seen);
    case 'ref': {
      const declaration = writer.side.declarations.get(type.to);
      if (declaration?.kind !== 'union' || seen.has(type.to)) return false;
      seen.add(type.to);
      return declaration.members.some((member) => holdsBytes(writer, member, seen));
    }
    case 'literal':
    case 'unknown':
      return false;
  }
}

/** A name as an access. */
export const access = (name: string): string =>
  /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `.${name}` : `[${quote(name)}]`;
