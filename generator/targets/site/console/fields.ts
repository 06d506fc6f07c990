import type { FieldData, FieldKind, Json, StyleData } from '../../../browser/console/console-data.js';
import type { Field, Id, Scalar, Type, Value } from '../../../model/model.js';
import { withoutNull } from '../../../model/walk.js';
import type { NamedApi } from '../../../naming/api.js';
import { styleChoice } from '../../../surface/wire/style-function.js';

const numbers: ReadonlySet<Scalar> = new Set<Scalar>(['integer', 'number', 'bigint', 'decimal']);

function kindOfScalar(scalar: Scalar): FieldKind {
  if (numbers.has(scalar)) return 'number';
  if (scalar === 'binary') return 'file';
  return scalar === 'boolean' ? 'boolean' : 'text';
}

/** Kinds whose values have no structure: several of them have the text in common. */
const plain: ReadonlySet<FieldKind> = new Set<FieldKind>(['text', 'number', 'boolean']);

function kindOfUnion(kinds: readonly FieldKind[]): FieldKind {
  const [first = 'json'] = kinds;
  if (kinds.every((kind) => kind === first)) return first;
  return kinds.every((kind) => plain.has(kind)) ? 'text' : 'json';
}

/** What a reader writes for a value of a type; `inside` are the unions and aliases around it. */
function kindOf(api: NamedApi, type: Type, inside: readonly Id[] = []): FieldKind {
  switch (type.kind) {
    case 'scalar':
      return kindOfScalar(type.scalar);
    case 'literal':
      return typeof type.value === 'string' ? 'text' : kindOfLiteral(type.value);
    case 'nullable':
      return kindOf(api, type.inner, inside);
    case 'list':
      return kindOf(api, type.items, inside) === 'file' ? 'files' : 'json';
    case 'map':
    case 'tuple':
    case 'unknown':
      return 'json';
    case 'ref':
      return kindOfDeclared(api, type.to, inside);
  }
}

const kindOfLiteral = (value: number | boolean | null): FieldKind => {
  if (value === null) return 'json';
  return typeof value === 'number' ? 'number' : 'boolean';
};

function kindOfDeclared(api: NamedApi, id: Id, inside: readonly Id[]): FieldKind {
  const declaration = api.types.get(id)?.declaration;
  if (declaration === undefined || inside.includes(id)) return 'json';
  const within = [...inside, id];
  switch (declaration.kind) {
    case 'enum':
      return declaration.base === 'number' ? 'number' : 'text';
    case 'alias':
      return kindOf(api, declaration.type, within);
    case 'union':
      return kindOfUnion(declaration.members.map((member) => kindOf(api, member, within)));
    case 'object':
      return 'json';
  }
}

/** All values of a type, if it is a boolean, a closed enumeration or a constant. */
function valuesOf(api: NamedApi, type: Type, kind: FieldKind): readonly (string | number)[] | undefined {
  if (kind === 'boolean') return ['true', 'false'];
  const inner = withoutNull(type);
  if (inner.kind === 'literal')
    return typeof inner.value === 'string' || typeof inner.value === 'number' ? [inner.value] : undefined;
  const declaration = inner.kind === 'ref' ? api.types.get(inner.to)?.declaration : undefined;
  return declaration?.kind === 'enum' && !declaration.open ? declaration.members.map(({ value }) => value) : undefined;
}

/** A field that a reader fills in. Files have no sample. */
export function fieldData(
  api: NamedApi,
  { name, type, required }: Pick<Field, 'name' | 'type' | 'required'>,
  sample: Value | undefined,
): FieldData {
  const kind = kindOf(api, type);
  const values = valuesOf(api, type, kind);
  const isFile = kind === 'file' || kind === 'files';
  return {
    name,
    kind,
    ...(required ? { required } : {}),
    ...(values ? { values: values.map(String) } : {}),
    ...(isFile || sample === undefined ? {} : { sample: sample satisfies Json }),
  };
}

/** How the runtime writes a value where `usual` is the default style. */
export function styleData(...given: Parameters<typeof styleChoice>): StyleData {
  const { style: written, ...rest } = styleChoice(...given);
  return written === undefined ? rest : { ...rest, written };
}
