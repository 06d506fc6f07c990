import { operationNodesIn, operationNodesOf, type OperationNode } from '../analyze/operations/operation-nodes.js';
import { idOf, layered, type Context } from '../analyze/context.js';
import { extension, ignored } from '../analyze/extensions.js';
import { child, children, elements, flag, text, type Node } from '../analyze/node.js';
import { createContext } from '../analyze/schemas/schema-reader.js';
import type { Json, Source } from '../load/source.js';
import type { Id } from '../model/id.js';
import { pointerOf } from '../model/pointer.js';

/** What a selector can ask of an operation or of a webhook, as the document has it. */
export interface Subject {
  readonly id: Id;
  /** Where it stands, for the search of what it refers to. */
  readonly node: Node;
  /** The path item around it. */
  readonly item: Node;
  readonly method: string;
  readonly path?: string;
  readonly webhook?: string;
  readonly operationId?: string | undefined;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** The document asks to leave it out; `internal` where that is for others to decide. */
  readonly ignored: false | 'internal' | 'always';
  readonly extensions: ReadonlyMap<string, Json>;
}

const texts = (node: Node | undefined): string[] =>
  node === undefined ? [] : elements(node).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

const extensionsIn = (node: Node): (readonly [string, Json])[] =>
  children(node).flatMap(([key, { value }]) => (key.startsWith('x-') ? [[key, value] as const] : []));

function ignoredAs(...nodes: readonly Node[]): Subject['ignored'] {
  if (nodes.some((node) => ignored({ internal: true }, node))) return 'always';
  return nodes.some((node) => ignored({ internal: false }, node)) ? 'internal' : false;
}

function subjectOf(context: Context, { method, node, item, at }: OperationNode): Omit<Subject, 'path' | 'webhook'> {
  return {
    id: idOf(context, at),
    node,
    item,
    method: method.toUpperCase(),
    operationId: text(node, 'operationId')?.trim(),
    tags: texts(child(node, 'tags')),
    ignored: ignoredAs(node, item),
    deprecated: flag(node, 'deprecated') === true,
    // What an operation says itself goes before what its path says of all.
    extensions: new Map([...extensionsIn(item), ...extensionsIn(node)]),
  };
}

/** Every operation and webhook of a document, whether or not it is generated. */
export function subjectsOf(source: Source): Subject[] {
  const context = createContext(source);
  const root: Node = { file: source.root, pointer: '', value: source.documents.get(source.root) ?? null };
  const operations = operationNodesOf(context, root).map((found): Subject => {
    const [path = found.path] = found.path.split('?');
    return { ...subjectOf(context, found), path };
  });
  const webhooks = extension(root, 'webhooks');
  const calls = children(webhooks && layered(context, webhooks)).flatMap(([name, unresolved]): Subject[] => {
    const item = layered(context, unresolved);
    if (item === undefined || webhooks === undefined) return [];
    const at = { file: webhooks.file, pointer: webhooks.pointer + pointerOf([name]), value: item.value };
    return operationNodesIn(context, name, item, at).map((found) => ({ ...subjectOf(context, found), webhook: name }));
  });
  return [...operations, ...calls];
}
