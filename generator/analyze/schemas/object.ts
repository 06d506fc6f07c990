import { partId } from '../../model/id.js';
import type { Field, ObjectDeclaration, Type } from '../../model/model.js';
import { idOf, type Context } from '../context.js';
import { defaultOf } from './default.js';
import { description, extension, extensionText, ignored } from '../extensions.js';
import { into, toProperty, type NamePath } from '../hint.js';
import { isObject } from '../../load/member.js';
import { compact, flag, type Node } from '../node.js';
import { referencedWords } from '../referenced-words.js';
import { isNever } from './schema.js';
import { anyOf } from './union.js';
import type { Reading } from './schema-context.js';
import { fieldWords, wordsOf } from '../words.js';
import { xmlOf } from './xml.js';

/** The field of a property, or of a header that is described like one. */
export function fieldOf(
  context: Context,
  name: string,
  node: Node,
  required: boolean,
  way: NamePath,
  place: 'property' | 'operation' = 'property',
): Field {
  const type = context.typeOf(node, way);
  const words = fieldWords(node);
  const referenced = referencedWords(context, node, type, place);
  return compact<Field>({
    id: idOf(context, node),
    name,
    nameOverride: extensionText(node, 'name'),
    isMessage: extension(node, 'errorMessage')?.value === true ? true : undefined,
    type,
    required,
    default: defaultOf(context, node, type),
    xml: xmlOf(context, node),
    readOnly: flag(node, 'readOnly') === true ? true : undefined,
    writeOnly: flag(node, 'writeOnly') === true ? true : undefined,
    ...words,
    description: words.description ?? referenced.description,
    examples: words.examples.length > 0 ? words.examples : referenced.examples,
  });
}

/**
 * The additional properties; `undefined` if the document does not mention them. Types cannot distinguish names by
 * pattern: a value has the type of any pattern, or any type if names that match none are allowed.
 */
export function additionalOf({ context, schema, id }: Reading, way: NamePath): Type | undefined {
  const { additional, patterns } = schema;
  const inside = into(way, 'value');
  if (patterns.length === 0) {
    if (additional === undefined || additional.value === false) return undefined;
    return isObject(additional.value) ? context.typeOf(additional, inside) : { kind: 'unknown' };
  }
  const others = additional?.value === false ? [] : [additional];
  const all = [...patterns, ...others].filter((node) => node !== undefined && isObject(node.value));
  const [first, ...more] = all as Node[];
  if (first === undefined || all.length < patterns.length + others.length) return { kind: 'unknown' };
  return anyOf(context, partId(id, 'patternProperties'), [first, ...more], inside);
}

/** Declares an object. Its fields are read later, so that neither cycles nor deep documents exhaust the call stack. */
export function declareObject(reading: Reading): Type {
  const { context, schema, id, hint } = reading;
  const reference: Type = { kind: 'ref', to: id };
  if (context.declarations.has(id)) return reference;
  const shell = { kind: 'object', id, hint, fields: [], ...wordsOf(schema.node) } as const;
  context.declarations.set(id, shell);
  context.later.push(() => {
    const fields = [...schema.properties]
      .filter(([, node]) => !ignored(context, node) && !isNever(node))
      .map(([name, node]) => fieldOf(context, name, node, schema.required.has(name), toProperty(id, name)));
    const additional = additionalOf(reading, { owner: id, role: 'value' });
    const closed = schema.additional?.value === false && additional === undefined;
    const { description: words = shell.description } = context.declarations.get(id) ?? shell;
    const described = compact<Pick<ObjectDeclaration, 'description' | 'additional' | 'additionalDescription'>>({
      description: words,
      additional,
      additionalDescription: additional && schema.additional && description(schema.additional),
    });
    context.declarations.set(id, { ...shell, ...described, fields, ...(closed ? { closed } : {}) });
  });
  return reference;
}
