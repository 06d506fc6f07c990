import { budgets } from '../../diagnostics/budgets.js';
import { partId } from '../../model/id.js';
import { keyOf } from '../../model/key.js';
import type { Id, Operation, Parameter, Retries, SecurityRequirement } from '../../model/model.js';
import { templateNames, withoutQueryParameters } from '../../model/path.js';
import { operationNodesOf, type OperationNode } from './operation-nodes.js';
import { idOf, warn, type Context } from '../context.js';
import { sentBodies, variantId, type SentBody } from './body-variants.js';
import { responsesOf } from './content.js';
import { deprecation, description, extension, extensionText, ignored } from '../extensions.js';
import { isObject } from '../../load/member.js';
import { child, children, compact, elements, number, scalarText, text, type Node } from '../node.js';
import { groupFromPath, keyFromPath, nameFromId, nameFromPath } from './operation-name.js';
import { paginationOf } from './pagination.js';
import { parametersOf } from './parameter.js';
import { serversOf } from './server.js';
import { levelsIn, type TagGroups } from './tag.js';

/** The document's `[{ scheme: [scopes] }]`; `undefined` if it has none. */
export function requirementsOf(node: Node): SecurityRequirement[] | undefined {
  const security = child(node, 'security');
  if (security === undefined || !Array.isArray(security.value)) return undefined;
  return elements(security)
    .filter(({ value }) => isObject(value))
    .map((alternative) =>
      Object.fromEntries(
        children(alternative).map(([scheme, scopes]) => [
          scheme,
          elements(scopes).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
        ]),
      ),
    );
}

/** The position of an operation marked to be shown first: `true`, or an object with an optional position. */
function featuredOf(node: Node): number | undefined {
  const featured = extension(node, 'featured');
  if (featured === undefined || featured.value === false || featured.value === null) return undefined;
  return number(featured, 'position') ?? 0;
}

function positionalOf(node: Node): number | undefined {
  const count = extension(node, 'positionalArguments')?.value;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined;
}

function retriesOf(node: Node): Retries | undefined {
  const retries = extension(node, 'retries');
  if (retries === undefined) return undefined;
  const backoff = child(retries, 'backoff');
  return compact<Retries>({
    strategy: text(retries, 'strategy') === 'none' ? 'none' : 'backoff',
    backoff: backoff && {
      initialInterval: number(backoff, 'initialInterval') ?? 500,
      maxInterval: number(backoff, 'maxInterval') ?? 60_000,
      maxElapsedTime: number(backoff, 'maxElapsedTime') ?? 3_600_000,
      exponent: number(backoff, 'exponent') ?? 1.5,
    },
    statusCodes: elements(child(retries, 'statusCodes')).map(({ value }) => scalarText(value)),
    retryConnectionErrors: child(retries, 'retryConnectionErrors')?.value === true,
  });
}

/** The groups of an operation: those the document asks for, else those of its tags, else the resource of its path. */
function groupsOf(node: Node, tagged: string[][], path: string, named: boolean): string[][] {
  const [groups, group] = [extension(node, 'groups')?.value, extension(node, 'group')?.value];
  if (typeof groups === 'string') return [levelsIn(groups)];
  if (Array.isArray(groups)) return groups.map((one) => levelsIn(String(one)));
  if (typeof group === 'string') return [levelsIn(group)];
  if (Array.isArray(group)) return [group.map(String).filter((segment) => segment.trim() !== '')];
  return tagged.length > 0 || named ? tagged : [groupFromPath(path)];
}

/** Groups up to the maximum depth, each once. */
function withinBudget(context: Context, node: Node, groups: string[][]): string[][] {
  const followed = groups.map((group) => {
    if (group.length <= budgets.groups.limit) return group;
    context.tooDeep(node, budgets.groups);
    return [];
  });
  return [...new Map(followed.map((group) => [keyOf(group), group])).values()];
}

/** Methods that `fetch` sends without a body (Fetch Standard, section 5.4; RFC 9110, section 9.3). */
const bodiless: ReadonlySet<string> = new Set(['get', 'head', 'trace']);

/** The request bodies of an operation. A body that its method cannot send is reported and left out. */
function sendableBodies(context: Context, method: string, node: Node, id: Id): SentBody[] {
  if (!bodiless.has(method.toLowerCase())) return sentBodies(context, node, id);
  const body = child(node, 'requestBody');
  if (body !== undefined) {
    const message = `A ${method.toUpperCase()} request cannot have a body; it is sent without this one`;
    warn(context, 'operation/request-body-not-sent', message, body);
  }
  return [{ body: undefined }];
}

/** The operation, and one beside it for each further kind of body. */
function variantsOf(operation: Operation, [first, ...others]: readonly SentBody[]): Operation[] {
  const { featured: _, ...again } = operation;
  return [
    compact<Operation>({ ...operation, body: first?.body }),
    ...others.flatMap(({ body, sends }): Operation[] => {
      if (sends === undefined || body === undefined) return [];
      const { id, key, name } = operation;
      return [
        {
          ...again,
          id: variantId(id, sends),
          key: `${key}${sends}`,
          variant: { of: key, sends },
          name: `${name}${sends}`,
          body,
        },
      ];
    }),
  ];
}

function operationsAt(
  context: Context,
  { path: written, item, method, node, at }: OperationNode,
  globals: ReadonlySet<string>,
  groups: TagGroups,
): Operation[] {
  const id = idOf(context, at);
  const operationId = text(node, 'operationId')?.trim() || undefined;
  const parameters = parametersOf(context, item, node, id, globals);
  const path = withoutQueryParameters(written, parameters);
  const ownName = extensionText(node, 'name');
  const key = operationId ?? keyFromPath(method, written);
  const tags = elements(child(node, 'tags')).flatMap(({ value }) =>
    typeof value === 'string' && value.trim() !== '' ? [value] : [],
  );
  const own = serversOf(node);
  const named = groupsOf(node, groups(tags), path, operationId !== undefined);
  const [group = [], ...otherGroups] = withinBudget(context, node, named);
  const bodies = sendableBodies(context, method, node, id);
  const operation = compact<Operation>({
    id,
    key,
    method: method.toUpperCase(),
    path,
    group,
    otherGroups: otherGroups.length > 0 ? otherGroups : undefined,
    ownName: ownName === undefined ? undefined : true,
    unnamed: (ownName ?? operationId) === undefined ? true : undefined,
    name: ownName ?? (operationId === undefined ? nameFromPath(method, path) : nameFromId(operationId, method, path)),
    tags,
    summary: text(node, 'summary')?.trim() || undefined,
    description: description(node),
    deprecated: deprecation(node),
    sunset: extensionText(node, 'sunset')?.trim(),
    parameters: completed(context, path, parameters, { node, id }),
    responses: responsesOf(context, node, id, method),
    security: requirementsOf(node),
    servers: own.length > 0 ? own : serversOf(item),
    positionalArguments: positionalOf(node),
    featured: featuredOf(node),
    streamField: extensionText(node, 'streamField'),
    retries: retriesOf(node),
    pagination: paginationOf(node),
  });
  return variantsOf(operation, bodies);
}

/** An undeclared `{name}` of the path becomes a string parameter. */
function completed(
  context: Context,
  path: string,
  parameters: readonly Parameter[],
  { node, id }: { readonly node: Node; readonly id: Id },
): Parameter[] {
  const names = templateNames(path);
  const known = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
  const missing = [...new Set(names)].filter((name) => !known.has(name));
  for (const name of missing) {
    warn(
      context,
      'operation/undeclared-path-parameter',
      `The path names {${name}}, but no parameter describes it; a string is assumed`,
      node,
    );
  }
  const occurring = new Set(names);
  const unused = new Set(parameters.filter((parameter) => parameter.in === 'path' && !occurring.has(parameter.name)));
  for (const { name } of unused) {
    warn(
      context,
      'operation/unused-path-parameter',
      `The path parameter ${name} does not occur in ${path}; it is omitted`,
      node,
    );
  }
  const added = missing.map((name): Parameter => ({
    id: partId(id, 'parameters', name),
    name,
    in: 'path',
    style: 'simple',
    explode: false,
    allowReserved: false,
    global: false,
    type: { kind: 'scalar', scalar: 'string' },
    required: true,
    examples: [],
  }));
  return [...parameters.filter((parameter) => !unused.has(parameter)), ...added];
}

/** Every operation of the document that is not left out, in document order. */
export function operationsOf(
  context: Context,
  root: Node,
  globals: ReadonlySet<string>,
  groups: TagGroups,
): Operation[] {
  return operationNodesOf(context, root)
    .filter(({ node, item }) => !ignored(context, node) && !ignored(context, item))
    .flatMap((call) => operationsAt(context, call, globals, groups));
}
