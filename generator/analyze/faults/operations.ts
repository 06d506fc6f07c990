import { fragmentOf } from '../../model/pointer.js';
import type { OperationNode } from '../operations/operation-nodes.js';
import { part, type Context } from '../context.js';
import { child, children, elements, text, type Node } from '../node.js';
import type { Finding, Rule } from './finding.js';

const placeOf = ({ method, path, at }: OperationNode): string =>
  `${method.toUpperCase()} ${path} (${fragmentOf(at.pointer)})`;

/** Rules about all operations of a document together. */
export interface Calls {
  readonly context: Context;
  readonly root: Node;
  readonly calls: readonly OperationNode[];
}

const withoutResponses = ({ context, calls }: Calls): Finding[] =>
  calls
    .filter(({ node }) => children(part(context, node, 'responses')).every(([status]) => status.startsWith('x-')))
    .map(({ node, method, path }) => ({
      at: node,
      message: `${method.toUpperCase()} ${path} describes no response; its result is unknown`,
    }));

const isSame = (a: Node, b: Node): boolean => a.file === b.file && a.pointer === b.pointer;

function repeatedIds({ calls }: Calls): Finding[] {
  const owners = new Map<string, OperationNode>();
  return calls.flatMap((call) => {
    const at = child(call.node, 'operationId');
    const id = text(call.node, 'operationId')?.trim();
    if (at === undefined || id === undefined || id === '') return [];
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, call);
    // Two paths may share one Path Item Object, and with it the id.
    if (owner === undefined || isSame(owner.node, call.node)) return [];
    return [
      {
        at,
        message: `${JSON.stringify(id)} is the operationId of ${placeOf(owner)} as well; this one gets another name`,
      },
    ];
  });
}

function repeatedTemplates({ context, root }: Calls): Finding[] {
  return children(part(context, root, 'paths')).flatMap(([path, at]) => {
    const names = [...path.matchAll(/\{([^{}]+)\}/gu)].map(([, name = '']) => name);
    const seen = new Set<string>();
    const repeated = new Set(names.filter((name) => seen.size === seen.add(name).size));
    return [...repeated].map((name) => ({
      at,
      message: `{${name}} occurs more than once; it has one value everywhere`,
    }));
  });
}

/** Each scheme that is required but not defined, at its first use. */
function unknownSchemes({ context, root, calls }: Calls): Finding[] {
  const components = part(context, root, 'components');
  const schemes = components && part(context, components, 'securitySchemes');
  const first = new Map<string, { readonly at: Node; count: number }>();
  for (const holder of [root, ...calls.map(({ node }) => node)]) {
    for (const [name, at] of elements(child(holder, 'security')).flatMap(children)) {
      // OpenAPI 3.2, section 4.30: a requirement may name a scheme by its URI.
      if ((schemes && child(schemes, name)) !== undefined || /[/#]/u.test(name)) continue;
      const found = first.get(name);
      if (found === undefined) first.set(name, { at, count: 1 });
      else found.count++;
    }
  }
  return [...first].map(([name, { at, count }]) => ({
    at,
    message: `The security scheme ${JSON.stringify(name)} does not exist${count > 1 ? ` (used ${String(count)} times)` : ''}`,
  }));
}

/** The rules about operations. */
export const callRules: readonly Rule<Calls>[] = [
  { code: 'operation/no-responses', find: withoutResponses },
  { code: 'operation/duplicate-id', find: repeatedIds },
  { code: 'operation/repeated-template', find: repeatedTemplates },
  { code: 'security/unknown-scheme', find: unknownSchemes },
];
