import type { Field, Type, Value } from '../model/model.js';
import { withoutNull } from '../model/walk.js';
import { idOf, warn, type Context } from './context.js';
import { extensionText, ignored } from './extensions.js';
import { into, toProperty, type Way } from './hint.js';
import { isObject } from '../load/member.js';
import { child, compact, flag, type Node } from './node.js';
import type { Schema } from './normalise.js';
import type { Reading } from './reading.js';
import { fieldWords, wordsOf } from './words.js';

/** The default of a value; one that the value's own enumeration does not list is reported and left out. */
export function defaultOf(context: Context, node: Node, type: Type): Value | undefined {
  const fallback = child(node, 'default');
  if (fallback === undefined || fallback.value === Infinity || fallback.value === -Infinity) return undefined;
  const inner = withoutNull(type);
  const target = inner.kind === 'ref' ? context.declarations.get(inner.to) : undefined;
  const outside =
    target?.kind === 'enum' && fallback.value !== null && !target.members.some(({ value }) => value === fallback.value);
  if (outside)
    warn(
      context,
      'schema/default-outside',
      'The default is not one of the values of the enumeration; it is left out',
      fallback,
    );
  return outside ? undefined : fallback.value;
}

/** The field that a property's schema describes. */
export function fieldOf(context: Context, name: string, node: Node, required: boolean, way: Way): Field {
  const type = context.typeOf(node, way);
  return compact<Field>({
    id: idOf(context, node),
    name,
    nameOverride: extensionText(node, 'name'),
    type,
    required,
    default: defaultOf(context, node, type),
    readOnly: flag(node, 'readOnly') === true ? true : undefined,
    writeOnly: flag(node, 'writeOnly') === true ? true : undefined,
    ...fieldWords(node),
  });
}

/** The values beside the named properties; nothing where the document does not speak of them. */
function additionalOf(context: Context, schema: Schema, way: Way): Type | undefined {
  const { additional } = schema;
  if (additional === undefined || additional.value === false) return undefined;
  return isObject(additional.value) ? context.typeOf(additional, into(way, 'value')) : { kind: 'unknown' };
}

/** Declares an object. Its fields are read later, so neither a ring nor a deep document ends on the call stack. */
export function declareObject({ context, schema, id, hint }: Reading): Type {
  const reference: Type = { kind: 'ref', to: id };
  if (context.declarations.has(id)) return reference;
  const shell = { kind: 'object', id, hint, fields: [], ...wordsOf(schema.node) } as const;
  context.declarations.set(id, shell);
  context.later.push(() => {
    const fields = [...schema.properties]
      .filter(([, node]) => !ignored(node))
      .map(([name, node]) => fieldOf(context, name, node, schema.required.has(name), toProperty(id, name)));
    const additional = additionalOf(context, schema, { owner: id, role: 'value' });
    context.declarations.set(id, { ...shell, fields, ...(additional === undefined ? {} : { additional }) });
  });
  return reference;
}
