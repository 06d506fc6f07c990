import { objectsOf } from '../../load/references.js';
import { operationNodesOf } from '../operations/operation-nodes.js';
import { part, type Context } from '../context.js';
import { children, type Node } from '../node.js';
import { extensionRules } from './extensions.js';
import { applyRules, type Finding, type Rule } from './finding.js';
import { callRules } from './operations.js';
import { schemaRules } from './schemas.js';

/** The characters allowed in names of components (OpenAPI 3.1, section 4.8.7.1). */
const componentRules: readonly Rule<Node>[] = [
  {
    code: 'document/component-name',
    find: (components): Finding[] =>
      children(components)
        .filter(([kind]) => !kind.startsWith('x-'))
        .flatMap(([, map]) => children(map))
        .filter(([name]) => !/^[\w.-]+$/u.test(name) && name !== '$ref')
        .map(([name, at]) => ({
          at,
          message: `${JSON.stringify(name)} has characters other than letters, digits, ".", "-" and "_"`,
        })),
  },
];

/** Reports what our own rules find in a document. None of it stops the analysis. */
export function reportFaults(context: Context, root: Node): void {
  const components = part(context, root, 'components');
  // Swagger 2.0 has no such rule, and converted documents keep its names.
  if (components !== undefined && context.source.origin === undefined) applyRules(context, componentRules, components);
  applyRules(context, callRules, { context, root, calls: operationNodesOf(context, root) });
  applyRules(context, extensionRules, context.source);
  for (const [file, document] of context.source.documents) {
    for (const { kind, value, pointer } of objectsOf(document)) {
      if (kind === 'schema') applyRules(context, schemaRules, { file, pointer: pointer(), value });
    }
  }
}
