import type { Type } from './type.js';

/** The depth of a type, and its number of nodes, counting shared ones each time they occur. */
export interface TypeSize {
  readonly levels: number;
  readonly types: number;
}

const insideOf = (type: Type): readonly Type[] => {
  switch (type.kind) {
    case 'nullable':
      return [type.inner];
    case 'list':
      return [type.items];
    case 'map':
      return [type.values];
    case 'tuple':
      return type.rest ? [...type.items, type.rest] : type.items;
    case 'ref':
    case 'scalar':
    case 'literal':
    case 'unknown':
      return [];
  }
};

/** Measures types, each once. Types are built from the inside out, so measuring them early takes a few steps each. */
export function measure(): (type: Type) => TypeSize {
  const known = new WeakMap<Type, TypeSize>();
  const sizeOf = (type: Type): TypeSize => {
    const before = known.get(type);
    if (before !== undefined) return before;
    const size = insideOf(type).reduce<TypeSize>(
      (all, one) => {
        const { levels, types } = sizeOf(one);
        return { levels: Math.max(all.levels, levels + 1), types: all.types + types };
      },
      { levels: 0, types: 1 },
    );
    known.set(type, size);
    return size;
  };
  return sizeOf;
}
