import type { Declaration, Discriminator, Field, Id, Model, Type, Webhook } from '../../model/model.js';
import { derivedId, partId, rootId } from '../../model/id.js';
import { keyOf } from '../../model/key.js';
import { carriedBy } from '../../model/media.js';
import { withoutNull } from '../../model/walk.js';
import { operationNodesIn, type OperationNode } from './operation-nodes.js';
import { contentsOf } from './content.js';
import { idOf, layered, resolved, warn, type Context } from '../context.js';
import { deprecation, description, extension, ignored } from '../extensions.js';
import { pointerOf } from '../../model/pointer.js';
import { child, children, compact, text, type Node } from '../node.js';

/** One operation of a webhook; `undefined` without a body, or with one that is not JSON, which is reported. */
function webhookOf(context: Context, key: string, { node, at }: OperationNode): Webhook[] {
  const unresolved = child(node, 'requestBody');
  const body = unresolved && resolved(context, unresolved);
  const id = idOf(context, at);
  const contents = body ? contentsOf(context, body, { way: { owner: id, role: 'body' } }) : [];
  const content = contents.find((content) => carriedBy(content) === 'json');
  if (content === undefined) {
    const message = `The webhook ${key} has no JSON payload; it is omitted`;
    if (contents.length > 0) warn(context, 'webhook/not-json', message, node);
    return [];
  }
  const found = compact<Webhook>({
    id,
    key,
    summary: text(node, 'summary')?.trim() || undefined,
    description: description(node),
    deprecated: deprecation(node),
    payload: content.type,
  });
  return [found];
}

/** Every webhook of the document that is not left out (OpenAPI Specification, `webhooks`; `x-webhooks` before 3.1). */
export function webhooksOf(context: Context, root: Node): Webhook[] {
  const webhooks = extension(root, 'webhooks');
  return children(webhooks && layered(context, webhooks)).flatMap(([name, unresolved]) => {
    const item = layered(context, unresolved);
    if (item === undefined || webhooks === undefined || ignored(context, item)) return [];
    const { file, pointer } = webhooks;
    const calls = operationNodesIn(context, name, item, {
      file,
      pointer: pointer + pointerOf([name]),
      value: item.value,
    });
    return calls
      .filter(({ node }) => !ignored(context, node))
      .flatMap((call) => webhookOf(context, calls.length > 1 ? `${name} ${call.method}` : name, call));
  });
}

/** The possible strings of a required field, if they are known. */
function valuesOf(declarations: ReadonlyMap<Id, Declaration>, { type, required }: Field): readonly string[] {
  const target = type.kind === 'ref' ? declarations.get(type.to) : undefined;
  const values: readonly unknown[] =
    target?.kind === 'enum'
      ? target.members.map(({ value }) => value)
      : type.kind === 'literal'
        ? [type.value]
        : [undefined];
  return required && values.every((value) => typeof value === 'string') ? values : [];
}

/** The property that distinguishes the members: each member has it, and no two share a value. */
function discriminatorOf(
  declarations: ReadonlyMap<Id, Declaration>,
  members: readonly Type[],
): Discriminator | undefined {
  const objects = members.flatMap((type) => {
    const target = type.kind === 'ref' ? declarations.get(type.to) : undefined;
    return target?.kind === 'object' ? [target] : [];
  });
  const [first] = objects;
  if (first === undefined || objects.length < members.length) return undefined;
  const named = objects.map(({ fields }) => new Map(fields.map((field) => [field.name, field] as const)));
  for (const { name } of first.fields) {
    const values = named.map((fields) => {
      const field = fields.get(name);
      return field ? valuesOf(declarations, field) : [];
    });
    // Most properties have no fixed value in the first member.
    if (values.some(({ length }) => length === 0)) continue;
    const mapping = values.flatMap((own, member) => own.map((value) => ({ value, member })));
    if (new Set(mapping.map(({ value }) => value)).size === mapping.length) return { property: name, mapping };
  }
  return undefined;
}

/** The payload of any webhook: the only one, or a union declared here. Bodies have been read by now. */
export function eventOf({ declarations }: Context, webhooks: readonly Webhook[]): Pick<Model, 'event'> {
  const payloads = webhooks.map(({ payload }) => withoutNull(payload));
  const members = [...new Map(payloads.map((type) => [keyOf(type), type])).values()];
  const [only, ...others] = members;
  if (only === undefined) return {};
  if (others.length === 0) return { event: only };
  const id = derivedId(partId(rootId, 'webhooks'), 'Event');
  const discriminator = discriminatorOf(declarations, members);
  declarations.set(id, {
    kind: 'union',
    id,
    hint: { kind: 'derived', base: 'Webhook', suffix: 'Event' },
    description: 'What a webhook of the API brings.',
    examples: [],
    members,
    ...(discriminator ? { discriminator } : {}),
  });
  return { event: { kind: 'ref', to: id } };
}
