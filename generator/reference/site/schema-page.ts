import type { Declaration, Id } from '../../model/model.js';
import type { NamedType } from '../../naming/api.js';
import type { WireValue } from '../../samples/http/wire-value.js';
import { nestedField, nestingIn, type PageRoom, type Spelling } from '../nested-field.js';
import type { PageLink, SchemaPage } from '../site-page.js';
import { typeCode } from './type-code.js';

/** Settings for the pages of types. */
export interface SchemaContext {
  readonly spelling: Spelling;
  readonly value: WireValue;
  readonly depthOf: (id: Id) => number;
  /** The room that the page has for nested fields. */
  readonly roomOf: (declaration: Declaration) => PageRoom;
  readonly usesOf: (id: Id) => readonly PageLink[];
  readonly pathOf: (id: Id) => string;
}

/** The page of a type: what its values look like on the wire and in an SDK, and where they are used. */
export function schemaPage(type: NamedType, context: SchemaContext): SchemaPage {
  const { id, name, declaration } = type;
  const { spelling, value } = context;
  const own = { kind: 'ref', to: declaration.id } as const;
  const field = nestedField(
    { type: own, examples: declaration.examples },
    spelling,
    nestingIn([], context.depthOf(id), context.roomOf(declaration)),
  );
  return {
    kind: 'schema',
    id,
    path: context.pathOf(id),
    title: name,
    description: declaration.description,
    deprecated: declaration.deprecated,
    value: { ...field, description: undefined },
    code: [typeCode(type, spelling.api)],
    example: declaration.kind === 'enum' ? undefined : value(own, declaration.examples[0]),
    uses: context.usesOf(id),
  };
}
