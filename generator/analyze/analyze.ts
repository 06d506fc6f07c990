import { conventionsOf, type Conventions } from '../conventions/conventions.js';
import { budgets } from '../diagnostics/budgets.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import { placeOf, rootId } from '../model/id.js';
import type { Id, Model, Parameter } from '../model/model.js';
import { idsInOperation, idsBesideOperations } from '../model/walk.js';
import { resolved, type Context } from './context.js';
import { withEventData } from './operations/event-data.js';
import { withCallSecurity } from './operations/call-security.js';
import { cutRings } from './schemas/cut-rings.js';
import { deepDeclaration, tooDeep } from './depth.js';
import { description, extension } from './extensions.js';
import { reportFaults } from './faults/faults.js';
import { keywordFaults, type Unsaid } from './schemas/keywords.js';
import { child, compact, elements, scalarText, text, type Node } from './node.js';
import { withMergePatches } from './operations/merge-patch.js';
import { operationsOf, requirementsOf } from './operations/operation.js';
import { encountered } from '../model/order.js';
import { parameterOf } from './operations/parameter.js';
import { createContext } from './schemas/schema-reader.js';
import { schemesOf } from './operations/security.js';
import { keptOf } from './schemas/kept.js';
import { literalSelectors } from './schemas/literal-selectors.js';
import { narrowSelectors } from './schemas/selected.js';
import { serversOf } from './operations/server.js';
import { tagGroups, tagsOf } from './operations/tag.js';
import { eventOf, webhooksOf } from './operations/webhook.js';

function globalsOf(context: Context, root: Node): Parameter[] {
  const node = extension(root, 'globals');
  const listed = node && child(node, 'parameters');
  return elements(listed).flatMap((unresolved) => {
    const parameter = resolved(context, unresolved);
    const found = parameter && parameterOf(context, parameter, rootId, new Set());
    return found ? [{ ...found, global: true }] : [];
  });
}

/** The identifier of a licence. Before OpenAPI 3.1 there is only a name, which often is an identifier. */
function licenseOf(info: Node): string | undefined {
  const license = child(info, 'license');
  const name = license && (text(license, 'identifier') ?? text(license, 'name'))?.trim();
  return name !== undefined && /^(?:MIT|ISC|Unlicense|0BSD|(?=.*\d)[A-Za-z][\w.]*(?:-[\w.]+)+)$/u.test(name)
    ? name
    : undefined;
}

/**
 * Reads the model of an API from a document, with or without parts marked `x-internal`. Faults of the document are
 * reported, and something usable is built around them.
 */
export function analyze(source: Source, conventions: Conventions = conventionsOf(), internal = false): Outcome<Model> {
  const unsaid: Unsaid = new Map();
  const context = createContext(source, unsaid, conventions, internal);
  const root: Node = { file: source.root, pointer: '', value: source.documents.get(source.root) ?? null };
  const info = child(root, 'info');
  const globals = globalsOf(context, root);
  const operations = operationsOf(
    context,
    root,
    new Set(globals.map((global) => `${global.in}:${global.name.toLowerCase()}`)),
    tagGroups(root, conventions),
  );
  const webhooks = webhooksOf(context, root);
  const kept = keptOf(context, root);
  reportFaults(context, root);
  // Reading a body can add further bodies: the list grows during the loop.
  for (const next of context.later) next();
  for (const fault of keywordFaults(unsaid)) context.diagnostics.push(fault);
  const placed = (id: Id) => placeOf(id, source.root);
  const event = eventOf(context, webhooks);
  for (const ring of cutRings(context.declarations, placed)) context.diagnostics.push(ring);
  const deep = deepDeclaration(context.declarations);
  if (deep !== undefined) context.diagnostics.push(tooDeep(placed(deep), budgets.composition));
  // A model that is too deep to be walked is an error, and not processed further.
  const found = deep === undefined ? { operations, webhooks, ...event, ...kept } : { operations: [], webhooks: [] };
  const roots = [...found.operations.flatMap(idsInOperation), ...idsBesideOperations(found)];
  if (deep === undefined) narrowSelectors(context.declarations, roots);
  if (conventions.selectors === 'literal')
    literalSelectors(context.declarations, found.operations.flatMap(idsInOperation));
  const model: Model = {
    info: compact<Model['info']>({
      title: (info && text(info, 'title')?.trim()) || 'API',
      version: scalarText(info && child(info, 'version')?.value),
      description: info && description(info),
      license: info && licenseOf(info),
    }),
    tags: tagsOf(root),
    servers: serversOf(root),
    security: { schemes: schemesOf(context, root), required: requirementsOf(root) ?? [] },
    globals,
    ...found,
    declarations: encountered(roots, context.declarations),
  };
  const secured = conventions.operationSecurity === 'argument' ? withCallSecurity(model) : model;
  const streamed = conventions.streamEvents === 'data' ? withEventData(secured) : secured;
  return { value: withMergePatches(streamed), diagnostics: context.diagnostics };
}
