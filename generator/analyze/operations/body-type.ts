import { keyOf } from '../../model/key.js';
import { carriedBy, type Media } from '../../model/media.js';
import type { Content, Id, Type } from '../../model/model.js';
import { idOf, type Context } from '../context.js';
import { child, type Node } from '../node.js';

const plain: Type = { kind: 'scalar', scalar: 'string' };

/** The type that each kind of representation is sent as, if it differs from the type it is read as. */
const sent: Readonly<Partial<Record<Media, (type: Type) => Type>>> = {
  lines: (type) => (type.kind === 'list' ? type : { kind: 'list', items: type }),
  events: () => plain,
};

/** A representation as it is sent: a sequence as an array of its items, events as text. */
export function asSent(content: Content): Content {
  const change = sent[carriedBy(content)];
  return change === undefined ? content : { ...content, type: change(content.type) };
}

/** The words that distinguish a body's structures by kind of representation. */
const labels: Readonly<Record<Media, string>> = {
  json: 'JSON',
  form: 'form',
  multipart: 'multipart',
  events: 'events',
  lines: 'lines',
  xml: 'XML',
  text: 'text',
  bytes: 'bytes',
};

/** Unnamed structures of one body are named after their representation. */
function label(context: Context, content: Content, owner: Id): void {
  const { type } = content;
  const declaration = type.kind === 'ref' ? context.declarations.get(type.to) : undefined;
  if (declaration?.hint.kind !== 'inline' || declaration.hint.role !== 'body' || declaration.hint.owner !== owner)
    return;
  const hint = { ...declaration.hint, property: labels[carriedBy(content)] };
  context.declarations.set(declaration.id, { ...declaration, hint });
}

/** The type of a body in any of its representations: a union if they differ. */
export function bodyType(context: Context, contents: readonly Content[], body: Node, owner: Id): Type {
  const types = [...new Map(contents.map(({ type }) => [keyOf(type), type])).values()];
  const [first = plain] = types;
  if (types.length <= 1) return first;
  const open = types.find(({ kind }) => kind === 'unknown');
  if (open !== undefined) return open;
  // Declarations are completed later, under the hint they have now, so labels have to wait.
  context.later.push(() => {
    for (const content of contents) label(context, content, owner);
  });
  const id = idOf(context, child(body, 'content') ?? body);
  const hint = { kind: 'inline', role: 'body', owner } as const;
  context.declarations.set(id, { kind: 'union', id, hint, members: types, examples: [] });
  return { kind: 'ref', to: id };
}
