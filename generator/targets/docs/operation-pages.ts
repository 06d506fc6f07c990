import { typescript } from '../../languages/typescript.js';
import { entityShape } from '../../markdown/reference/entity-view.js';
import { operationShape, operationView } from '../../markdown/reference/operation-view.js';
import type { NamedApi, NamedType } from '../../naming/api.js';
import type { Id, Operation, Type } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';
import { entityPage, entityPaths } from '../../reference/entity-page.js';
import { operationPage } from '../../reference/operation-page.js';
import type { EntityPage } from '../../reference/page.js';
import { pageDepths } from '../../reference/page-depth.js';
import { hrefsFrom, typePaths } from '../../reference/page-path.js';
import { requestOf } from '../../samples/http/request.js';
import type { Snippet } from '../../samples/http/snippets.js';
import { wireValues } from '../../samples/http/wire-value.js';
import { sdkCalls } from '../../samples/sdk-calls.js';
import { namedOf } from '../../surface/spell.js';
import type { TypeNotation } from '../../surface/type-notation.js';
import { entityWriter } from './entity-pages.js';
import type { Page, PageKind, Planning } from './page.js';

/** The type of a property of a body. */
const fieldTypes = (api: NamedApi): ((type: Type, name: string) => Type | undefined) => {
  const known = new Map<Id, ReadonlyMap<string, Type>>();
  return (type, name) => {
    const inner = withoutNull(type);
    if (inner.kind !== 'ref') return undefined;
    const declaration = namedOf(api, inner.to)?.declaration;
    const fields = declaration?.kind === 'object' ? declaration.fields : [];
    const types = known.get(inner.to) ?? new Map(fields.map((field) => [field.name, field.type]));
    known.set(inner.to, types);
    return types.get(name);
  };
};

/** The samples of an operation: its request in the languages of HTTP clients, and its call through the generated SDK. */
async function samplesOf(planning: Planning): Promise<(operation: Operation) => readonly Snippet[]> {
  const { api, context, options } = planning;
  // Only these pages need the package behind it, which takes long to load.
  const { snippetsOf } = await import('../../samples/http/snippets.js');
  const { optional } = context.samples;
  const requests = { model: api.model, optional, value: wireValues(api, optional), fieldType: fieldTypes(api) };
  const sdkCall = sdkCalls({ api: context.named(typescript, options), context });
  return (operation) => {
    const [first, ...others] = snippetsOf(requestOf(operation, requests));
    return [...(first ? [first] : []), ...sdkCall(operation), ...others];
  };
}

async function plan(planning: Planning, notation: TypeNotation): Promise<readonly Page[]> {
  const { api, context, template } = planning;
  const depthOf = pageDepths(api);
  const linked = new Map<Id, NamedType>();
  const spelling = { api, notation, linked: (to: NamedType) => void linked.set(to.id, to) };
  const making = {
    spelling,
    value: wireValues(api, context.samples.optional),
    samples: await samplesOf(planning),
    depthOf,
  };
  const operations = api.operations.map((named) => operationPage(named, making));
  const entities: EntityPage[] = [];
  // Making a page finds further types that it leads to: the map grows while it is worked through.
  for (const type of linked.values()) {
    const { id, kind } = type.declaration;
    // An object's own properties are the page itself.
    const depth = Math.max(0, depthOf([{ kind: 'ref', to: id }]) - (kind === 'object' ? 1 : 0));
    entities.push(entityPage(type, spelling, depth));
  }
  const paths = typePaths(api, entityPaths);
  const write = entityWriter(planning);
  const render = template('operation');
  return [
    ...operations.map((page) => ({
      path: page.path,
      text: () => render(operationView(page, hrefsFrom(page.path, paths, entityPaths.links))),
    })),
    ...entities.map((page) => ({ path: page.path, text: () => write(page) })),
  ];
}

/**
 * One page per operation, with samples in several languages; what it holds is written out. Types that go too deep, or
 * in a ring, have pages of their own.
 */
export const operationPages = (notation: TypeNotation): PageKind => ({
  templates: { operation: operationShape, entity: entityShape },
  plan: (planning) => plan(planning, notation),
});
